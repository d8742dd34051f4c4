package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that say how figures of item analysis are to be read, and what they cannot say. */
@MessageBundle("guide")
public interface GuideMessages {

    @Message(
            "First, last or highest attempts of each student, or all; attempts of those who look after the set do not count. A mark that was corrected counts as corrected, a dropped question not at all.")
    String counted_explained();

    @Message(
            "{#if left == 1}1 older attempt is{#else}{left} older attempts are{/if} left out: more of them tell nothing more.")
    String left_out(int left);

    @Message("Computed at {at} UTC from all that was handed in by then.")
    String computed(String at);

    @Message("{#if open == 1}1 attempt is under way{#else}{open} attempts are under way{/if}")
    String under_way(int open);

    @Message("and not in it.")
    String not_in_it();

    @Message("Look what has arrived since")
    String refresh();

    @Message(
            "{#if arrived == 0}Nothing has arrived since {at} UTC.{#else if arrived == 1}1 attempt has arrived since {at} UTC{#else}{arrived} attempts have arrived since {at} UTC{/if}")
    String arrived(int arrived, String at);

    @Message("Attempts under way")
    String attempts_under_way();

    @Message("Begun")
    String begun();

    @Message("Answered")
    String answered();

    @Message("{answered} of {questions}")
    String answered_of(long answered, long questions);

    @Message("Contests of this question")
    String contests_of();

    @Message("Filed")
    String filed();

    @Message("Reason")
    String reason();

    @Message("What became of it")
    String outcome();

    @Message("waits")
    String waits();

    @Message("accepted")
    String accepted();

    @Message("the mark stayed")
    String stayed();

    @Message("There are none.")
    String none();

    @Message("Decide the open ones")
    String decide();

    @Message("Nobody has handed in an attempt at this set yet. There is nothing to analyse.")
    String nobody();

    @Message(
            "Fewer than {least} students have handed in an attempt. Figures of so few would tell of each of them, so none are given.")
    String few(int least);

    @Message(
            "Fewer than {least} attempts: figures that compare questions with each other, and suspicions that follow from them, come from {least} attempts on. Until then look at the intervals: the share of right answers lies in them 19 times in 20.")
    String few_attempts(int least);

    @Message("cannot be said")
    String unsaid();

    @Message(
            "{#if verdict == 0}Between 50 and 75 %, as it should be.{#else if verdict < 0}Below 50 %: hard for this group.{#else}Above 75 %: easy for this group.{/if}")
    String mean_says(int verdict);

    @Message("Half of the attempts have at least as much.")
    String median_says();

    @Message(
            "{#if verdict == 0}Between 12 and 18 %, as it should be.{#else if verdict < 0}Below 12 %: scores lie close together.{#else}Above 18 %: scores lie far apart.{/if}")
    String deviation_says(int verdict);

    @Message(
            "Below 0 where a few have far less than the others, above 0 where a few have far more. Below −1 the questions hardly tell apart those who do well.")
    String skewness_says();

    @Message("About 0 for a bell; above 1 hardly any student stands out from the middle.")
    String kurtosis_says();

    @Message(
            "{#if verdict > 0}Above 75 %: good.{#else if verdict < 0}Below 64 %: poor. The questions are few, or ask different things, or some are at fault.{#else}Between 64 and 75 %: fair.{/if}")
    String consistency_says(int verdict);

    @Message("Needs two questions, attempts that differ, and the same number of questions with the same points in all.")
    String consistency_unsaid();

    @Message("How much of the spread is chance.")
    String error_says();

    @Message("By so much a score may be off by chance.")
    String standard_error_says();

    @Message("Questions to look at")
    String suspects();

    @Message("What follows speaks of the question rather than of what students know.")
    String suspects_explained();

    @Message("No question looks suspicious.")
    String no_suspects();

    @Message("The key may be wrong")
    String wrong_key();

    @Message(
            "More of the best 27 % chose a wrong option than a right one. Look at the options; if the key is wrong, correct it and mark the answers anew.")
    String wrong_key_says();

    @Message("Those who do well elsewhere do worse here")
    String negative();

    @Message(
            "Discrimination {figure}. The stem may be misread, two options may both be defensible, or the key be wrong.")
    String negative_says(double figure);

    @Message("Contested")
    String contested();

    @Message(
            "{#if contests == 1}1 contest{#else}{contests} contests{/if}, {#if open == 0}none open{#else}{open} open{/if}.")
    String contested_says(int contests, int open);

    @Message("Options that hardly anybody chooses")
    String idle();

    @Message("Fewer than 5 % chose them: they do not distract. Write others, or ask in another form.")
    String idle_says();

    @Message("Look at the answers")
    String look();

    @Message("Most chosen wrong answer")
    String most_chosen();

    @Message("nobody was asked it")
    String unasked();

    @Message("fewer than {least} students were asked it")
    String few_students(int least);

    @Message("asked in {asked} of {all} attempts")
    String drawn(int asked, int all);

    @Message("dropped in {#if dropped == 1}1 attempt{#else}{dropped} attempts{/if}")
    String dropped(int dropped);

    @Message("Hard and fair: those who know the rest know it. The fact is what is missing.")
    String unlearned();

    @Message("What it is:")
    String what_it_is();

    @Message("True is:")
    String true_is();

    @Message("r")
    String point_biserial();

    @Message("Point-biserial correlation of choosing it with the score in the rest")
    String point_biserial_long();

    @Message(
            "Groups by the score in the other questions; equal scores stand in one group, so that a group may be larger or smaller. r: choosing the right option should go with doing well elsewhere, choosing a wrong one with doing badly.")
    String groups_explained();

    @Message("the best prefer it to the key")
    String preferred();

    @Message("hardly anybody chooses it")
    String is_idle();

    @Message(
            "{#if answers == 1}1 answer{#else}{answers} answers{/if} to earlier versions with other options are not in this table.")
    String uncounted(int answers);

    @Message("Only the answers to version {number} are counted.")
    String only_version(int number);

    @Message("Count all versions")
    String all_versions();

    @Message(
            "{#if figure < 0}Below 0: at fault.{#else if figure < 20}Below 20: tells little.{#else if figure < 30}20 to 30: fair.{#else}30 and more: good.{/if}")
    String discrimination_says(double figure);

    @Message("Attempts that are counted")
    String counted_attempts();

    @Message("Answers that are counted")
    String counted_answers();

    @Message("Without names. Days are of UTC.")
    String rows_explained();

    @Message("There are none, or of too few students.")
    String no_rows();
}
