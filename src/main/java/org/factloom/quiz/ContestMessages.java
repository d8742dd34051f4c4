package org.factloom.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of contesting a question or its mark. */
@MessageBundle("contest")
public interface ContestMessages {

    @Message("I was right")
    String i_was_right();

    @Message("Take back “I was right”")
    String take_back();

    @Message(
            "You said that you were right. It counts as right for you, and whoever looks after these questions will see it.")
    String you_were_right();

    @Message("Something wrong here? Contest it")
    String contest();

    @Message("What is wrong?")
    String what_is_wrong();

    @Message(
            "Say it in your words. Whoever looks after these questions reads it, beside your answer. At most {most} characters.")
    String who_reads_it(int most);

    @Message("Send")
    String file();

    @Message("Change the reason")
    String change();

    @Message("Contested. Whoever looks after these questions will see it.")
    String filed();

    @Message("Say what is wrong with the question or its mark.")
    String reason_missing();

    @Message(
            "A reason is a text of at most {most} characters. Shorten it, or leave out what is no text. Nothing was filed.")
    String reason_unfit(int most);

    @Message("An exam can be contested when it is submitted and its answers are shown.")
    String not_told_yet();

    @Message("Answer the question first: it can be contested when its answer is shown.")
    String not_answered_yet();

    @Message("Only an answer that was given, and not counted in full, can have been right after all.")
    String nothing_to_override();

    @Message("You contested, and it was accepted.")
    String was_accepted();

    @Message("You contested, and whoever looks after these questions replied:")
    String was_answered();

    @Message("This question counts for nothing: something was wrong with it.")
    String dropped_now();

    @Message("Your mark of this question went from {before} % to {after} % of its points.")
    String mark_went(int before, int after);

    @Message("Everybody has its points, as something was wrong with it.")
    String full_credit();

    @Message("The right answer was corrected.")
    String key_corrected();

    @Message("A teacher gave the mark.")
    String by_hand();
}
