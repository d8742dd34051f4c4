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

    @Message("Kept on this device, retrying")
    String retrying();

    @Message("Kept on this device: there is no connection. Retrying")
    String offline();

    @Message("Kept on this device: you are not signed in.")
    String signed_out();

    @Message("Not saved, and this browser keeps nothing. Retrying")
    String unkept();

    @Message("While the server was away, this device kept what you typed on")
    String kept();

    @Message("It takes the place of the draft above.")
    String replaces();

    @Message(
            "What you typed into the editor of questions is kept on this device alone: the server was away. Signing out throws it away. Sign out?")
    String sign_out_loses();

    @Message("Somebody else is signed in now.")
    String somebody_else();

    @Message("You have a draft of")
    String of();

    @Message("Go on with it")
    String go_on();

    @Message("Throw it away")
    String discard();

    @Message("Until you choose, no other draft of this question is kept.")
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
