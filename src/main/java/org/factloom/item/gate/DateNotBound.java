package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.item.Item;

/** A date is when it happened, not a bound: of "had left by _____ (year)" every later year is true as well. */
final class DateNotBound implements Gate {

    private static final String BOUND = "\\b(by|until|till|since|before|after|prior to|as of|no later than) ";

    /** "By which year", "until what date". */
    private static final Pattern ASKED = Pattern.compile(
            BOUND + "(which|what) (month and )?(year|date|month|decade)s?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK =
            Pattern.compile(BOUND + "((early|late|mid|the) ?-?)*" + Item.BLANK, Pattern.CASE_INSENSITIVE);

    /** "By 1935", "since 3 June 1968", "until June 3, 1968". */
    private static final Pattern TOLD = Pattern.compile(
            BOUND
                    + "((early|late|mid|the) ?-?)*(\\d{1,2} )?((January|February|March|April|May|June|July|August|September"
                    + "|October|November|December) )?(\\d{1,2}, )?(1\\d{3}|20\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean passes(Candidate candidate) {
        Item item = candidate.item();
        String stem = item.stem();
        return switch (item) {
            case Item.Cloze cloze ->
                !cloze.answer().type().equals("date") || !BLANK.matcher(stem).find();
            case Item.ClozeChoice _ -> !BLANK.matcher(stem).find();
            case Item.TrueFalse _ -> !TOLD.matcher(stem).find();
            default -> !ASKED.matcher(stem).find();
        };
    }
}
