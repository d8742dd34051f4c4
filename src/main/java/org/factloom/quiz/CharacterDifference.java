package org.factloom.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.factloom.web.Difference;
import org.factloom.web.Difference.Change;
import org.factloom.web.Difference.Part;

/** What must be struck out of a text and put into it to make another, letter by letter. */
public final class CharacterDifference {

    private CharacterDifference() {}

    static List<Part> between(String from, String to) {
        return Difference.between(letters(from), letters(to));
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    /** The same to the one of {@code to} and {@code others} that needs the least change; the first of equally near ones. */
    static List<Part> nearest(String from, String to, List<String> others) {
        return Stream.concat(Stream.of(to), others.stream())
                .map(text -> between(from, text))
                .min(Comparator.comparingInt(CharacterDifference::changed))
                .orElseThrow();
    }

    private static int changed(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.change() != Change.SAME)
                .mapToInt(part -> part.text().codePointCount(0, part.text().length()))
                .sum();
    }

    /** Whether what was changed, a letter for a letter counting once, is at most a third of what came of it. */
    static boolean isNearMiss(List<Part> parts) {
        int slips = 0;
        int result = 0;
        int struck = 0;
        int added = 0;
        for (Part part : parts) {
            int length = part.text().codePointCount(0, part.text().length());
            switch (part.change()) {
                case STRUCK -> struck += length;
                case ADDED -> added += length;
                case SAME -> {
                    slips += Math.max(struck, added);
                    result += added + length;
                    struck = 0;
                    added = 0;
                }
            }
        }
        return 3 * (slips + Math.max(struck, added)) <= result + added;
    }
}
