package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the versions of items, and of two people who write one at the same time. */
@MessageBundle("version")
public interface VersionMessages {

    @Message("Somebody else changed this question meanwhile")
    String conflict();

    @Message(
            "{name} saved version {number} while you were writing. Nothing of either is lost: choose what the question says from now on.")
    String conflict_by(String name, int number);

    @Message(
            "Version {number} was saved while you were writing. Nothing of either is lost: choose what the question says from now on.")
    String conflict_with(int number);

    @Message("Field")
    String field();

    @Message("Theirs, the newest")
    String theirs();

    @Message("Yours")
    String mine();

    @Message("Keep theirs")
    String keep_theirs();

    @Message("Save mine as the newest")
    String save_mine();

    @Message("Go on editing with mine")
    String go_on();

    @Message("struck out:")
    String struck();

    @Message("put in:")
    String added();

    @Message("Versions")
    String versions();

    @Message("Version {number}")
    String version(int number);

    @Message("the newest")
    String newest();

    @Message("by {name}")
    String by(String name);

    @Message("made by Factloom, or brought from a file")
    String by_nobody();

    @Message("What changed from version {before}")
    String changed_from(int before);

    @Message("As it was written first")
    String first();

    @Message("The words are the same: only what learners do not see changed.")
    String nothing_changed();

    @Message("Take this version back")
    String take_back();

    @Message("It becomes the newest; none is lost. Attempts that run keep what they showed.")
    String take_back_explained();

    @Message("A newer version was saved meanwhile: look at it first.")
    String overtaken();
}
