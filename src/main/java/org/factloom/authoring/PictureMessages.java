package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of bringing pictures. */
@MessageBundle("picture")
public interface PictureMessages {

    @Message("Bring a picture")
    String bring();

    @Message(
            "PNG or JPEG, at most 5 MB. It is made small enough for a page, and what a camera writes into it, such as the place, is left out.")
    String hint();

    @Message("Picture")
    String picture();

    @Message("Bring it")
    String submit();

    @Message("Bring another")
    String another();

    @Message("The picture is here. To show it with a question, copy its name into the question:")
    String is_here();

    @Message("Name of the picture")
    String name();

    @Message("Choose a picture")
    String choose();

    @Message("What it shows, in words")
    String alternative();

    @Message("It is read to those who do not see the picture: it must not tell the answer.")
    String alternative_hint();

    @Message("Take the picture away")
    String remove();

    @Message("The picture did not arrive. Try again.")
    String failed();

    @Message("Choose a file first.")
    String nothing_brought();

    @Message("The picture is not taken: {reason}.")
    String not_taken(String reason);

    @Message("Another picture is being read. Try again in a moment.")
    String busy();
}
