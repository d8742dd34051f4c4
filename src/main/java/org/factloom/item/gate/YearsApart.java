package org.factloom.item.gate;

import java.util.Optional;
import java.util.regex.Pattern;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;

/** A stem has no year next to the one that it asks for: "In which year did the Club, founded in 1912, move?" of 1913 is hardly a question. */
final class YearsApart implements Gate {

    private static final int NEAR = 2;
    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(?:1\\d{3}|20\\d{2})(?!\\d|[,.]\\d)");

    @Override
    public boolean passes(Candidate candidate) {
        // A year in the title is part of a name.
        String stem =
                candidate.item().stem().replace(candidate.reading().topic().name(), "");
        return candidate.forms().stream()
                .map(Dates::parse)
                .flatMap(Optional::stream)
                .map(PartialDate::year)
                .noneMatch(key -> YEAR.matcher(stem)
                        .results()
                        .mapToInt(year -> Integer.parseInt(year.group()))
                        .anyMatch(year -> year != key && Math.abs(year - key) <= NEAR));
    }
}
