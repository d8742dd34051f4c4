package org.factloom.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Texts of invitations. */
@MessageBundle("invitation")
public interface InvitationMessages {

    @Message("Invite teachers")
    String title();

    @Message("Whoever opens the link becomes a teacher, with an account that is there or a new one. It works once.")
    String explained();

    @Message("Whom is it for?")
    String label();

    @Message("For you and other administrators: “Layla Hassan, biology”.")
    String label_hint();

    @Message("E-mail address")
    String address();

    @Message("Left empty, you are shown the link and pass it on yourself.")
    String address_hint();

    @Message("Days until it is void")
    String days();

    @Message("Invite")
    String invite();

    @Message("Enter 1 to {longest} visible characters.")
    String label_unfit(int longest);

    @Message("Enter 1 to {most} days.")
    String days_unfit(int most);

    @Message("Pass this link on. It makes whoever opens it a teacher, once, and is not shown again.")
    String link_made();

    @Message("The invitation is on its way.")
    String done_mailed();

    @Message("The invitation is withdrawn; its link is void.")
    String done_withdrawn();

    @Message("Invitations so far")
    String list();

    @Message("Nobody was invited yet.")
    String none();

    @Message("Made (UTC)")
    String made();

    @Message("How it stands")
    String state();

    @Message("holds until {day}")
    String state_open(LocalDate day);

    @Message("used by {name}")
    String state_used(String name);

    @Message("withdrawn")
    String state_withdrawn();

    @Message("void since {day}")
    String state_over(LocalDate day);

    @Message("Action")
    String action();

    @Message("Withdraw")
    String withdraw();

    @Message("You are invited to teach")
    String invited();

    @Message("As a teacher you prepare quizzes and classes.")
    String invited_explained();

    @Message(
            "This invitation does not hold: it was used, withdrawn, or is too old. Ask whoever invited you for another one.")
    String invited_wrong();

    @Message("You are signed in as {name}, and teach already. The invitation is for somebody else.")
    String teaches_already(String name);

    @Message("You are signed in as {name}. All that you have stays as it is.")
    String with_account(String name);

    @Message("Become a teacher")
    String accept();

    @Message("Make an account of a teacher")
    String sign_up();

    @Message("I have an account already")
    String sign_in();
}
