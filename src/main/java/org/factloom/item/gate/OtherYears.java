package org.factloom.item.gate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factloom.item.Item;

/**
 * Years in a stem do not tell the year that it asks for: one at most, not within two years of the key ("published in _____,
 * was included in Best Writing 2001"), and none beside the date of a statement to be judged.
 */
final class OtherYears implements Gate {

    private static final Pattern YEAR =
            Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b(?!,\\d|\\s(?:km|ft|m|feet|people)\\b)");
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:which|what) (?:month and )?(?:year|date)\\b", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 2;

    @Override
    public boolean passes(Candidate candidate) {
        Item item = candidate.item();
        List<Integer> told =
                years(item.stem().replace(candidate.reading().topic().name(), ""));
        List<Integer> key = years(candidate.key());
        if (item instanceof Item.TrueFalse) {
            return told.size() <= 1;
        }
        boolean dated = !key.isEmpty()
                && (candidate.hasBlank() || ASKED.matcher(item.stem()).find());
        return !dated
                || told.size() <= 1
                        && told.stream()
                                .noneMatch(year -> Math.abs(year - key.getFirst()) <= NEAR && !key.contains(year));
    }

    private static List<Integer> years(String text) {
        return YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
