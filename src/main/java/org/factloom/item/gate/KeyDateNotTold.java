package org.factloom.item.gate;

import java.util.List;
import java.util.regex.Pattern;
import org.factloom.item.Item;

/** A stem does not tell the year that it asks for: "On what date did Raith win the 2014 cup final?" against options of 2013 and 2015. */
final class KeyDateNotTold implements Gate {

    private static final Pattern WHEN = Pattern.compile(
            "\\b(which|what) (month and )?(year|date|month|decade|day)s?\\b|\\b[Ww]hen\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b");
    private static final List<String> DATES = List.of("date", "year", "month and year");

    @Override
    public boolean passes(Candidate candidate) {
        Item item = candidate.item();
        boolean date =
                switch (item) {
                    case Item.Cloze cloze -> DATES.contains(cloze.hint());
                    case Item.ClozeChoice cloze -> DATES.contains(cloze.hint());
                    default -> WHEN.matcher(item.stem()).find();
                };
        return !date
                || YEAR.matcher(candidate.key()).results().noneMatch(year -> item.stem()
                        .contains(year.group()))
                || item instanceof Item.OneOf choice && allIn(choice);
    }

    /** Whether every option is of the year of the key. */
    private static boolean allIn(Item.OneOf choice) {
        return choice.options().stream()
                        .map(option -> YEAR.matcher(option.text())
                                .results()
                                .map(it -> it.group())
                                .toList())
                        .distinct()
                        .count()
                == 1;
    }
}
