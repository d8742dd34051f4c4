package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.factloom.quiz.Accommodation;

/** Texts of what students are given beyond what holds for all. */
@MessageBundle("allow")
public interface AllowanceMessages {

    @Message("Accommodation in every quiz")
    String in_every_quiz();

    @Message(
            "Holds in everything this student takes, in all classes and in exams of the student’s own choice, from now on and in attempts that are under way. What the time limit gains is added to when it is due and closes. The student and all teachers of the student’s classes see it.")
    String explained();

    @Message("Time")
    String time();

    @Message("as everybody")
    String usual();

    @Message("time × {factor}")
    String times(String factor);

    @Message("no time limit")
    String unlimited();

    @Message(
            "Without a time limit, say below how much later things close, too: else they close for this student as for all.")
    String unlimited_hint();

    @Message("Due and closing later by days")
    String days();

    @Message("and hours")
    String hours();

    @Message("Why")
    String reason();

    @Message("The student reads it, too.")
    String reason_hint();

    @Message("Set")
    String set();

    @Message("The student has the same time as everybody.")
    String nothing();

    @Message(
            "{#if is.pace.id == '1'}The usual time{#else if is.unlimited}No time limit{#else}Time × {is.pace.id}{/if}{#if is.laterHours > 0} · due and closing {allow:so_long(is.days, is.hours)} later{/if}")
    String given(Accommodation is);

    @Message(
            "{#if days == 1}one day{#else if days > 1}{days} days{/if}{#if days > 0 && hours > 0} and {/if}{#if hours == 1}one hour{#else if hours > 1}{hours} hours{/if}")
    String so_long(int days, int hours);

    @Message("Set by {name}, {when}: {reason}")
    String set_by(String name, String when, String reason);

    @Message("Set {when}: {reason}")
    String set_then(String when, String reason);

    @Message("Whatever you choose here ends what holds now. Attempts that are under way never lose time by it.")
    String change_explained();

    @Message("Say why, in 1 to {longest} characters.")
    String reason_unfit(int longest);

    @Message("Choose one of the times that are offered.")
    String pace_unknown();

    @Message("Enter whole days and hours, {most} days together at most.")
    String later_unfit(int most);

    @Message("The student is given nothing yet: choose what is to change.")
    String nothing_given();

    @Message("Somebody else decided about this meanwhile. What is shown now is what holds: look again, then decide.")
    String overtaken();

    @Message("For you in every quiz: {allow:given(is)}.")
    String for_you(Accommodation is);

    @Message("{#if due}due {due}{/if}{#if due && closes}; {/if}{#if closes}closing {closes}{/if}")
    String times_words(String due, String closes);

    @Message("That is not later than what holds for all. Choose a later time, or none.")
    String not_later();

    @Message("It would close before it is due. Choose a later time.")
    String closes_before_due();

    @Message("These times hold already. Choose others.")
    String nothing_chosen();

    @Message("It may be taken as often as one likes.")
    String no_tries_limit();

    @Message("It is closed for this student. Give other times first.")
    String closed_first();

    @Message("Say until when it is to be handed in.")
    String until_missing();

    @Message("This attempt is under way, or deleted already. It can be deleted once it is handed in.")
    String runs_still();

    @Message("Holds for this student")
    String holds();

    @Message(
            "{#if due}Due {due}. {#else}Never due. {/if}{#if closes}Closes {closes}. {/if}{#if minutes > 0}Time limit: {assign:minutes_long(minutes)}. {/if}{#if tries > 0}Tries: {tries}.{/if}")
    String holds_words(String due, String closes, int minutes, int tries);

    @Message("Excused: it does not count for this student.")
    String is_excused();

    @Message("excused")
    String excused_tag();

    @Message("You are excused: it does not count for you.")
    String you_are_excused();

    @Message("Attempts")
    String attempts();

    @Message("Attempt {number}")
    String attempt_number(int number);

    @Message("deleted, counts for nothing")
    String deleted_tag();

    @Message("Nothing is begun yet.")
    String no_attempt();

    @Message("Other times")
    String extend();

    @Message("Due for this student")
    String own_due();

    @Message("Closes for this student")
    String own_closes();

    @Message("Empty: as everybody, with what the student is given in every quiz.")
    String own_hint();

    @Message("Give these times")
    String give_times();

    @Message("Take up the last attempt again")
    String reopen();

    @Message(
            "It goes on with the answers that were given. Its marks are taken back, and come anew when it is handed in.{#if told} The right answers may have been shown already.{/if}")
    String reopen_explained(boolean told);

    @Message("To be handed in until")
    String until();

    @Message("Give one more try")
    String more();

    @Message("With its own questions and time. What counts of all tries is as for everybody.")
    String more_explained();

    @Message("Excuse")
    String excuse();

    @Message("It does not count for this student, who may take it all the same.")
    String excuse_explained();

    @Message("Let it count again")
    String excuse_end();

    @Message("Delete the attempt")
    String delete();

    @Message(
            "Its marks count for nothing from then on, and it takes none of the tries. It is kept, and can be restored.")
    String delete_explained();

    @Message("Restore the attempt")
    String restore();

    @Message("Its marks count again.")
    String restore_explained();

    @Message("Accommodations of this student")
    String accommodations();

    @Message("the whole class")
    String whole_class();

    @Message(
            "{groups}{#if students > 0}{#if groups}, {/if}{#if students == 1}1 student{#else}{students} students{/if}{/if}")
    String aims(String groups, long students);

    @Message("{words}, not the same")
    String other_students(String words);

    @Message("Students, one by one")
    String some_students();
}
