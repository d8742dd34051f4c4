package org.factloom.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the layout and of the error pages. */
@MessageBundle("web")
public interface WebMessages {

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Learn")
    String learn();

    @Message("Library")
    String library();

    @Message("Sets")
    String sets();

    @Message("Classes")
    String classes();

    @Message("Progress")
    String progress();

    @Message("Sign in")
    String sign_in();

    @Message("Sign out")
    String sign_out();

    @Message("Settings")
    String settings();

    @Message("{facts} due")
    String due(int facts);

    @Message("{#if facts == 1}One fact is due{#else}{facts} facts are due{/if}: review")
    String due_label(int facts);

    @Message("People")
    String people();

    @Message("What was done")
    String audit();

    @Message("Mail{#if unsent > 0} ({unsent} given up){/if}")
    String mail(long unsent);

    @Message("Invite teachers")
    String invitations();

    @Message("Settings for all")
    String installation();

    @Message("Reported sets")
    String reports();

    @Message("Factloom is free software: GPL-3.0-or-later.")
    String licence();

    @Message("Articles keep their authors and licences, named with each article.")
    String attribution();

    @Message("Keyboard shortcuts")
    String keys();

    @Message("Single keys work outside text fields, and never with Ctrl, Alt or Meta.")
    String keys_explained();

    @Message("Use single-key shortcuts on this device")
    String keys_switch();

    @Message("This page has no shortcuts of its own.")
    String keys_none();

    @Message("Close")
    String close();

    @Message("The body of this request could not be read: it must be JSON.")
    String no_json();

    @Message(
            "The JSON of this request could not be read at line {line}, column {column}: it ends too early, is no JSON, or something else is expected there.")
    String unreadable_json(int line, int column);

    @Message("This request cannot be read")
    String error_400();

    @Message("Go back, reload the page and try again. If a form was open for a long time, it has expired.")
    String advice_400();

    @Message("This address has a character that no page has.")
    String strange_address();

    @Message("Please sign in")
    String error_401();

    @Message("This needs an account, or a valid bearer token.")
    String advice_401();

    @Message("This is not yours to do")
    String error_403();

    @Message("Your account is not allowed to do this. If it should be, ask an administrator.")
    String advice_403();

    @Message("There is nothing here")
    String error_404();

    @Message("The address may be mistyped, or what was here has moved or belongs to somebody else.")
    String advice_404();

    @Message("That does not work here")
    String error_405();

    @Message("This address does not take that kind of request. Go back and use the page's own buttons.")
    String advice_405();

    @Message("That is not possible now")
    String error_409();

    @Message("Somebody, or another tab of yours, was faster. Reload the page to see how things stand.")
    String advice_409();

    @Message("That is too large")
    String error_413();

    @Message("What was sent is larger than is accepted. Send less, or in parts.")
    String advice_413();

    @Message("That format is not accepted")
    String error_415();

    @Message("Send it in one of the formats that the interface describes.")
    String advice_415();

    @Message("Too many attempts")
    String error_429();

    @Message("Please wait a little and try again.")
    String advice_429();

    @Message("Something went wrong on our side")
    String error_500();

    @Message("It was noted in the log. What the page called saved is saved. Please try again.")
    String advice_500();

    @Message("Factloom is catching its breath")
    String error_503();

    @Message(
            "The database cannot be reached at the moment. What the page called saved is saved. Please try again in a few seconds.")
    String advice_503();

    @Message("Not accepted: {fields}")
    String invalid(String fields);

    @Message("The text contains a character that cannot be stored, such as a null character. Remove it and try again.")
    String unfit_text();

    @Message("Try again")
    String try_again();

    @Message("Back to the start")
    String home();

    @Message("Pages")
    String pages();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Page {number} of {pages}")
    String page_of(int number, int pages);

    @Message("Your data")
    String your_data();

    @Message("News")
    String news();

    @Message(
            "{#if unread == 1}1 new notice{#else if unread > 1}{unread} new notices{/if}{#if unread > 0 && contests > 0}, {/if}{#if contests == 1}1 contest waits{#else if contests > 1}{contests} contests wait{/if}")
    String news_label(long unread, long contests);

    @Message("Contests{#if open > 0} ({open}){/if}")
    String contests(long open);
}
