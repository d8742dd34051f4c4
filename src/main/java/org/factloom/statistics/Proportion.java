package org.factloom.statistics;

/**
 * How many of a sample have a property.
 *
 * @param some those that have it
 * @param all the size of the sample
 */
public record Proportion(int some, int all) {

    /** The 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    public Proportion {
        if (some < 0 || some > all) {
            throw new IllegalArgumentException(some + " of " + all);
        }
    }

    /** The lower end of the 95 % interval, from 0 to 1. */
    public double low() {
        return all == 0 ? 0 : Math.max(0, centre() - margin());
    }

    /** The upper end of the 95 % interval, from 0 to 1. */
    public double high() {
        return all == 0 ? 1 : Math.min(1, centre() + margin());
    }

    /** Of Wilson's score interval (1927), which holds for small samples and for shares near 0 and 1 too. */
    private double centre() {
        return (some + Z * Z / 2) / (all + Z * Z);
    }

    private double margin() {
        double rate = some / (double) all;
        return Z / (all + Z * Z) * Math.sqrt(rate * (1 - rate) * all + Z * Z / 4);
    }
}
