package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of marking anew. */
@MessageBundle("regrade")
public interface RegradeMessages {

    @Message("Mark the answers anew")
    String mark_anew();

    @Message(
            "Something that this is about changed meanwhile: the question, a mark, or another teacher decided. Nothing was changed by you. Try it again, and look at what would change now.")
    String overtaken();

    @Message("A later correction of this question stands. Undo that one first.")
    String later_first();

    @Message(
            "This cannot be accepted as one more answer: it would not count as right all the same, as dates and numbers are compared by their value, or the question takes no further answers. Correct the key or give the points instead.")
    String no_variant();

    @Message(
            "This question cannot have that key. Choose one option, or of a question with several right ones at least two and not all.")
    String no_such_key();

    @Message("The question as it is now (version {number})")
    String as_it_is(int number);

    @Message("Which is right?")
    String which();

    @Message("Which are right?")
    String which_several();

    @Message("right so far")
    String so_far();

    @Message(
            "The key of this question is changed in the editor; answers to earlier versions are then marked by the version that is current.")
    String by_editor();

    @Message("What becomes of answers that were given?")
    String what_becomes();

    @Message("Accept both")
    String both();

    @Message(
            "In answers given so far, and in attempts that run if you say so, what was right stays right, and the corrected key is right as well. Whoever begins later is asked the corrected question, where only what it accepts is right.")
    String both_explained();

    @Message("Only the corrected key")
    String only_new();

    @Message("Answers count by the corrected key.")
    String only_new_explained();

    @Message("Full credit")
    String full();

    @Message("Everybody who was asked has all points of the question.")
    String full_explained();

    @Message("Drop the question")
    String drop();

    @Message("It counts for nothing in the attempts that asked it.")
    String drop_explained();

    @Message("Marks may also go down")
    String lowering();

    @Message(
            "Otherwise everybody keeps the better of the old and the new mark. Whoever is lowered is told, with your reason.")
    String lowering_explained();

    @Message("Also for attempts that still run")
    String running();

    @Message(
            "They go on unchanged, and this is applied to their marks when they end. Otherwise it holds for attempts that are over.")
    String running_explained();

    @Message("What students are told")
    String reason();

    @Message("Say why, in at most {most} characters.")
    String reason_hint(int most);

    @Message("A reason has at most {most} characters, and whoever is lowered must be told why. Nothing was changed.")
    String reason_unfit(int most);

    @Message("Try it: show what would change")
    String try_it();

    @Message("What would change")
    String would_change();

    @Message("Nothing is changed yet. What ends from now on counts as still running.")
    String nothing_yet();

    @Message("{raised} up, {lowered} down, {same} the same")
    String sums(long raised, long lowered, long same);

    @Message(
            "{#if spared == 1}1 would go down, and keeps the better mark{#else}{spared} would go down, and keep the better mark{/if}.")
    String spared(int spared);

    @Message("Nobody has answered this question yet in an attempt that is over.")
    String nobody();

    @Message("Student")
    String student();

    @Message("Attempt")
    String attempt();

    @Message("Mark")
    String mark();

    @Message("Score")
    String score();

    @Message("{before} → {after}")
    String change(String before, String after);

    @Message("{before} of {of} → {after} of {ofAfter}")
    String score_change(String before, int of, String after, int ofAfter);

    @Message("{score} of {of}")
    String score_same(String score, int of);

    @Message("undone")
    String was_undone();

    @Message("dropped")
    String dropped();

    @Message("still runs")
    String runs();

    @Message("Change it so")
    String apply();

    @Message("Students whose marks change are told, and you can undo it.")
    String apply_explained();

    @Message("Earlier corrections")
    String earlier();

    @Message("What was changed")
    String was_changed();

    @Message("Done: {#if changes == 1}1 mark was{#else}{changes} marks were{/if} changed on {on}.")
    String done(long changes, String on);

    @Message("Undone on {on}: all marks and scores are what they were.")
    String undone(String on);

    @Message("Undo: every mark as before")
    String undo();

    @Message("Back to the contests")
    String back();

    @Message("version {from} → {to}")
    String versions(int from, int to);

    @Message("given by hand, kept")
    String by_hand();
}
