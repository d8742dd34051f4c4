package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what holds for an assignment, as teachers read and choose it. */
@MessageBundle("conditions")
public interface ConditionMessages {

    @Message("How it is taken, and what students are told when")
    String how();

    @Message("Time limit")
    String limit();

    @Message("none")
    String no_limit();

    @Message("{#if count == 1}once{#else}{count} times{/if}")
    String tries(int count);

    @Message("as often as one likes")
    String any_tries();

    @Message("loses {perCent} % of all for each 24 hours that have begun")
    String late_loses(int perCent);

    @Message("Order of the questions")
    String order();

    @Message("the same for everybody")
    String same_order();

    @Message("another one for everybody, options too")
    String shuffled();

    @Message("Feedback")
    String feedback();

    @Message("after each answer")
    String after_each();

    @Message(
            "Unless you change it under “More”, it is an exam with one try for the whole class, and score and right answers are shown when a student hands in.")
    String makes();

    @Message("as usual")
    String usual();

    @Message(
            "As usual: when they hand in; where it may be taken more than once, after it closed, or after it was due where it never closes.")
    String usual_explained();

    @Message(
            "Shown when they hand in, right answers can be passed on to those who have not begun, and known in the next try.")
    String passed_on();

    @Message("Per cent lost for each 24 hours")
    String per_cent();

    @Message("Counts only where what is late loses something.")
    String per_cent_hint();
}
