package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.item.Item;

/** A stem names something, or at least points to it by "the": "In which year did a new manager take charge?" could be about anybody. */
final class StemNames implements Gate {

    /** A capitalised word after the first, "BBC" or "iPhone" included; or "the". */
    private static final Pattern NAME = Pattern.compile("(?<=[\\s(“\"'‘])\\S*\\p{Lu}|\\b[Tt]he\\b");

    private static final String MONTHS =
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b";

    @Override
    public boolean passes(Candidate candidate) {
        Item item = candidate.item();
        String stem = item.stem().replaceAll(MONTHS, "");
        boolean told =
                switch (item) {
                    case Item.Ordering _, Item.Matching _ -> true;
                    // A statement or a sentence with a gap begins with its subject.
                    case Item.TrueFalse _, Item.Cloze _, Item.ClozeChoice _ -> startsWithName(stem, candidate);
                    default -> false;
                };
        return told || namesTopic(stem, candidate) || NAME.matcher(stem).find();
    }

    /** "Which medical specialty deals with malaria?": a topic that is written small. */
    private static boolean namesTopic(String stem, Candidate candidate) {
        return stem.matches(
                "(?i).*\\b" + Pattern.quote(candidate.reading().topic().phrase().replaceFirst("^the ", "")) + "\\b.*");
    }

    private static boolean startsWithName(String stem, Candidate candidate) {
        String first = stem.split(" ", 2)[0];
        return candidate.reading().entities().find(first).isPresent();
    }
}
