package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.fact.AliasKey;
import org.factloom.item.Item;

/** A stem speaks of nobody and nothing that the article does not name: no name and no number comes from elsewhere. */
final class StemGrounded implements Gate {

    /** "Karim", "al-Ghamūka", "1968", "12,000": a word with a capital or a digit. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.,-]*");

    /** "cc" of "250cc": the article may leave the unit to a table's head. */
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)\\p{L}+$");

    @Override
    public boolean passes(Candidate candidate) {
        Item item = candidate.item();
        // The changed value of a false statement comes from elsewhere on purpose.
        if (item instanceof Item.TrueFalse || item instanceof Item.Ordering) {
            return true;
        }
        String article = candidate.reading().folded();
        return NAME.matcher(item.stem())
                .results()
                .filter(word -> word.start() > 0 && isName(word.group()))
                .map(word -> AliasKey.fold(word.group()).strip())
                .allMatch(word -> article.contains(" " + word + " ")
                        || article.contains(" " + UNIT.matcher(word).replaceFirst("") + " "));
    }

    private static boolean isName(String word) {
        return word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
