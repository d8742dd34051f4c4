package org.factloom.item.gate;

import java.util.List;
import java.util.stream.IntStream;
import org.factloom.fact.AliasKey;
import org.factloom.item.Item;

/** A list to name has two to six parts, each another thing, and the request names none of them. */
final class ListShort implements Gate {

    private static final int LEAST = 2;
    private static final int MOST = 6;

    @Override
    public boolean passes(Candidate candidate) {
        if (!(candidate.item() instanceof Item.Recall recall)) {
            return true;
        }
        List<String> parts = recall.keyTexts();
        return parts.size() >= LEAST
                && parts.size() <= MOST
                && parts.stream().noneMatch(part -> AliasKey.names(recall.stem(), part))
                && IntStream.range(0, parts.size()).allMatch(i -> parts.subList(i + 1, parts.size()).stream()
                        .noneMatch(other -> AliasKey.mayBeSame(parts.get(i), other)));
    }
}
