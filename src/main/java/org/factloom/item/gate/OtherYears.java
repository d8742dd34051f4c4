package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.item.Item;

/**
 * A stem that asks for a date tells one other year at most; a statement to judge tells no year beside its own. The
 * article's title may have one.
 */
final class OtherYears implements Gate {

    private static final Pattern YEAR =
            Pattern.compile("\\b(?:1\\d{3}|20\\d{2})\\b(?!,\\d|\\s(?:km|ft|m|feet|people)\\b)");
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:which|what) (?:month and )?(?:year|date)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean passes(Candidate candidate) {
        Item item = candidate.item();
        boolean dated = item instanceof Item.TrueFalse
                || ASKED.matcher(item.stem()).find()
                || candidate.hasBlank() && YEAR.matcher(candidate.key()).find();
        String stem = item.stem().replace(candidate.reading().topic().name(), "");
        return !dated || YEAR.matcher(stem).results().count() <= 1;
    }
}
