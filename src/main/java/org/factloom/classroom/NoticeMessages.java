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

    @Message("“{title}” is marked: you have {reached} of {of} {#if of == 1}point{#else}points{/if}.")
    String marked(String title, String reached, int of);

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

    @Message("Your teacher marked your answer to a question by hand.")
    String by_hand();

    @Message("Your teacher took back a mark that was given by hand.")
    String not_by_hand();

    @Message("You were right about a question of “{title}”.")
    String you_were_right(String title);

    @Message("Your contest of a question of “{title}” was answered:")
    String replied(String title);

    @Message("What it is about is told here once this quiz tells how its questions went.")
    String withheld();

    @Message("See the question")
    String see();

    @Message(
            "{#switch deed.kind}{#case ACCOMMODATED}{#if deed.said('pace') == 'unlimited'}No time limit holds for you in quizzes any more{#else if deed.said('pace') == '1'}Quizzes have their usual time limits for you{#else}You have {deed.said('pace')} times as long in every quiz with a time limit{/if}{#if deed.said('later')}, and what is due, or closes, does so {deed.said('later')} later for you{/if}.{#case ACCOMMODATION_ENDED}What you were given in every quiz has ended: quizzes have their usual time limits, and are due and close for you as for everybody. Attempts that run keep their time.{#case EXTENDED}You have other times for “{deed.said('title')}”: {deed.said('times')}.{#case TRY_GIVEN}You may take “{deed.said('title')}” once more.{#case REOPENED}Your attempt {deed.said('try')} at “{deed.said('title')}” is open again, with all that you had answered{#if deed.said('until')}. Hand it in until {deed.said('until')}{/if}.{#case EXCUSED}You are excused from “{deed.said('title')}”: it does not count for you.{#case EXCUSE_ENDED}You are no longer excused from “{deed.said('title')}”: it counts again.{#case ATTEMPT_DELETED}Your attempt {deed.said('try')} at “{deed.said('title')}” was deleted: it counts no longer.{#case ASSIGNMENT_CHANGED}Your mark of “{deed.said('title')}” went from {deed.said('from')} % to {deed.said('to')} %: your teacher changed how it counts.{#case ATTEMPT_RESTORED}Your attempt {deed.said('try')} at “{deed.said('title')}” counts again.{/switch}")
    String deed(Notice.Deed deed);

    @Message("See the assignment")
    String see_assignment();
}
