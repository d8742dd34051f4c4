package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What candidates are called by: kinds of facts, flags, levels, decisions and their reasons. */
@MessageBundle("trait")
public interface CandidateMessages {

    @Message("undecided")
    String standing_open();

    @Message("accepted")
    String standing_accepted();

    @Message("taken out")
    String standing_taken_out();

    @Message("rejected")
    String standing_rejected();

    @Message("passed over")
    String standing_passed_over();

    @Message("left aside by the generator")
    String standing_spare();

    @Message("infobox")
    String family_infobox();

    @Message("dated event")
    String family_dated_event();

    @Message("definition")
    String family_definition();

    @Message("role")
    String family_role();

    @Message("acronym")
    String family_acronym();

    @Message("meaning of a name")
    String family_gloss();

    @Message("other name")
    String family_alias();

    @Message("quantity")
    String family_quantity();

    @Message("action")
    String family_action();

    @Message("relation")
    String family_relation();

    @Message("period")
    String family_period();

    @Message("cause")
    String family_cause();

    @Message("written by hand")
    String family_hand_written();

    @Message("a kind of fact that is wrong more often")
    String flag_family();

    @Message("told as somebody's word")
    String flag_hearsay();

    @Message("may have changed since")
    String flag_passing();

    @Message("mentioned in passing")
    String flag_minor();

    @Message("the sentence leans on the one before it")
    String flag_neighbour();

    @Message("few options")
    String flag_few_options();

    @Message("long question")
    String flag_long();

    @Message("easy")
    String level_easy();

    @Message("medium")
    String level_medium();

    @Message("hard")
    String level_hard();

    @Message("Wrong key")
    String reason_wrong_key();

    @Message("Unclear")
    String reason_unclear();

    @Message("Trivial")
    String reason_trivial();

    @Message("Two right answers")
    String reason_two_right();

    @Message("Not in our lesson")
    String reason_not_in_lesson();

    @Message("Another reason")
    String reason_other();
}
