package org.factloom.item.gate;

import java.util.List;
import java.util.stream.IntStream;
import org.factloom.fact.AliasKey;
import org.factloom.item.Item;

/** A question with several right options has two to four of them and two wrong ones at least, each another thing. */
final class KeysAmongOthers implements Gate {

    private static final int LEAST = 2;
    private static final int MOST_KEYS = 4;

    @Override
    public boolean passes(Candidate candidate) {
        if (!(candidate.item() instanceof Item.MultipleResponse several)) {
            return true;
        }
        List<String> options = several.options().stream().map(Item.Option::text).toList();
        int keys = several.keys().size();
        return keys >= LEAST
                && keys <= MOST_KEYS
                && options.size() - keys >= LEAST
                && IntStream.range(0, options.size()).allMatch(i -> options.subList(i + 1, options.size()).stream()
                        .noneMatch(other -> AliasKey.mayBeSame(options.get(i), other)));
    }
}
