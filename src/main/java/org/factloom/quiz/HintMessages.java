package org.factloom.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of hints, and of how sure one is. */
@MessageBundle("hint")
public interface HintMessages {

    @Message("Hint")
    String hint();

    @Message("It then counts as hard, and comes again sooner.")
    String costs();

    @Message("{#if count == 1}One wrong option is put away.{#else}{count} wrong options are put away.{/if}")
    String put_away(int count);

    @Message("It begins with “{first}”: {#if words == 1}one word{#else}{words} words{/if}, {letters} letters.")
    String begins(String first, int words, int letters);

    @Message("The parts begin with {parts}.")
    String parts_begin(String parts);

    @Message("“{first}” ({letters} letters)")
    String part(String first, int letters);

    @Message("It lies between {low} and {high}.")
    String within(String low, String high);

    @Message("It stands in this sentence:")
    String sentence();

    @Message("No hints are given in an exam.")
    String not_in_exams();

    @Message("There is no hint for this question.")
    String no_hint();

    @Message("How sure are you?")
    String how_sure();

    @Message("Before you choose: how sure are you?")
    String how_sure_first();

    @Message("Say how sure you are")
    String key_sure();

    @Message("Unsure")
    String unsure();

    @Message("Fairly sure")
    String fairly_sure();

    @Message("Sure")
    String sure();
}
