package org.factloom.statistics;

/** The ten yes/no questions that a marker answers of an item with its evidence beside it, in the order of a marking sheet. */
public enum Check {
    /** The keyed answer is exactly what the evidence says. */
    KEY("1 key", true),
    /** One defensible answer: every other option is false by the article and by common knowledge. */
    UNIQUE("2 unique", true),
    /** Understandable by whoever knows only the article's title. */
    SELF_CONTAINED("3 self contained", true),
    /** Fluent, with the right verb form, casing and diacritics. */
    GRAMMAR("4 grammar", true),
    /** Question word, unit and granularity match the answer. */
    TYPE_FIT("5 type fit", true),
    /** Length, words, grammar, precision or another item do not tell the answer. */
    NO_GIVEAWAY("6 no giveaway", false),
    /** Two or more wrong options of the same type, plausible in place and period. */
    DISTRACTORS("7 distractors", false),
    /** A central or instructive fact. */
    WORTH("8 worth", false),
    /** No residue of markup, footnotes or other scripts. */
    CLEAN("9 clean", true),
    /** The rules of the item's form hold. */
    FORM("10 form", false);

    private final String column;
    private final boolean essential;

    Check(String column, boolean essential) {
        this.column = column;
        this.essential = essential;
    }

    /** Whether an item that fails it is of no use, whatever else is right. */
    public boolean essential() {
        return essential;
    }

    /** The column of a marking sheet, "6 no giveaway". */
    public String column() {
        return column;
    }
}
