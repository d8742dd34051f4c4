package org.factloom.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One organisation's name in its forms: turned round, without "Ltd.", in another romanisation. */
final class OrganisationForm {

    private static final Set<String> LEGAL =
            Set.of("inc", "ltd", "limited", "corp", "corporation", "co", "company", "plc", "llc", "gmbh");

    private OrganisationForm() {}

    static Optional<Likeness> likeness(String given, String key) {
        List<String> words = words(given);
        List<String> right = words(key);
        return NameForm.when(NameForm.same(words, right), Likeness.PLAIN)
                .or(() -> NameForm.when(NameForm.soundsSame(words, right), Likeness.SPELLING));
    }

    private static List<String> words(String name) {
        List<String> words = NameForm.words(name);
        int end = words.size();
        while (end > 1 && LEGAL.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }
}
