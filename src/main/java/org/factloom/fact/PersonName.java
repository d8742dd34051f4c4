package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;

/** How the names of one person, folded by {@link AliasKey#fold}, relate: "al smith" and "smith" to "alfred e smith". */
final class PersonName {

    private PersonName() {}

    /** Whether {@code full} is the same name with more in it: "alfred e smith" of "al smith", "pierre joseph proudhon" of "p j proudhon". */
    static boolean isLongerForm(String full, String name) {
        if (full.equals(name) || !name.contains(" ") || !full.endsWith(name.substring(name.lastIndexOf(' ')))) {
            return false;
        }
        List<String> longer = words(full);
        List<String> shorter = words(name);
        String first = shorter.getFirst();
        boolean comparable = shorter.size() == 2 ? first.length() > 1 : first.length() == 1;
        return comparable && longer.size() > 1 && longer.getFirst().startsWith(first);
    }

    /** Whether {@code word} is the surname of {@code full}. */
    static boolean isCalled(String full, String word) {
        return full.endsWith(" " + word)
                || full.contains(" " + word + " ") && words(full).getLast().equals(word);
    }

    /** The words without "jr" and its like. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        if (words.size() > 1 && words.getLast().matches("jr|sr|ii|iii|iv")) {
            words.removeLast();
        }
        return words;
    }
}
