package org.factloom.item.gate;

import java.util.List;
import java.util.stream.IntStream;
import org.factloom.fact.AliasKey;
import org.factloom.item.Item;

/** Four to six pairs; no side stands twice under any spelling, and no left side tells its right one. */
final class PairsOneToOne implements Gate {

    private static final int LEAST = 4;
    private static final int MOST = 6;

    @Override
    public boolean passes(Candidate candidate) {
        if (!(candidate.item() instanceof Item.Matching matching)) {
            return true;
        }
        List<Item.Pair> pairs = matching.pairs();
        return pairs.size() >= LEAST
                && pairs.size() <= MOST
                && differ(pairs.stream().map(Item.Pair::left).toList())
                && differ(pairs.stream().map(Item.Pair::right).toList())
                && pairs.stream().noneMatch(pair -> AliasKey.names(pair.left(), pair.right()));
    }

    private static boolean differ(List<String> sides) {
        return IntStream.range(0, sides.size()).allMatch(i -> sides.subList(i + 1, sides.size()).stream()
                .noneMatch(other -> isSame(sides.get(i), other)));
    }

    /** Dates are told apart by their figures, which an alias key does not hold. */
    private static boolean isSame(String one, String other) {
        return one.matches(".*\\d.*") || other.matches(".*\\d.*")
                ? AliasKey.fold(one).equals(AliasKey.fold(other))
                : AliasKey.mayBeSame(one, other);
    }
}
