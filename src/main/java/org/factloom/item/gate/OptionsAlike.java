package org.factloom.item.gate;

import java.util.List;
import java.util.stream.Stream;
import org.factloom.item.Item;
import org.factloom.item.Trait;

/** The key is not the only option with a nickname, a title, a digit or a capital within, nor the only one without. */
final class OptionsAlike implements Gate {

    @Override
    public boolean passes(Candidate candidate) {
        if (!(candidate.item() instanceof Item.OneOf choice)) {
            return true;
        }
        List<String> others = choice.options().stream()
                .map(Item.Option::text)
                .filter(text -> !text.equals(choice.keyText()))
                .toList();
        return Stream.of(Trait.values()).noneMatch(trait -> trait.tells(choice.keyText(), others))
                && (choice.ascending() || !lacksCommonWord(choice.keyText(), others));
    }

    /** "Parliament" beside "House of Commons" and "House of Lords". */
    private static boolean lacksCommonWord(String key, List<String> others) {
        return others.size() > 1
                && words(others.getFirst())
                        .anyMatch(word ->
                                others.stream().allMatch(other -> words(other).anyMatch(word::equals))
                                        && words(key).noneMatch(word::equals));
    }

    /** Without numbers and what is small. */
    private static Stream<String> words(String option) {
        return Stream.of(option.split("\\P{L}+", -1))
                .filter(word -> word.length() > 2 && Character.isUpperCase(word.codePointAt(0)));
    }
}
