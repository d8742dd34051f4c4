package org.factloom.statistics;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What attempts tell of an option of an item.
 *
 * @param key whether it is right
 * @param chosen by how many of all
 * @param pointBiserial Pearson's r of choosing it and the score in the rest, −1 to 1; null where it cannot be said
 * @param top how many of the best 27 % in the rest chose it
 * @param bottom how many of the weakest 27 %
 * @param idle a wrong option that fewer than 5 % choose: it does not distract
 * @param preferred a wrong option that more of the best choose than a right one: the key may be wrong
 */
public record OptionStatistics(
        boolean key,
        Proportion chosen,
        @Nullable Double pointBiserial,
        int top,
        int middle,
        int bottom,
        boolean idle,
        boolean preferred) {

    private static final double FUNCTIONING = 0.05;

    /**
     * Of each option.
     *
     * @param keys the right ones, by their index
     * @param chosen what each attempt chose, none where the item was left open
     * @param rests the scores of the attempts in their other items
     */
    public static List<OptionStatistics> of(int options, Set<Integer> keys, List<Set<Integer>> chosen, double[] rests) {
        ScoreGroup[] groups = ScoreGroup.of(rests);
        double[][] indicators = new double[options][rests.length];
        for (int i = 0; i < rests.length; i++) {
            for (int option : chosen.get(i)) {
                if (option >= 0 && option < options) {
                    indicators[option][i] = 1;
                }
            }
        }
        int leastOfKeys = keys.stream()
                .mapToInt(key -> count(indicators[key], ScoreGroup.TOP, groups))
                .min()
                .orElse(Integer.MAX_VALUE);
        return IntStream.range(0, options)
                .mapToObj(option -> of(keys.contains(option), indicators[option], rests, groups, leastOfKeys))
                .toList();
    }

    private static OptionStatistics of(
            boolean key, double[] indicator, double[] rests, ScoreGroup[] groups, int leastOfKeys) {
        int top = count(indicator, ScoreGroup.TOP, groups);
        int middle = count(indicator, ScoreGroup.MIDDLE, groups);
        int bottom = count(indicator, ScoreGroup.BOTTOM, groups);
        Proportion share = new Proportion(top + middle + bottom, rests.length);
        return new OptionStatistics(
                key,
                share,
                Moments.correlation(indicator, rests),
                top,
                middle,
                bottom,
                !key && share.all() > 0 && share.some() < FUNCTIONING * share.all(),
                !key && top > leastOfKeys);
    }

    private static int count(double[] indicator, ScoreGroup group, ScoreGroup[] groups) {
        int count = 0;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == group && indicator[i] > 0) {
                count++;
            }
        }
        return count;
    }
}
