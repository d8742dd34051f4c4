package org.factloom.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The names of the forms of questions. */
@MessageBundle("form")
public interface FormMessages {

    @Message("Card")
    String card();

    @Message("Fill in the blank")
    String cloze();

    @Message("Choose the missing words")
    String cloze_choice();

    @Message("Naming a list")
    String list();

    @Message("Matching")
    String matching();

    @Message("Multiple choice")
    String multiple_choice();

    @Message("Several right answers")
    String multiple_response();

    @Message("Number")
    String numeric();

    @Message("Answer in own words")
    String open();

    @Message("Putting in order")
    String ordering();

    @Message("True or false")
    String true_false();

    @Message("Typed answer")
    String typed();
}
