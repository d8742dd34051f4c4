package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what people are told. */
@MessageBundle("notice")
public interface NoticeMessages {

    @Message("News")
    String news();

    @Message("{#if count == 1}1 piece of news{#else}{count} pieces of news{/if}")
    String unread(long count);

    @Message("Nothing new. When one of your marks changes or somebody replies to you, it is told here.")
    String none();

    @Message("new")
    String is_new();

    @Message("Your mark of “{title}” went from {before} to {after} of {of}.")
    String went(String title, String before, String after, int of);

    @Message("Your mark of “{title}” went from {before} of {of} to {after} of {ofAfter}.")
    String went_of(String title, String before, int of, String after, int ofAfter);

    @Message("The answer “{answer}” is accepted now.")
    String accepted(String answer);

    @Message("The key of a question was corrected.")
    String corrected();

    @Message("The key of a question was corrected, and “{answer}” is not right by it.")
    String not_right(String answer);

    @Message("Everybody has the points of a question with which something was wrong.")
    String full();

    @Message("A question with which something was wrong counts no longer.")
    String dropped();

    @Message("A correction was taken back: the mark is what it was before.")
    String undone();

    @Message("You were right about a question of “{title}”.")
    String you_were_right(String title);

    @Message("Your contest of a question of “{title}” was answered:")
    String replied(String title);

    @Message("See the question")
    String see();
}
