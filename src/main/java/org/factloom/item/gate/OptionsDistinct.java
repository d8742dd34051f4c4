package org.factloom.item.gate;

import java.util.List;
import java.util.Locale;
import org.factloom.fact.AliasKey;
import org.factloom.item.Item;

/** No two options may be the same thing. */
final class OptionsDistinct implements Gate {

    @Override
    public boolean passes(Candidate candidate) {
        if (!(candidate.item() instanceof Item.OneOf choice)) {
            return true;
        }
        List<String> options = choice.options().stream().map(Item.Option::text).toList();
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                boolean same = choice.ascending()
                        ? options.get(i)
                                .toLowerCase(Locale.ROOT)
                                .equals(options.get(j).toLowerCase(Locale.ROOT))
                        : AliasKey.mayBeSame(options.get(i), options.get(j));
                if (same) {
                    return false;
                }
            }
        }
        return options.size() >= 3;
    }
}
