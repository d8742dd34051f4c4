package org.factloom.classroom;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.exchange.Sha256;
import org.factloom.item.Item;
import org.factloom.library.ItemVersion;
import org.factloom.library.StoredItem;
import org.factloom.quiz.GivenAnswer;
import org.factloom.quiz.NewMark;

/**
 * What a decision would change. Nothing is written.
 *
 * @param from the version that is current
 * @param corrected the item as it would be
 * @param seenAt when it was tried: what ends later counts as running
 * @param changes of marks
 * @param deltas of those, in their order: by how much the score of the attempt goes up, or, while it runs, the mark. Each follows from all questions of an attempt, and is worked out once
 * @param same answers whose marks stay
 * @param spared how many of those would be lowered if that were allowed
 * @param agreed the answers that are right by the decision
 */
record DryRun(
        StoredItem item,
        ItemVersion from,
        Item corrected,
        Decision decision,
        Instant seenAt,
        List<NewMark> changes,
        List<Double> deltas,
        List<GivenAnswer> same,
        int spared,
        Set<UUID> agreed) {

    /** How many attempts or marks go up. */
    long raised() {
        return deltas.stream().filter(delta -> delta > 0).count();
    }

    long lowered() {
        return deltas.stream().filter(delta -> delta < 0).count();
    }

    /** The changes, those that lower first, and the larger before the smaller. */
    Stream<NewMark> ordered() {
        return IntStream.range(0, changes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> deltas.get(i) >= 0)
                        .thenComparing(i -> -Math.abs(deltas.get(i))))
                .map(changes::get);
    }

    /** How many were changed or stay without moving the score, as those of a dropped question that scored the mean. */
    long unmoved() {
        return changes.size() + same.size() - raised() - lowered();
    }

    static double delta(NewMark change) {
        Double before = change.answer().run().score();
        return before == null
                ? change.mark() - change.answer().mark()
                : change.score().orElseThrow() - before;
    }

    /** Other changes have another one. */
    String digest() {
        return Sha256.of(changes.stream()
                .map(change -> change.answer().id() + " " + change.answer().mark() + " " + change.mark() + " "
                        + change.score() + " " + change.standing().dropped())
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
