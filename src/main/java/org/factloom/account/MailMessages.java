package org.factloom.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of mails, which are plain text. */
@MessageBundle("mail")
public interface MailMessages {

    @Message("Choose a new password")
    String password_subject();

    @Message("""
            Hello {name},

            somebody, probably you, asked for a new password of the account “{name}” at {home}

            Choose it here, within an hour:
            {link}

            Every device is signed out then. If it was not you, nothing needs to be done: your password stays as it is.
            """)
    String password_text(String name, String link, String home);

    @Message("Confirm your e-mail address")
    String address_subject();

    @Message("""
            Hello {name},

            this address was entered for the account “{name}” at {home}

            Confirm it here, within three days:
            {link}

            If it was not you, nothing needs to be done: no mail is sent to this address.
            """)
    String address_text(String name, String link, String home);

    @Message("Your e-mail address was removed or replaced")
    String address_gone_subject();

    @Message("""
            Hello {name},

            this address is no longer that of the account “{name}” at {home}

            No mail of the account comes here any more, and no password is chosen by it. If it was not you who removed or replaced it, choose a new password and look at the address:
            {link}

            If you cannot sign in any more, your teacher or an administrator helps you with a code.
            """)
    String address_gone_text(String name, String link, String home);

    @Message("You are invited to teach at {installation}")
    String invitation_subject(String installation);

    @Message("""
            Hello,

            an administrator of {installation} invites you to teach there: {home}

            Open this link, once, to become a teacher with an account that you have or a new one:
            {link}

            If you did not expect it, nothing needs to be done.
            """)
    String invitation_text(String installation, String link, String home);

    @Message("What is due today")
    String reminder_subject();

    @Message("""
            Hello {name},

            {#for line in lines}{line.text}
            {line.link}

            {/for}You asked to be reminded of this once a day. To end it, with one click and without signing in:
            {stop}
            """)
    String reminder_text(String name, java.util.List<Reminders.Line> lines, String stop);
}
