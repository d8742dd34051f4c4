package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about the rules of the generator. */
@MessageBundle("rules")
public interface RuleMessages {

    @Message("Rules of the generator")
    String title();

    @Message(
            "How the questions of each rule do in each form, those that tell least apart first: of the latest 4,000 attempts, without what people wrote. Discrimination is of questions with 15 answers of 5 students or more.")
    String explained();

    @Message("In the sets that you look after.")
    String own();

    @Message("In all sets; how reviews judged a rule is of all its forms.")
    String everywhere();

    @Message("No question of the generator was answered yet.")
    String none();

    @Message("Rule")
    String rule();

    @Message("Questions")
    String items();

    @Message("Answers")
    String answers();

    @Message("Options that fewer than 5 % choose")
    String idle();

    @Message("{idle} of {all}")
    String idle_of(int idle, int all);

    @Message("Rejected")
    String rejected();

    @Message("{rejected} of {judged}")
    String rejected_of(int rejected, int judged);

    @Message("Weight")
    String weight();

    @Message("too few answers")
    String too_few();

    @Message("As CSV")
    String csv();
}
