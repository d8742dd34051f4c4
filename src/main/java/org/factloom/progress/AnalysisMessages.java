package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of item analysis. */
@MessageBundle("analysis")
public interface AnalysisMessages {

    @Message("Analysis")
    String title();

    @Message("Which attempts")
    String which();

    @Message("Whose attempts")
    String whose();

    @Message("Everybody’s")
    String everybodys();

    @Message("Show")
    String show();

    @Message("Only the attempts at this assignment are counted:")
    String only_assignment();

    @Message("Analyse the questions")
    String analyse();

    @Message("First")
    String first();

    @Message("All")
    String all();

    @Message("Last")
    String last();

    @Message("Highest")
    String highest();

    @Message("Exams")
    String exams();

    @Message("Practice")
    String practice();

    @Message("{#if attempts == 1}1 attempt{#else}{attempts} attempts{/if}")
    String attempts(int attempts);

    @Message("of {#if students == 1}1 student{#else}{students} students{/if}")
    String of_students(int students);

    @Message("The set as a whole")
    String whole();

    @Message("Figure")
    String figure();

    @Message("Value")
    String value();

    @Message("What it says")
    String says();

    @Message("Mean")
    String mean();

    @Message("Median")
    String median();

    @Message("Standard deviation")
    String deviation();

    @Message("Skewness")
    String skewness();

    @Message("Kurtosis")
    String kurtosis();

    @Message("Internal consistency (Cronbach’s α)")
    String consistency();

    @Message("Error ratio")
    String error_ratio();

    @Message("Standard error")
    String standard_error();

    @Message("Mean of which attempts")
    String averages();

    @Message("Attempts")
    String attempts_head();

    @Message("Distribution of scores")
    String distribution();

    @Message("Score")
    String score();

    @Message("{from} to below {to} %")
    String range(int from, int to);

    @Message("{from} to {to} %")
    String last_range(int from, int to);

    @Message("As a table")
    String as_table();

    @Message("Edit")
    String edit();

    @Message("Mark anew")
    String regrade();

    @Message("Contests")
    String contests();

    @Message("All questions, the hardest first")
    String by_difficulty();

    @Message("All questions, in the set’s order")
    String in_order();

    @Message("The hardest first")
    String hardest();

    @Message("In the set’s order")
    String set_order();

    @Message("Order")
    String order();

    @Message("Question")
    String question();

    @Message("Facility")
    String facility();

    @Message("Right")
    String right();

    @Message("Discrimination")
    String discrimination();

    @Message("Weight meant / real")
    String weights();

    @Message("Time (median)")
    String time();

    @Message("{right} of {all}")
    String right_of(int right, int all);

    @Message("{low}–{high} %")
    String interval(double low, double high);

    @Message("95 % interval")
    String interval_head();

    @Message("no longer in the set")
    String retired();

    @Message("“true”")
    String is_true();

    @Message("“false”")
    String is_false();

    @Message("The questions as CSV")
    String items_csv();

    @Message("The set’s figures as CSV")
    String quiz_csv();

    @Message("The options as CSV")
    String options_csv();

    @Message("Key")
    String key();

    @Message("Options")
    String options();

    @Message("Option")
    String option();

    @Message("Chosen")
    String chosen();

    @Message("Best 27 %")
    String top();

    @Message("Middle")
    String middle();

    @Message("Weakest 27 %")
    String bottom();

    @Message("Wrong answers")
    String wrong_answers();

    @Message("Answer")
    String answer();

    @Message("How often")
    String how_often();

    @Message("No wrong answer was given.")
    String no_wrong();

    @Message("Versions")
    String versions();

    @Message("Version")
    String version();

    @Message("now")
    String now();

    @Message("What the versions say")
    String history();

    @Message("Left open")
    String open();

    @Message("Guessing reaches")
    String guess();

    @Message("Weight by points")
    String intended();

    @Message("Real weight")
    String effective();

    @Message("Discriminative efficiency")
    String efficiency();

    @Message("Time, mean and median")
    String times();

    @Message("{mean} s, {median} s")
    String seconds(double mean, double median);

    @Message("{points} points")
    String points(double points);

    @Message("Day")
    String day();

    @Message("Mark")
    String mark();

    @Message("In the rest")
    String rest();

    @Message("Group")
    String group();

    @Message("Took")
    String took();

    @Message("left open")
    String left_open();

    @Message("Analysis of {title}")
    String of(String title);
}
