package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what is typed into the editor and not saved. */
@MessageBundle("draft")
public interface DraftMessages {

    @Message("Draft saved")
    String saved();

    @Message("Saving the draft …")
    String saving();

    @Message("Not saved, retrying")
    String retrying();

    @Message("Not saved: there is no connection. Retrying")
    String offline();

    @Message("Not saved: nobody is signed in.")
    String signed_out();

    @Message("You have a draft of")
    String of();

    @Message("Go on with it")
    String go_on();

    @Message("Throw it away")
    String discard();

    @Message("Until then no other draft of this question is kept.")
    String waits();

    @Message("Drafts")
    String drafts();

    @Message("What you typed and have not saved. Nobody else sees it.")
    String hint();

    @Message("Nothing written yet")
    String empty();

    @Message(
            "A draft has up to {longest} characters, and this one has {length}. Shorten it, or save it as two questions.")
    String too_long(int length, int longest);

    @Message("There are {most} drafts of yours in this set already. Save some of them, or throw them away.")
    String too_many_drafts(int most);
}
