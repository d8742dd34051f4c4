package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of rosters and login cards. */
@MessageBundle("roster")
public interface RosterMessages {

    @Message("Add students from a list")
    String title();

    @Message(
            "Paste the list, or choose a file (CSV or text). One student a line: name, sign-in name, group, e-mail; all but the name may be left out. Lines of a surname and a given name alone are read as such. A first line with headings is understood.")
    String explained();

    @Message("Students without an account get one, with a login card to print. No e-mail address is needed.")
    String accounts_explained();

    @Message("The list")
    String list();

    @Message("or a file")
    String file();

    @Message("Look at it first")
    String look();

    @Message("Nothing is changed yet.")
    String nothing_yet();

    @Message("What would happen")
    String preview();

    @Message("Line")
    String line();

    @Message("Name")
    String name();

    @Message("Sign-in name")
    String sign_in();

    @Message("Group")
    String group();

    @Message("E-mail")
    String email();

    @Message("What happens")
    String deed();

    @Message("new account")
    String deed_new();

    @Message("joins")
    String deed_joins();

    @Message("already there")
    String deed_there();

    @Message("{fresh} new, {joining} joining, {there} already there")
    String counts(long fresh, long joining, long there);

    @Message(
            "{#if errors == 1}One line cannot be taken{#else}{errors} lines cannot be taken{/if}, so nothing is. Change the list and look again.")
    String wrong_rows(long errors);

    @Message("Add them all")
    String add();

    @Message("Change the list")
    String change();

    @Message("Read as {encoding}. If letters with accents look wrong, save the file as UTF-8 and choose it again.")
    String guessed(String encoding);

    @Message("These columns are left aside: {columns}.")
    String ignored_columns(String columns);

    @Message(
            "This file is no text that can be read here. In your spreadsheet choose “Save as”, then CSV (UTF-8), or copy the cells and paste them.")
    String no_text();

    @Message(
            "A list has at most {most} students, and this one has more. Split it, and add the parts one after the other.")
    String too_many_rows(int most);

    @Message(
            "Read as surname, given name: the first student is {name}. Is the second cell a sign-in name? Then change the list, and write above it the line: name, sign-in name.")
    String surname_first(String name);

    @Message("Another account has this name already. To choose another one, write it after the student’s name.")
    String is_numbered();

    @Message(
            "This line is not separated as the first one is. Separate all lines alike, by semicolons, commas or tabs; a name that has a comma stands in quotation marks, with a separator after it.")
    String mixed_separators();

    @Message("There is nobody in this list. Paste or choose one with a student a line.")
    String nothing_there();

    @Message("A quotation mark in or after line {line} has no counterpart. Close it, or leave it out.")
    String broken_quotes(long line);

    @Message("With this list the class would have {count} groups; it may have {most}. Use fewer.")
    String too_many_groups(int count, int most);

    @Message("The class would have more than {most} students. Make another class.")
    String class_full(int most);

    @Message(
            "There are more cells than a list has columns. Is a separator inside a name? Put the name in quotation marks, or use tabs.")
    String too_many_cells();

    @Message("The name is missing.")
    String no_name();

    @Message("The name is longer than 80 characters, or holds some that cannot be seen. Type it anew.")
    String name_unfit();

    @Message("The sign-in name is longer than 80 characters, or holds some that cannot be seen. Type it anew.")
    String sign_in_unfit();

    @Message("The group's name is longer than {longest} characters, or holds some that cannot be seen.")
    String group_unfit(int longest);

    @Message("This is no e-mail address. Correct it, or leave it out.")
    String email_unfit();

    @Message("Line {line} has the same sign-in name. Remove one of them, or change it.")
    String same_account(long line);

    @Message("Line {line} has the same name. Remove one of them; if they are two students, give them sign-in names.")
    String same_name(long line);

    @Message(
            "Somebody outside your classes has this sign-in name. Choose another; if the account is this student's, let them join with the code.")
    String account_taken();

    @Message("Several students of the class have this name. Give the sign-in name of the one you mean.")
    String several_of_name();

    @Message("Somebody took one of the names to sign in with at this moment. Look at the list again.")
    String names_taken();

    @Message("Login cards")
    String cards();

    @Message("{#if count == 1}One student was added.{#else}{count} students were added.{/if}")
    String added(long count);

    @Message(
            "Print this page now: the codes are shown only here, and cannot be looked up later. Each card opens its account once, within 90 days; cards that are lost you make anew.")
    String print_now();

    @Message("Print with your browser (Ctrl+P); eight cards fit on a page.")
    String print_hint();

    @Message("Go to {address}")
    String card_address(String address);

    @Message("Sign-in name:")
    String card_name();

    @Message("Code, once:")
    String card_code();

    @Message("Then choose your own password, and keep it.")
    String card_then();

    @Message("The first sign-in of {name}, for a camera")
    String card_qr(String name);

    @Message("New login cards")
    String new_cards();

    @Message(
            "For accounts that were made from a list of yours: the password so far is void, and every device is signed out.")
    String new_cards_explained();

    @Message("{#if count == 1}One student has{#else}{count} students have{/if} not used the login card yet.")
    String waiting(long count);

    @Message("Make these cards anew")
    String renew_waiting();

    @Message("has not signed in yet")
    String is_waiting();

    @Message("Back to the class")
    String back();
}
