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
        return Stream.of(Trait.values()).noneMatch(trait -> trait.tells(choice.keyText(), others));
    }
}
