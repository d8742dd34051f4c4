package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what a student's dashboard leads to: the rows that it counts, and the report. */
@MessageBundle("rows")
public interface RowsMessages {

    @Message("Answers that are counted")
    String answers_title();

    @Message("Facts that are counted")
    String facts_title();

    @Message(
            "{#if total == 1}1 answer{#else}{total} answers{/if}, the latest first. An answer that asks several facts counts once for each of them.")
    String answers_counted(long total);

    @Message("{#if total == 1}1 fact{#else}{total} facts{/if}, what you know least first.")
    String facts_counted(int total);

    @Message("There are none.")
    String nothing();

    @Message("When")
    String when();

    @Message("Fact")
    String fact();

    @Message("Result")
    String result();

    @Message(
            "{#switch result}{#case 'right'}✓ right{#case 'partly right'}◐ partly right{#case 'wrong'}✗ wrong{/switch}")
    String told(String result);

    @Message("told later")
    String told_later();

    @Message("Put off before")
    String put_off();

    @Message("{#if days == 1}1 day{#else}{days} days{/if}")
    String days(int days);

    @Message("not in your library any longer")
    String gone();

    @Message("Next")
    String next();

    // attempts

    @Message("Your attempts")
    String attempts();

    @Message(
            "What you have finished, attempts at the same assignment, article or set side by side, the latest on the right.")
    String attempts_explained();

    @Message("Nothing is finished yet.")
    String no_attempts();

    @Message("Score")
    String score();

    @Message("Wholly right")
    String right();

    @Message("Time taken")
    String time();

    // report

    @Message("A report for parents and others who ask. Print it, or save it as a PDF.")
    String report_explained();

    @Message("What is learned")
    String report_title();

    @Message("{known} facts are known, {learning} are being learned, of {facts} in the articles that were practised.")
    String report_known(int known, int learning, int facts);

    @Message("On {days} of the last 365 days there was practice, {answers} answers in all.")
    String report_practice(int days, int answers);

    @Message(
            "Of facts that were asked again after a day or more in the last 30 days, {percent} % were still known ({passed} of {answers}).")
    String report_retention(int percent, int passed, int answers);

    @Message("Too few facts were asked again after a day or more to say how much stays.")
    String report_few();

    @Message("Today {facts} facts are to be practised, about {minutes} minutes.")
    String report_today(int facts, int minutes);

    @Message(
            "Known means: the learner would most likely answer it today, and it has held for a week or longer. Facts are asked again just before they would be forgotten, so some mistakes belong to it.")
    String report_words();

    @Message("Nothing has been practised yet.")
    String report_nothing();
}
