package org.factloom.language;

import org.jspecify.annotations.Nullable;

/**
 * A date as precise as an article gives it.
 *
 * @param year of the common era; 0 is 1 BC, and -43 is 44 BC
 * @param month 1 to 12, or null where only the year is given
 * @param day 1 to 31, or null where only the month is given
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public Precision precision() {
        return day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
    }

    /** Whether one of the two dates is the other, said less precisely: "June 1968" of "3 June 1968". */
    public boolean agreesWith(PartialDate other) {
        return year == other.year
                && (month == null || other.month == null || month.equals(other.month))
                && (day == null || other.day == null || day.equals(other.day));
    }

    /** Whether this date lies before {@code other} whatever the missing parts of both are. */
    public boolean isStrictlyBefore(PartialDate other) {
        return !agreesWith(other) && compareTo(other) < 0;
    }

    /** Chronological; a less precise date comes before the dates within it. */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = Integer.compare(month == null ? 0 : month, other.month == null ? 0 : other.month);
        int byDay = Integer.compare(day == null ? 0 : day, other.day == null ? 0 : other.day);
        return byYear != 0 ? byYear : byMonth != 0 ? byMonth : byDay;
    }
}
