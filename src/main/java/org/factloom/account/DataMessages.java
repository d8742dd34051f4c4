package org.factloom.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of export and erasure. */
@MessageBundle("held")
public interface DataMessages {

    @Message("Your data")
    String your_data();

    @Message("Everything that is held of you, to read, to keep or to take elsewhere.")
    String your_data_explained();

    @Message("Nothing is held of you: it begins with your first answer.")
    String nothing_held();

    @Message("Download everything")
    String export_all();

    @Message(
            "One JSON document: your name and role, your settings, the whole log of your answers, what you remember of each fact, attempts with your responses and their marks, review sessions, contests. Your password is not in it.")
    String export_all_explained();

    @Message("Download the log of answers")
    String export_log();

    @Message(
            "A table (CSV) with a row for each answer and fact: when, how it was asked, the score, what was predicted, and the state of your memory before and after.")
    String export_log_explained();

    @Message("Programs find both under")
    String export_programs();

    @Message("Too many people are reading their data right now. Try again in half a minute.")
    String many_exports();

    @Message("Delete the account")
    String erase_account();

    @Message("Delete what is held of you")
    String erase_guest();

    @Message("See what goes and what stays")
    String erase_see();

    @Message("This cannot be taken back. You may want to download your data first:")
    String erase_explained();

    @Message("What goes")
    String erase_goes();

    @Message("your name, your password, every session on every device and every token")
    String goes_account();

    @Message("the cookie by which you are known, and you with it")
    String goes_guest();

    @Message("your settings, what you remember of each fact, and all review sessions")
    String goes_learning();

    @Message("all practice, exams that are not over, and what was saved or came late in any exam")
    String goes_practice();

    @Message("contests with their reasons, and words you typed in exams that were not an accepted answer")
    String goes_words();

    @Message("articles and sets that only you see, with their questions")
    String goes_own();

    @Message("What stays, without you")
    String erase_stays();

    @Message(
            "the rows of the answer log: which question was answered when, and how well, by nobody in particular. They show which questions are good.")
    String stays_log();

    @Message(
            "exams that are over, with their scores, as of somebody of whom nothing is known, so that the figures of all who took them stay right")
    String stays_exams();

    @Message("articles and sets that everybody sees, without an owner")
    String stays_public();

    @Message("Your password, once more")
    String erase_password();

    @Message("Delete my account for good")
    String erase_account_now();

    @Message("Delete it for good")
    String erase_guest_now();

    @Message("Keep it")
    String erase_not();

    @Message("This is not your password. Nothing was deleted.")
    String erase_password_wrong();

    @Message(
            "You are the only administrator, and without one nobody could be appointed any more. Make somebody else an administrator under People, then delete your account.")
    String last_administrator();

    @Message(
            "This account is of somebody who is simulated: it goes when an administrator removes the demonstration class.")
    String simulated_stays();

    @Message("Deleted")
    String erased();

    @Message("Your data is deleted. What stays of your answers says nothing of you any longer.")
    String erased_explained();

    @Message("Go to the start page")
    String erased_home();
}
