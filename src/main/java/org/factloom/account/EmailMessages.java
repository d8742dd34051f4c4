package org.factloom.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about e-mail and forgotten passwords. */
@MessageBundle("email")
public interface EmailMessages {

    @Message("E-mail")
    String title();

    @Message("An address by which you choose a new password if you forget yours. Nobody else sees it.")
    String explained();

    @Message("Mail goes to {address}.")
    String goes_to(String address);

    @Message("A link was sent to {address}: open it within three days to confirm the address.")
    String waits_for(String address);

    @Message("You have no address here.")
    String none();

    @Message("Add or change your address")
    String change();

    @Message("E-mail address")
    String address();

    @Message("A link is sent to it, with which you confirm it. Until then nothing changes.")
    String address_hint();

    @Message("A link was sent several times just now. Look into your mail, or wait {minutes} min before asking again.")
    String address_throttled(long minutes);

    @Message("Send the link")
    String send_link();

    @Message("Remove my address")
    String remove();

    @Message("This is no e-mail address that mail can be sent to, such as layla@example.org.")
    String address_unfit();

    @Message(
            "No mail is sent here. If you forget your password, your teacher prints you a new login card, or an administrator makes a one-time code.")
    String no_mail();

    @Message("The link is on its way. Open it to confirm the address.")
    String done_sent();

    @Message("Your address is removed.")
    String done_removed();

    @Message("The address is confirmed.")
    String done_confirmed();

    @Message("Confirm the address")
    String confirm();

    @Message("Mail for the account “{name}” goes to {address} from now on.")
    String confirm_explained(String name, String address);

    @Message(
            "This link does not confirm an address: it was used already, is older than three days, or another one was sent after it. Open the latest mail, or have a new link sent from your settings.")
    String confirm_wrong();

    @Message("Reminders")
    String reminders();

    @Message(
            "At the hour that you choose, where you are: once a day when cards are due, and of assignments that you have not handed in: three days before one is due, the day before and the day after. Nothing is sent when there is nothing to say.")
    String reminders_explained();

    @Message("Remind me")
    String reminder_hour();

    @Message("never")
    String reminder_never();

    @Message("at {hour}:00")
    String reminder_at(int hour);

    @Message("Choose an hour from 0 to 23.")
    String reminder_hour_unfit();

    @Message("Save")
    String reminder_save();

    @Message("Your choice about reminders is saved.")
    String done_reminder();

    @Message("No more reminders")
    String stop();

    @Message("You get no reminders any more.")
    String stopped();

    @Message("You can have them again from your settings.")
    String stopped_explained();

    @Message("Send me no more reminders")
    String stop_action();

    @Message("Settings")
    String to_settings();

    @Message("Forgotten password")
    String forgotten();

    @Message("Forgotten your password?")
    String forgotten_question();

    @Message("A link to choose a new password is sent to the address that you confirmed in your settings.")
    String forgotten_explained();

    @Message("Name or e-mail address")
    String forgotten_asked();

    @Message("Enter the name with which you sign in, or your e-mail address.")
    String forgotten_unfit();

    @Message("Send me a link")
    String forgotten_action();

    @Message("There is no mail here. Somebody who knows you helps you in:")
    String forgotten_no_mail();

    @Message("No address, or no mail? Somebody who knows you helps you in:")
    String forgotten_others();

    @Message("your teacher prints you a new login card, if a list of the class made your account;")
    String forgotten_teacher();

    @Message("an administrator makes a one-time code for any account.")
    String forgotten_administrator();

    @Message("I have a login card or a code")
    String forgotten_code();

    @Message("Look into your mail")
    String sent();

    @Message(
            "If there is such an account with a confirmed address, a link to choose a new password is on its way. It holds for an hour.")
    String sent_explained();

    @Message("This link does not hold any more: it was used, is older than an hour, or another one was sent after it.")
    String forgotten_link();

    @Message(
            "A link was asked for several times just now. Look into your mail, or wait {minutes} min before asking again.")
    String forgotten_throttled(long minutes);

    @Message("Choose a new password")
    String choose();

    @Message("For the account “{name}”. Every other device is signed out, and every token revoked.")
    String choose_explained(String name);

    @Message("Choose it and sign in")
    String choose_action();

    @Message("Mail that was given up")
    String given_up();

    @Message("No mail was given up.")
    String given_up_none();

    @Message(
            "These could not be sent, after six tries within nine hours. What they were for can be asked for again; look at the mail server first.")
    String given_up_explained();

    @Message(
            "No mail is sent: neither a sender (quarkus.mailer.from) nor the address of these pages (factloom.address) may be missing from the configuration.")
    String given_up_no_mail();

    @Message("For")
    String given_up_whom();

    @Message("Since (UTC)")
    String given_up_since();

    @Message("What the mail server said")
    String given_up_failure();

    @Message("Kind")
    String given_up_kind();

    @Message(
            "{#switch kind}{#case FORGOTTEN}forgotten password{#case PASSWORD}new password{#case ADDRESS}confirmation of an address{#case ADDRESS_GONE}notice of an address that is gone{#case INVITATION}invitation{#case REMINDER}reminder{/switch}")
    String kind(MailKind kind);

    @Message("somebody without an account")
    String given_up_nobody();

    @Message("Clear the list")
    String given_up_forget();
}
