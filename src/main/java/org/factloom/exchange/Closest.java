package org.factloom.exchange;

import java.util.Collection;
import java.util.Comparator;

/** Finds what a misspelt word was meant to be. */
final class Closest {

    private Closest() {}

    /** ": did you mean 'options'?", or what the known words are where none of them is near. */
    static String hint(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(1, (candidate.length() + 1) / 3))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .map(candidate -> ": did you mean '" + candidate + "'?")
                .orElse(": known are " + String.join(", ", known));
    }

    /** Levenshtein's edit distance; words beyond 40 characters are cut, they are near nothing. */
    private static int distance(String a, String b) {
        String from = a.substring(0, Math.min(a.length(), 40));
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (from.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
