package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which teachers see an attempt and give marks by hand. */
@MessageBundle("marking")
public interface MarkingMessages {

    @Message("{name}: {title}")
    String title(String name, String title);

    @Message("{reached} of {points} points, {percent} %")
    String reached(String reached, int points, int percent);

    @Message("It counts {percent} %: {#if days == 1}1 day{#else}{days} days{/if} late, which takes {lost} %.")
    String late(int percent, long days, int lost);

    @Message("{#if days == 1}1 day{#else}{days} days{/if} late, which takes nothing.")
    String late_free(long days);

    @Message("Begun {at}")
    String begun(String at);

    @Message("handed in {at}")
    String handed_in(String at);

    @Message("time was up {at}: what was saved was handed in")
    String by_clock(String at);

    @Message("It runs. What is answered is shown here when it is handed in.")
    String runs();

    @Message("It runs still: marks are given when it is handed in.")
    String runs_still();

    @Message("deleted, counts for nothing")
    String deleted();

    @Message(
            "This attempt was deleted and counts for nothing, so no marks are given in it. Restore it on the student's page first. Nothing was changed.")
    String attempt_deleted();

    @Message("This assignment was deleted, so no marks are given in it. Nothing was changed.")
    String assignment_deleted();

    @Message("{#if minutes == 1}1 more minute was{#else}{minutes} more minutes were{/if} given {at}.")
    String extra(long minutes, String at);

    @Message("Attempts")
    String attempts();

    @Message("Attempt {number}")
    String attempt(int number);

    @Message("{percent} %")
    String percent(int percent);

    @Message("under way")
    String under_way();

    @Message("counts")
    String counts();

    @Message("The mean of those that are handed in counts.")
    String average();

    @Message("Students before and after")
    String neighbours();

    @Message("Previous student")
    String previous();

    @Message("Next student")
    String next();

    @Message("Question {number}")
    String question(int number);

    @Message("{#if points == 1}{reached} of 1 point{#else}{reached} of {points} points{/if}")
    String mark(String reached, int points);

    @Message("given by hand")
    String by_hand();

    @Message("Saved once, {at}")
    String saved_once(String at);

    @Message("First saved {first}, last {last}, {times} times in all")
    String saved(String first, String last, int times);

    @Message("in view for {seconds} s")
    String in_view(int seconds);

    @Message("Nothing was saved.")
    String never_saved();

    @Message("After the end there arrived, and does not count:")
    String arrived_late();

    @Message("the answer was taken back")
    String taken_back_late();

    @Message("{before} % → {after} %")
    String went(int before, int after);

    @Message("The question was dropped.")
    String dropped();

    @Message("by hand")
    String change_by_hand();

    @Message("by a corrected key")
    String change_by_key();

    @Message("What was changed, and why")
    String see_regrade();

    @Message("Change the mark")
    String change();

    @Message("Mark")
    String new_mark();

    @Message("Points, 0 to {points}, or per cent: “75 %”")
    String mark_hint(int points);

    @Message("Reason, which the student reads")
    String reason();

    @Message("Give this mark")
    String give();

    @Message("Take back what was given by hand")
    String take_back();

    @Message("Taken back")
    String taken_back();

    @Message("The mark is 0 to {points} points, as “1.5”, or 0 to 100 per cent, as “75 %”. Nothing was changed.")
    String no_mark(int points);

    @Message("Say why, in 1 to {longest} characters. Nothing was changed.")
    String reason_unfit(int longest);

    @Message(
            "Somebody changed this mark since the page was loaded. Nothing was changed; the page shows what stands now.")
    String changed_meanwhile();
}
