package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of assignments. */
@MessageBundle("assign")
public interface AssignmentMessages {

    @Message("Assign")
    String assign();

    @Message("Assignments")
    String assignments();

    @Message("To which class?")
    String to_which();

    @Message("You teach no class yet.")
    String no_class();

    @Message("Which set?")
    String which_set();

    @Message("No set of this name. You assign what you made, what is shared with you, and what is public.")
    String no_sets();

    @Message("Find")
    String find();

    @Message("Part of its title")
    String part_of_title();

    @Message("{#if count == 1}One question{#else}{count} questions{/if}")
    String questions(int count);

    @Message(
            "{#if exam == 0}An exam asks nothing of this set.{#else if exam == 1}An exam asks one question.{#else}An exam asks {exam} questions.{/if}{#if cards == 1} Its card is for practice and reviews only.{#else if cards > 0} Its {cards} cards are for practice and reviews only.{/if}")
    String asks(int exam, long cards);

    @Message("Assign: {title}")
    String assign_set(String title);

    @Message("Change the assignment")
    String change_title();

    @Message("Title")
    String name();

    @Message("Times are of the class’s zone, {zone}.")
    String times_in(String zone);

    @Message("Opens")
    String opens();

    @Message("Empty: at once.")
    String opens_hint();

    @Message("Due")
    String due();

    @Message("Closes")
    String closes();

    @Message("Empty: it stays open for those who are late.")
    String closes_hint();

    @Message("The clock shows this time twice. Which one is meant?")
    String which_hour();

    @Message("the one at UTC{offset}")
    String which_offset(String offset);

    @Message("More")
    String more();

    @Message("What it is")
    String mode();

    @Message("An exam: feedback at the end")
    String exam();

    @Message("Practice: feedback after each answer")
    String practice();

    @Message("Time limit in minutes")
    String minutes();

    @Message("Empty: no limit.")
    String no_limit();

    @Message("How often it may be taken")
    String tries();

    @Message("Empty: as often as one likes.")
    String no_tries_limit();

    @Message("Which attempt counts")
    String counting();

    @Message("the best")
    String best();

    @Message("the last")
    String last();

    @Message("the first")
    String first();

    @Message("the average")
    String average();

    @Message("Ask everybody in another order, options too")
    String shuffle();

    @Message("What is handed in late")
    String late();

    @Message("counts all the same")
    String late_accept();

    @Message("loses some per cent of all for each 24 hours that have begun")
    String late_per_cent();

    @Message("is not taken: it closes when it is due")
    String late_none();

    @Message("What students are told, and when")
    String tells();

    @Message("Score")
    String tells_score();

    @Message("Right answers")
    String tells_keys();

    @Message("Explanations and evidence")
    String tells_explanations();

    @Message("when they hand in")
    String at_end();

    @Message("after it was due")
    String after_due();

    @Message("after it closed")
    String after_close();

    @Message("never")
    String never();

    @Message("Access code")
    String code();

    @Message("Asked once, before the first attempt. Empty: none is asked.")
    String code_hint();

    @Message("For whom")
    String for_whom();

    @Message("Nothing ticked: for the whole class.")
    String everybody();

    @Message("Save")
    String save();

    @Message("Exam")
    String exam_tag();

    @Message("Practice")
    String practice_tag();

    @Message("not open yet")
    String not_open();

    @Message("closed")
    String closed();

    @Message("opens {when}")
    String opens_on(String when);

    @Message("due {when}")
    String due_on(String when);

    @Message("closes {when}")
    String closes_on(String when);

    @Message("Never due")
    String never_due_list();

    @Message("Week of {monday}")
    String week_of(java.time.LocalDate monday);

    @Message("Nothing is assigned yet.")
    String nothing_assigned();

    @Message("Nothing is assigned to you here.")
    String nothing_for_you();

    @Message("Calendar file (.ics)")
    String download();

    @Message("Deleted")
    String deleted();

    @Message("Kept for the record. Nobody begins it any more; what was taken stays.")
    String deleted_explained();

    @Message("{handedIn} of {all} have handed in, {begun} have begun.")
    String progress(long begun, long handedIn, long all);

    @Message("Student")
    String student();

    @Message("State")
    String state();

    @Message("Score")
    String score();

    @Message("Handed in")
    String handed_in();

    @Message("not begun")
    String not_begun();

    @Message("under way")
    String running();

    @Message("{#if days == 1}up to one day late{#else}{days} days late{/if}")
    String days_late(long days);

    @Message("no longer in the class")
    String gone();

    @Message("It is for nobody now: the class, or the group, has no students.")
    String nobody();

    @Message("Change")
    String change();

    @Message("Close now")
    String close_now();

    @Message("Attempts that are under way are handed in as they are.")
    String close_explained();

    @Message("Delete the assignment")
    String delete();

    @Message("For: {names}")
    String for_some(String names);

    @Message("Access code: {code}")
    String access_code(String code);

    @Message("{#if minutes == 1}one minute{#else}{minutes} minutes{/if}")
    String minutes_long(int minutes);

    @Message("{#if minutes == 1}about one minute{#else}about {minutes} minutes{/if}")
    String about_minutes(int minutes);

    @Message(
            "{#if days == 0}Due today{#else if days == 1}Due tomorrow{#else if days > 1}Due in {days} days{#else if days == -1}Was due yesterday{#else}Overdue{/if}")
    String due_in(long days);

    @Message("Your clock: {when}")
    String own_clock(String when);

    @Message("Begin")
    String begin();

    @Message("Go on")
    String go_on();

    @Message("Try again")
    String again();

    @Message("See the result")
    String result();

    @Message("Handed in")
    String done();

    @Message("counts {percent} %")
    String counts(int percent);

    @Message("It closed on {when}.")
    String was_closed(String when);

    @Message("It opens on {when}.")
    String will_open(String when);

    @Message("Assign something to {name}")
    String assign_to(String name);
}
