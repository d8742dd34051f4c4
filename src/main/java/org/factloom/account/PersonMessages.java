package org.factloom.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Texts of the page of one account, for administrators. */
@MessageBundle("person")
public interface PersonMessages {

    @Message("{role}, since {since}")
    String about(String role, LocalDate since);

    @Message("This account is disabled: nobody signs in with it. All that belongs to it is kept.")
    String is_disabled();

    @Message("It waits until its owner has chosen a password with a one-time code.")
    String waiting();

    @Message("One-time code")
    String code();

    @Message(
            "For whoever has forgotten the password. It ends the present password, every session and every token, and removes the e-mail address, which is told; its owner types the code at “{first}” and chooses a new password. The person can see in the log that you made it.")
    String code_explained(String first);

    @Message("Make a code for {name}")
    String code_make(String name);

    @Message(
            "Give this code to {name}, and to nobody else. It holds for 90 days, opens the account once, and is not shown again.")
    String code_made(String name);

    @Message("Disable the account")
    String disable();

    @Message(
            "Nobody signs in with it until it is enabled again; every session and token ends. Nothing of it is deleted.")
    String disable_explained();

    @Message("Why (stands in the log, which the person reads)")
    String disable_reason();

    @Message("The reason may have at most {longest} visible characters, in one line.")
    String reason_unfit(int longest);

    @Message("Enable the account again")
    String enable();

    @Message("Back to all people")
    String back();
}
