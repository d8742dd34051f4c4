package org.factloom.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the result of an attempt. */
@MessageBundle("result")
public interface ResultMessages {

    @Message("Result")
    String result();

    @Message("You answered {right} of {count} right")
    String score(int right, int count);

    @Message("{#if count == 1}One more was{#else}{count} more were{/if} partly right.")
    String partly(int count);

    @Message("Score: {percent} %")
    String score_percent(int percent);

    @Message("{#if points == 1}1 point{#else}{points} points{/if}")
    String points(int points);

    @Message("{reached} of {points} points")
    String points_of(String reached, int points);

    @Message(
            "{#if hours > 0}{hours} h {/if}{#if hours > 0 || minutes > 0}{minutes} min{/if}{#if hours == 0} {seconds} s{/if}")
    String time_used(long hours, int minutes, int seconds);

    @Message("Time:")
    String time();

    @Message("You submitted it.")
    String ended_by_you();

    @Message("Time was up: what was saved was submitted for you.")
    String ended_by_clock();

    @Message("Your tries")
    String tries();

    @Message("Try {number}")
    String try_number(int number);

    @Message("{percent} %")
    String percent(int percent);

    @Message("this one")
    String this_try();

    @Message("counts")
    String counts();

    @Message("The best of your tries counts.")
    String best_counts();

    @Message("The last of your tries counts.")
    String last_counts();

    @Message("Your first try counts.")
    String first_counts();

    @Message("The average of your tries counts.")
    String average_counts();

    @Message("What counts now: {percent} %.")
    String counts_now(int percent);

    @Message("Try again")
    String try_again();

    @Message("{#if left == 1}one try left{#else}{left} tries left{/if}")
    String tries_left(int left);

    @Message("There is no try left.")
    String no_more_tries();

    @Message("The same facts, asked otherwise")
    String ask_otherwise();

    @Message("Answers arrived after the end. They are kept, and do not count.")
    String late_answers();

    @Message("late answer kept, not counted")
    String late_tag();

    @Message("Now read the article. What you did not know here is not counted as missed.")
    String pretest_over();

    @Message("Read the article")
    String read_article();

    @Message("By article")
    String by_article();

    @Message("Article")
    String article();

    @Message("Score")
    String score_column();

    @Message("Practise the missed facts")
    String practise_missed();

    @Message("Practise the set again")
    String set_again();

    @Message("Another ten")
    String another_ten();

    @Message("All questions")
    String all_questions();

    @Message("By kind of question")
    String by_form();

    @Message("By section")
    String by_section();

    @Message("Kind")
    String form();

    @Message("Section")
    String section();

    @Message("{right} of {count}")
    String right_of(int right, int count);

    @Message("Right")
    String outcome_right();

    @Message("Partly right")
    String outcome_partly();

    @Message("Missed")
    String outcome_wrong();

    @Message("Not answered")
    String outcome_open();

    @Message("Your progress is kept in this browser only. With an account you find it on any device.")
    String keep_progress();

    @Message("Sign up to keep it")
    String sign_up();

    @Message("All your mistakes")
    String all_mistakes();

    @Message("does not count")
    String outcome_dropped();

    @Message("Waits for your teacher")
    String outcome_waiting();

    @Message(
            "{#if count == 1}1 answer waits{#else}{count} answers wait{/if} for your teacher to mark {#if count == 1}it{#else}them{/if}. The score so far is of what is marked.")
    String waiting(int count);

    @Message("Not marked yet")
    String not_marked();
}
