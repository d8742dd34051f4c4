package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of a class's dashboard. */
@MessageBundle("cohort")
public interface CohortMessages {

    @Message("Progress")
    String progress();

    @Message("Computed at {clock} ({zone}).")
    String computed(String clock, String zone);

    @Message("The latest answer in it is of {clock}.")
    String latest(String clock);

    @Message("There is no answer in it yet.")
    String no_answer();

    @Message(
            "{#if answers == 0}No answer has arrived or been marked anew{#else if answers == 1}1 answer has arrived or been marked anew{#else}{answers} answers have arrived or been marked anew{/if} since {clock}.")
    String arrived(long answers, String clock);

    @Message("Count anew")
    String refresh();

    @Message("Hide names")
    String hide();

    @Message("Show names")
    String show();

    @Message("Names are hidden: each student has the same pseudonym every time, also in the tables to download.")
    String hidden();

    @Message(
            "Only the facts of what the class was assigned are counted, wherever a student answered them. What students learn beside it is theirs.")
    String counted();

    @Message("Nothing is assigned yet, so there is nothing to count.")
    String nothing_assigned();

    @Message("Nobody of the class is assigned this set.")
    String nobody_meant();

    @Message("This set asks no facts any longer.")
    String no_facts();

    @Message("Which set")
    String which_set();

    // the heat map

    @Message("What they would answer now")
    String heat();

    @Message("Students by facts of one section")
    String heat_facts();

    @Message(
            "Each figure is the share of the facts that the student would answer now, by the memory of each; a fact never answered, or answered wrong last, counts 0. Below it n, the number of answers it rests on; in the row of means, those of all together. Of several facts there is no percentage below {answers} answers: “2 / 5” says then that 2 of 5 facts were answered right last.")
    String heat_explained(int answers);

    @Message("All sections")
    String all_sections();

    @Message("Student")
    String student();

    @Message("All")
    String all();

    @Message("Mean")
    String mean();

    @Message("of {students} who have begun")
    String of_begun(int students);

    @Message("Fewer than {students} students have begun: means would tell of single students, so none is shown.")
    String few(int students);

    @Message("too few")
    String too_few();

    @Message("{percent} %")
    String percent(int percent);

    @Message("{#if facts == 1}1 fact{#else}{facts} facts{/if}")
    String facts(int facts);

    @Message("n = {answers}")
    String n(int answers);

    @Message("not begun")
    String not_begun();

    @Message("Order")
    String order();

    @Message("worst first")
    String worst_first();

    @Message("best first")
    String best_first();

    @Message("by name")
    String by_name();

    @Message("Infobox")
    String infobox();

    @Message("Introduction")
    String lead();

    @Message("Without a sentence")
    String without_sentence();

    @Message("{low} to {high} %")
    String range(int low, int high);

    @Message("no percentage")
    String no_percentage();

    @Message("As CSV")
    String csv();

    @Message("As JSON")
    String json();

    // rows

    @Message("Facts that are counted")
    String rows_title();

    @Message("{#if rows == 1}1 fact of a student{#else}{rows} facts of students{/if}, what is remembered least first.")
    String rows_counted(long rows);

    @Message("Nothing of it is counted.")
    String no_rows();

    @Message("Fact")
    String fact();

    @Message("Level")
    String level();

    @Message("wrong last")
    String missed();

    @Message("Likely now")
    String likely();

    @Message("Answers")
    String answers_head();

    @Message("Forgotten")
    String lapses();

    @Message("Last")
    String last();

    @Message("Next")
    String next();

    @Message("only what is due")
    String only_due();

    @Message("Everybody who has begun")
    String everybody();

    @Message("Answers that are counted")
    String answers_title();

    @Message("{#if rows == 1}1 answer{#else}{rows} answers{/if}, the latest first.")
    String answers_counted(long rows);

    @Message("in the week from {monday}")
    String in_week(String monday);

    @Message("that have arrived or were marked anew since {clock}, whenever they were given")
    String since(String clock);

    @Message("in the weeks that are counted")
    String in_weeks();

    @Message("When")
    String when();

    @Message("Result")
    String result();

    @Message("right")
    String right();

    @Message("partly right")
    String partly();

    @Message("wrong")
    String wrong();

    @Message("taken back")
    String taken_back();
}
