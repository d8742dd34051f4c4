package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stops an item from being saved. */
@MessageBundle("fault")
public interface FaultMessages {

    @Message("Write the question.")
    String no_stem();

    @Message("At most {most} characters: this has {length}.")
    String too_long(int most, int length);

    @Message("At most {most} of these.")
    String too_many(int most);

    @Message("Write at least two options.")
    String two_options();

    @Message("Mark the option that is right.")
    String no_right_option();

    @Message(
            "Mark at least two options as right, and leave at least one wrong. With one right option, choose another form.")
    String right_options();

    @Message("This stands there twice.")
    String twice();

    @Message("This is marked, but nothing stands here.")
    String nothing_here();

    @Message("Write the answer.")
    String no_key();

    @Message("Say whether it is true.")
    String no_truth();

    @Message("Mark the place of the answer with exactly one blank, written _____.")
    String one_blank();

    @Message("Write a number in figures, such as 1200, 1,200 or -3.5.")
    String no_number();

    @Message("Write by how many per cent an answer may miss the number, from 0 to below 100.")
    String tolerance();

    @Message("Write how many characters an answer may have, a whole number from 1 to {most}.")
    String no_length(int most);

    @Message("Write at least two events, the earliest first.")
    String two_events();

    @Message("Write at least two pairs.")
    String two_pairs();

    @Message("Write both sides of the pair.")
    String half_a_pair();

    @Message("Write at least two parts.")
    String two_parts();

    @Message("Write the event; its date alone cannot be put in order.")
    String no_event();

    @Message("Write the part that this belongs to.")
    String no_part();

    @Message("Write the option that this is about.")
    String no_option();

    @Message("Say which words of the article prove the answer: what was made of it is always shown with its evidence.")
    String no_evidence();

    @Message("These words do not stand in the article. Copy them from it, or select them in it.")
    String not_in_article();

    @Message("These words stand in the article {count} times. Choose which are meant.")
    String which_words(int count);

    @Message("These words are not within one paragraph of the article, or one line of its box.")
    String no_paragraph();

    @Message("These are too many words: at most {most} characters.")
    String too_many_words(int most);

    @Message("Write a whole number from 1 to {most}, or nothing for 1.")
    String points(int most);

    @Message("Say in words what the picture shows, for those who do not see it.")
    String no_alternative();

    @Message("There is no picture of this name for you, or no longer. Bring it again, or show none.")
    String no_picture();

    @Message("A label has at most {most} characters.")
    String tag_too_long(int most);
}
