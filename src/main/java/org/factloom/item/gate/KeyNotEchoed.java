package org.factloom.item.gate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.fact.AliasKey;
import org.factloom.item.Item;

/** The key is not the only option that repeats a word of the stem. */
final class KeyNotEchoed implements Gate {

    private static final int LEAST_LETTERS = 4;

    @Override
    public boolean passes(Candidate candidate) {
        if (!(candidate.item() instanceof Item.OneOf choice) || choice.ascending()) {
            return true;
        }
        Set<String> stem = words(choice.stem());
        boolean key = words(choice.keyText()).stream().anyMatch(stem::contains);
        boolean others = choice.options().stream()
                .filter(option -> !option.text().equals(choice.keyText()))
                .anyMatch(option -> words(option.text()).stream().anyMatch(stem::contains));
        return !key || others;
    }

    private static Set<String> words(String text) {
        return Stream.of(AliasKey.fold(text).split(" ", -1))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .collect(Collectors.toSet());
    }
}
