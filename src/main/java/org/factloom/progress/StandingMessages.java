package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of where the students of a class stand: who is behind, scores, weeks. */
@MessageBundle("standing")
public interface StandingMessages {

    // students

    @Message("Who is behind")
    String behind();

    @Message("{due} of {all} {#if due == 1}has{#else}have{/if} facts due")
    String have_due(int due, int all);

    @Message("{stopped} {#if stopped == 1}has{#else}have{/if} stopped")
    String have_stopped(int stopped);

    @Message("{begun} {#if begun == 1}has{#else}have{/if} not begun")
    String have_not_begun(int begun);

    @Message("All students")
    String all_students();

    @Message(
            "Due: today or before; overdue: before today. Stopped: nothing answered for seven days. Answers, how many of them were right at least in part, and time on task: of the last {weeks} weeks, or since the first student joined. Time is what the answers took, five minutes at most for each; what was not timed is not in it.")
    String behind_explained(int weeks);

    @Message("State")
    String state();

    @Message("active")
    String active();

    @Message("stopped")
    String stopped();

    @Message("Due")
    String due();

    @Message("({overdue} overdue)")
    String overdue(int overdue);

    @Message("Last answer")
    String last_answer();

    @Message("Right")
    String right_head();

    @Message("Time on task")
    String time();

    @Message("{minutes} min")
    String minutes(int minutes);

    // scores

    @Message("Scores")
    String scores();

    @Message(
            "Of each assignment, the mark that counts of each student who has handed in. Spread is the standard deviation (n − 1). Below {students} marks there are no figures of the group: they would tell of single students.")
    String scores_explained(int students);

    @Message("Assignment")
    String assignment();

    @Message("Marks (n)")
    String marks();

    @Message("{running} under way")
    String running(int running);

    @Message("{waiting} to mark")
    String waiting(int waiting);

    @Message("Without a mark yet")
    String unmarked();

    @Message("under way")
    String under_way();

    @Message("waits to be marked")
    String waits();

    @Message("Median")
    String median();

    @Message("Spread")
    String deviation();

    @Message("From – to")
    String span();

    @Message("{least}–{most} %")
    String span_of(double least, double most);

    @Message("From start to hand-in")
    String from_start();

    @Message("From start to hand-in (median)")
    String time_median();

    @Message("Distribution")
    String distribution();

    @Message("Mark")
    String mark();

    @Message("Marks from {low} %")
    String of_bar(int low);

    @Message("All marks")
    String all_marks();

    @Message("Nobody has handed in yet.")
    String no_marks();

    @Message("Attempt")
    String attempt();

    @Message("look at it")
    String look();

    // weeks

    @Message("Week by week")
    String weeks();

    @Message(
            "Answers to what was assigned, by the week in which they were given. The solid part was right at least in part; it is not told of weeks in which fewer than {students} students answered.")
    String weeks_explained(int students);

    @Message("Nobody has answered anything in these weeks.")
    String no_weeks();

    @Message("Week from")
    String week();

    @Message("Students")
    String students();

    // knowledge

    @Message("What they would have answered, week by week")
    String known();

    @Message("Of the set of the table above:")
    String known_of();

    @Message("the facts of the section that is shown there")
    String known_section();

    @Message(
            "The mean of the table above at the end of each week (Monday, 04:00). The last bar is now. The outline stands for all facts of all students who had begun by then, the solid part for what they would have answered. A fact never answered, or answered wrong last, counts 0. Students of today are counted, each from the week of joining, with today’s facts and with marks as they are now. Of fewer than {students} students nothing is told. Past weeks are worked out from the log of answers, so only the last one leads to rows.")
    String known_explained(int students);

    @Message("until now")
    String until_now();

    @Message("The class and the set are too large together to work out past weeks.")
    String too_large();

    @Message("Students")
    String begun_by_then();

    @Message("Facts × students")
    String facts_together();

    @Message("Would have answered")
    String would_answer();
}
