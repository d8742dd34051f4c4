package org.factloom.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One term in its forms: in the singular or plural, after a preposition. */
final class TermForm {

    private static final Set<String> BEFORE = Set.of("in", "by", "to", "with", "for", "on", "as");

    private static final Map<String, String> SINGULARS = Map.of(
            "children",
            "child",
            "feet",
            "foot",
            "mice",
            "mouse",
            "teeth",
            "tooth",
            "geese",
            "goose",
            "people",
            "person");

    private static final int SHORTEST_PLURAL = 4;

    private TermForm() {}

    static Optional<Likeness> likeness(String given, String key) {
        List<String> words = NameForm.without(BEFORE, NameForm.words(given));
        List<String> right = NameForm.without(BEFORE, NameForm.words(key));
        return NameForm.when(NameForm.same(words, right) || singulars(words).equals(singulars(right)), Likeness.PLAIN);
    }

    private static List<String> singulars(List<String> words) {
        return words.stream().map(TermForm::singular).toList();
    }

    /** "tank" for "tanks", "city" for "cities", "fisherman" for "fishermen". */
    static String singular(String word) {
        String irregular = SINGULARS.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() < SHORTEST_PLURAL || word.matches(".*(?:ss|us|is)")) {
            return word;
        }
        return word.replaceFirst("men$", "man")
                .replaceFirst("(?<=\\p{L}{2})ies$", "y")
                .replaceFirst("(?<=s|x|z|ch|sh)es$", "")
                .replaceFirst("(?<!s)s$", "");
    }
}
