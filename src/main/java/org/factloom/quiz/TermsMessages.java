package org.factloom.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of the terms of what is assigned. */
@MessageBundle("terms")
public interface TermsMessages {

    @Message("This opens on {when}. Come back then.")
    String opens(String when);

    @Message("This closed on {when}, and nothing can be handed in any more. Ask your teacher if you need more time.")
    String closed(String when);

    @Message("Handed in")
    String handed_in();

    @Message("You have handed it in, and your answers are kept.")
    String handed_in_more();

    @Message("Your score is told from {when} on.")
    String score_from(String when);

    @Message("Your teacher tells the score.")
    String score_never();

    @Message("How each question went, and the right answers, are told from {when} on.")
    String keys_from(String when);

    @Message("How each question went is not told here.")
    String keys_never();

    @Message(
            "How each question went, and the right answers, are told once the exam that runs and asks the same is handed in.")
    String keys_after_this_try();

    @Message("Hand in …")
    String to_hand_in();

    @Message("Hand it in?")
    String hand_in_question();

    @Message(
            "{#if open == 1}One question is{#else}{open} questions are{/if} not answered yet, and {#if open == 1}scores{#else}score{/if} nothing then.")
    String not_answered(int open);

    @Message("Hand in")
    String hand_in();

    @Message("Time is up. What you answered counts.")
    String practice_over();

    @Message("Handed in {#if days == 1}one day{#else}{days} days{/if} late: −{lost} %. It counts {counted} %.")
    String late_lost(long days, int lost, int counted);

    @Message("Handed in {#if days == 1}up to one day{#else}{days} days{/if} late. That costs nothing.")
    String late_free(long days);

    @Message("To your classes")
    String to_classes();

    @Message("To the class")
    String to_class();

    @Message("To the assignment")
    String to_assignment();

    @Message(
            "Only the last attempt can be taken up again, once it is over and as long as it counts. Look again, then decide.")
    String only_last();

    @Message("Marks of this attempt were contested or corrected, which is kept. Give one more try instead.")
    String disputed();

    @Message("This attempt was deleted by your teacher: it counts for nothing.")
    String was_deleted();
}
