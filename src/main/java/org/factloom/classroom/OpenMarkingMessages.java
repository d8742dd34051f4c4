package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which teachers mark. */
@MessageBundle("openmarking")
public interface OpenMarkingMessages {

    @Message("This assignment was deleted, so nothing is marked in it. Nothing was changed.")
    String assignment_deleted();

    @Message("Marking")
    String marking();

    @Message("Mark answers")
    String mark_answers();

    @Message(
            "{count} {#if count == 1}answer waits{#else}answers wait{/if} for you to mark {#if count == 1}it{#else}them{/if}.")
    String to_mark(long count);

    @Message("All answers are marked.")
    String all_marked();

    @Message("Nobody has handed in an answer that a person marks.")
    String nothing();

    @Message("{waiting} of {answers} to mark")
    String waiting_of(long waiting, long answers);

    @Message("{answers} marked")
    String marked(long answers);

    @Message("Model answer")
    String model();

    @Message("Marking guide")
    String guide();

    @Message("Where it stands in the article")
    String evidence();

    @Message("Hide names")
    String hide_names();

    @Message("Show names")
    String show_names();

    @Message("Only those to mark")
    String only_waiting();

    @Message("All answers")
    String all();

    @Message("Student {code}")
    String somebody(String code);

    @Message("somebody who left")
    String gone();

    @Message("Points, of {of}")
    String points(int of);

    @Message("Words to the student")
    String comment();

    @Message(
            "Mark the {#if count == 1}other answer{#else}{count} other answers{/if} that {#if count == 1}says{#else}say{/if} the same, too")
    String alike(long count);

    @Message("Save")
    String save();

    @Message("{reached} of {of}, by {marker}")
    String marked_by(String reached, int of, String marker);

    @Message("To mark")
    String waits();

    @Message("{characters} characters")
    String length(int characters);

    @Message("This answer was given to an earlier wording of the question:")
    String otherwise();

    @Message("Next question to mark")
    String next_question();

    @Message("Next answer")
    String next();

    @Message("Previous answer")
    String previous();

    @Message("Give points, and save")
    String key_points();

    @Message("Save, and on to the next answer")
    String key_next();

    @Message("Write points from 0 to {of}, with at most two decimals.")
    String points_unfit(int of);

    @Message("Words to a student have at most {most} characters.")
    String comment_unfit(int most);

    @Message(
            "{marker} marked this meanwhile: {reached} of {of}{#if comment}, “{comment}”{/if}. Your mark is not saved. Look at the other one first; what you give then counts.")
    String overtaken(String marker, String reached, int of, String comment);

    @Message(
            "One of the answers that say the same was marked meanwhile. Nothing is saved: load the page again and look at it first.")
    String overtaken_alike();

    @Message("0–9 give points, Enter goes on, j and k go through the answers, c to write to the student.")
    String keys();
}
