package org.factloom.statistics;

/**
 * How two markers judged the same items.
 *
 * @param bothYes items that both accept
 * @param firstOnly items that only the first accepts
 * @param secondOnly items that only the second accepts
 * @param bothNo items that both reject
 */
public record Agreement(int bothYes, int firstOnly, int secondOnly, int bothNo) {

    /** The same with one more item. */
    public Agreement and(boolean first, boolean second) {
        return new Agreement(
                bothYes + (first && second ? 1 : 0),
                firstOnly + (first && !second ? 1 : 0),
                secondOnly + (second && !first ? 1 : 0),
                bothNo + (first || second ? 0 : 1));
    }

    public int items() {
        return bothYes + firstOnly + secondOnly + bothNo;
    }

    /** The share of items that they judge alike, from 0 to 1; 1 of no items. */
    public double observed() {
        return items() == 0 ? 1 : (bothYes + bothNo) / (double) items();
    }

    /**
     * Cohen's kappa (1960): 1 where they always agree, 0 where they agree as often as by chance. Where chance alone makes them
     * agree, because both gave one judgement to all, it is not defined, and NaN.
     */
    public double kappa() {
        double all = items();
        double yes = (bothYes + firstOnly) / all * ((bothYes + secondOnly) / all);
        double no = (bothNo + secondOnly) / all * ((bothNo + firstOnly) / all);
        double chance = yes + no;
        return chance >= 1 ? Double.NaN : (observed() - chance) / (1 - chance);
    }
}
