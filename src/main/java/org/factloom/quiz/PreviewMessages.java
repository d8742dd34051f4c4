package org.factloom.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the preview of an item. */
@MessageBundle("preview")
public interface PreviewMessages {

    @Message("As a student sees it")
    String as_student();

    @Message("After a right answer")
    String after_right();

    @Message("After a wrong answer")
    String after_wrong();

    @Message("It is shown here once all is there that it needs:")
    String not_yet();

    @Message("Nothing is saved by looking at it. Close this page to go on writing.")
    String close();

    @Message("something else")
    String no_answer();
}
