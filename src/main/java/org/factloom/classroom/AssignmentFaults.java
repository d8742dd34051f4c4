package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with what was typed to assign something, or with when it was done. */
@MessageBundle("assign_fault")
public interface AssignmentFaults {

    @Message(
            "{#if count == 1}One mark that a student was told goes{#else}{count} marks that students were told go{/if} down by this: {named}. Nothing is changed yet. Save again if you mean it; {#if count == 1}the student is{#else}the students are{/if} told.")
    String lowers(int count, String named);

    @Message("Enter a title of 1 to {longest} visible characters.")
    String title_unfit(int longest);

    @Message("An access code has 1 to {longest} visible characters.")
    String code_unfit(int longest);

    @Message("Enter a whole number from 1 to {most}.")
    String number_unfit(int most);

    @Message("Choose one of what is offered.")
    String choice_unknown();

    @Message("That is past already, by the clock of {zone}. Choose a time to come.")
    String is_past(String zone);

    @Message("On {day} the clocks of {zone} go from {from} to {to}: this time is not there. Choose another.")
    String is_skipped(String day, String zone, String from, String to);

    @Message("The clocks of {zone} go back, and show this time twice. Say which one is meant.")
    String is_twice(String zone);

    @Message("Enter a day and a time as in 2026-11-28T23:59.")
    String time_unreadable();

    @Message("It would close before it opens. Choose a later time.")
    String closes_before_opens();

    @Message("It would be due before it opens. Choose a later time.")
    String due_before_opens();

    @Message("It would close before it is due. Choose a later time, or none.")
    String closes_before_due();

    @Message("Right answers tell the score, too: tell the score no later than them.")
    String keys_tell_score();

    @Message("Explanations tell the right answers, too: tell those no later than them.")
    String explanations_tell_keys();

    @Message("It is never due. Say when it is, or choose another moment.")
    String never_due();

    @Message("It never closes. Say when it does, or choose another moment.")
    String never_closes();

    @Message("Nothing is late where nothing is due. Say when it is due.")
    String late_without_due();

    @Message("An exam stays an exam, and practice stays practice. Assign the set once more.")
    String mode_stays();

    @Message("Somebody else has changed this meanwhile. Below stands what is now; make your changes in it once more.")
    String changed_meanwhile();

    @Message("A class has {most} assignments at most. Delete some first.")
    String too_many(int most);

    @Message("It is not open now, so there is nothing to close.")
    String not_open_now();

    @Message("That is not the access code. Ask your teacher for it.")
    String wrong_code();
}
