package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the live view of an assignment. */
@MessageBundle("live")
public interface LiveMessages {

    @Message("Live")
    String title();

    @Message("Watch live")
    String watch();

    @Message("As of")
    String as_of();

    @Message("Reload")
    String reload();

    @Message("It follows by itself, every two seconds.")
    String streaming();

    @Message("It follows by itself, every few seconds: this network holds back what comes faster.")
    String polling();

    @Message("The server is not reached. What you see is old; it goes on by itself as soon as it is back.")
    String lost();

    @Message("It stands still.")
    String paused();

    @Message("Stop following")
    String pause();

    @Message("Follow again")
    String resume();

    @Message("Hide names")
    String hide_names();

    @Message("Show names")
    String show_names();

    @Message("not begun")
    String not_begun();

    @Message("at work")
    String running();

    @Message("handed in")
    String handed_in();

    @Message("Needs help")
    String needs_help();

    @Message("Nobody: nobody has given two wrong answers in a row.")
    String nobody_stuck();

    @Message("{wrong} wrong answers in a row")
    String wrong_in_a_row(int wrong);

    @Message("question {number} of {of}")
    String question_of(int number, int of);

    /** Of somebody who is asked in another order, or other questions, than those of the set from its first to its last. */
    @Message("question {number}, their number {own} of {of}")
    String question_theirs(int number, int own, int of);

    @Message("Questions")
    String questions();

    @Message("Question")
    String question();

    @Message("{answered} answered, open at {open}")
    String answered_open(int answered, int open);

    @Message("{answered} of {asked} who were asked have answered.")
    String answered_of(int answered, int asked);

    @Message("This is the question at which most are. Another one stays until you choose again.")
    String follows();

    @Message("Follow the class")
    String follow();

    @Message("Show the key")
    String show_key();

    @Message("Hide the key")
    String hide_key();

    @Message("Option")
    String option();

    @Message("Answer")
    String answer();

    @Message("Chosen")
    String chosen();

    @Message("How often")
    String how_often();

    @Message("the key")
    String is_key();

    @Message("right")
    String is_right();

    @Message(
            "{count} {#if count == 1}answer{#else}answers{/if} to another version of the question {#if count == 1}is{#else}are{/if} not counted.")
    String uncounted(int count);

    @Message("It is answered in words of one’s own, or by a rating: there is nothing to count.")
    String not_counted();

    @Message("Students")
    String students();

    @Message("Student")
    String student();

    @Message("State")
    String state();

    @Message("Answered")
    String answered();

    @Message("Last saved")
    String last_saved();

    @Message("Page")
    String page();

    @Message("open")
    String connected();

    @Message("last heard of {clock}")
    String heard(String clock);

    @Message(
            "It is an exam: nothing is marked before the end. Until then this page looks at what is saved, which may still change.")
    String exam_explained();

    @Message("Nobody is to do it.")
    String nobody();

    @Message("Student {pseudonym}")
    String somebody(String pseudonym);
}
