package org.factloom.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of taking an exam. */
@MessageBundle("exam")
public interface ExamMessages {

    @Message("Exam")
    String exam();

    /** The heading: "Exam: Harbour revolt", also of what its teacher calls "Exam: Harbour revolt". */
    @Message("{#if title.startsWith('Exam')}{title}{#else}Exam: {title}{/if}")
    String heading(String title);

    @Message(
            "{#if count == 1}One question waits{#else}{count} questions wait{/if} until you have handed in your exam, which asks the same.")
    String waiting(int count);

    @Message("Your exam asks all of this. It can be practised once you have handed the exam in.")
    String all_waits();

    @Message("Your exam asks this, too. It waits until you have handed the exam in.")
    String this_waits();

    @Message(
            "Your exam asks this, too. It waits until you have handed the exam in; your answer is kept, and can be checked then.")
    String answer_waits();

    @Message("Go on with the exam")
    String to_exam();

    @Message("Questions")
    String questions();

    @Message("Saving …")
    String saving();

    @Message("Not saved, retrying")
    String not_saved_retrying();

    @Message("Offline. Answers kept here until the network is back: {|{count}|}")
    String offline_kept();

    @Message("This was answered in another window. Here is what counts.")
    String changed_elsewhere();

    @Message("You are signed out. Your answers are kept here; sign in again in a new window, and they will be sent.")
    String signed_out();

    @Message("Time left {|{time}|}")
    String time_left();

    @Message("{minutes} minutes left")
    String minutes_left_of(long minutes);

    @Message("10 minutes left.")
    String ten_minutes_left();

    @Message("1 minute left.")
    String one_minute_left();

    @Message("Time is up. What is saved is being submitted.")
    String time_up();

    @Message("Hide the time")
    String hide_timer();

    @Message("Show the time")
    String show_timer();

    @Message("answered")
    String answered();

    @Message("not answered yet")
    String not_answered_yet();

    @Message("flagged")
    String flagged();

    @Message("Flag for later")
    String flag();

    @Message("Save")
    String save();

    @Message("Previous")
    String previous();

    @Message("Finish the exam …")
    String to_submission();

    @Message("Submit the exam?")
    String submit_question();

    @Message("Not answered: {open} of {all}. Choose one to go back to it:")
    String unanswered_count(int open, int all);

    @Message("All {count} questions are answered.")
    String all_answered(int count);

    @Message("Flagged for later: {count}.")
    String flagged_count(int count);

    @Message("Once it is submitted, answers cannot be changed.")
    String cannot_be_undone();

    @Message("Submit")
    String submit_exam();

    @Message("Back to the questions")
    String back_to_exam();

    @Message("This order is my answer.")
    String order_is_mine();
}
