package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the editor of items. */
@MessageBundle("editor")
public interface EditorMessages {

    @Message("Write a question")
    String write();

    @Message("Edit a question")
    String edit();

    @Message("This set belongs to the library. Copy it first; the copy is yours to change.")
    String copy_first();

    @Message("This set is put away. Take it back to change it, or copy it first.")
    String put_away();

    @Message("Not saved: something is missing. What is wrong stands at the fields.")
    String not_saved();

    @Message("Form")
    String form();

    @Message("Change form")
    String change_form();

    @Message("Question")
    String stem();

    @Message("Statement")
    String statement();

    @Message("Front")
    String front();

    @Message("Sentence with a blank")
    String sentence();

    @Message("Write five underscores, _____, where the answer goes.")
    String blank_hint();

    @Message("Blank out the selected words")
    String blank_out();

    @Message("What fills the blank")
    String hint();

    @Message("Shown after the blank: year, river, person. May stay empty.")
    String hint_hint();

    @Message("Options")
    String options();

    @Message("Mark the one that is right.")
    String mark_one();

    @Message("Mark all that are right: at least two, and not all.")
    String mark_several();

    @Message("right")
    String right();

    @Message("Option {number} is right")
    String right_label(int number);

    @Message("Option {number}")
    String option(int number);

    @Message("Why it is wrong")
    String why();

    @Message("Option {number}: words of the article that say what it really is")
    String why_label(int number);

    @Message("Keep the options in this order: they are dates or numbers, and ascend")
    String ascending();

    @Message("Events, the earliest first")
    String events();

    @Message("They are shown in another order, without their dates.")
    String events_hint();

    @Message("Event {number}")
    String event(int number);

    @Message("Date of event {number}, shown afterwards")
    String date(int number);

    @Message("Date")
    String date_short();

    @Message("Pairs")
    String pairs();

    @Message("The right sides are shuffled.")
    String pairs_hint();

    @Message("Left side of pair {number}")
    String left(int number);

    @Message("Right side of pair {number}")
    String right_side(int number);

    @Message("Parts of the list")
    String parts();

    @Message("All of them are to be named, in any order.")
    String parts_hint();

    @Message("Part {number}")
    String part(int number);

    @Message("More about part {number}")
    String more_of_part(int number);

    @Message("More")
    String more();

    @Message("Up: {number}")
    String up(int number);

    @Message("Down: {number}")
    String down(int number);

    @Message("More rows")
    String more_rows();

    @Message("Rows that hold nothing are left out.")
    String rows_hint();

    @Message("Answer")
    String key();

    @Message("Back")
    String back();

    @Message("Model answer")
    String model();

    @Message("An answer that has all points. Students see it when the key is shown.")
    String model_hint();

    @Message("Marking guide")
    String guide();

    @Message("What counts how much, for whoever marks. Students never see it.")
    String guide_hint();

    @Message("Characters at most")
    String longest();

    @Message("It is")
    String truth();

    @Message("true")
    String is_true();

    @Message("false")
    String is_false();

    @Message("What it should say, if it is false")
    String correction();

    @Message("The right words in the place of the wrong ones. May stay empty.")
    String correction_hint();

    @Message("Number")
    String number();

    @Message("Unit, or what is counted")
    String unit();

    @Message("An answer may miss it by (%)")
    String tolerance();

    @Message("Also right")
    String accepted();

    @Message("One a line: other names, other spellings.")
    String accepted_hint();

    @Message("It is compared as")
    String type();

    @Message("words")
    String type_term();

    @Message("name of a person")
    String type_person();

    @Message("name of a place")
    String type_place();

    @Message("name of an organisation")
    String type_organisation();

    @Message("date")
    String type_date();

    @Message("number with its unit")
    String type_quantity();

    @Message("Never right")
    String others();

    @Message("One a line: similar names that must not pass for a slip of the pen.")
    String others_hint();

    @Message("Evidence")
    String evidence();

    @Message(
            "Words of the article that prove the answer, as they stand there. Learners see them marked after they answered.")
    String evidence_hint();

    @Message("Evidence {number}")
    String evidence_label(int number);

    @Message("More words of the article")
    String evidence_more();

    @Message("Which place is meant")
    String which_place();

    @Message("Explanation")
    String explanation();

    @Message(
            "What the article does not say by itself. *Emphasis*, **bold**, `code`, lists, quotations and [links](https://…) are shown; other markup is not.")
    String explanation_hint();

    @Message("Points")
    String points();

    @Message("What it counts in an exam, 1 to 100. In practice all questions count the same.")
    String points_hint();

    @Message("Tags")
    String tags();

    @Message("One a line, for finding questions again.")
    String tags_hint();

    @Message("Save")
    String save();

    @Message("Save and accept")
    String save_accept();

    @Message("Save and write another")
    String save_next();

    @Message("Leave it")
    String leave();

    @Message("The article")
    String article();

    @Message("beginning")
    String beginning();

    @Message("Edit")
    String edit_short();

    @Message("Edit question {number}")
    String edit_number(int number);

    @Message("Options, events, pairs or parts")
    String field_rows();

    @Message("Picture")
    String picture();

    @Message("Use as evidence")
    String use();

    @Message("Use as why it is wrong: {number}")
    String use_why(int number);

    @Message(
            "Choose words of the article by selecting them, or a sentence with the arrow keys and Enter: they become the evidence, or say why the option is wrong whose field you wrote in last.")
    String choose_words();

    @Message("Preview")
    String preview();
}
