package org.factloom.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        List<GivenAnswer> same,
        int spared,
        Set<UUID> agreed) {

    /** How many attempts or marks go up. */
    long raised() {
        return changes.stream().filter(change -> delta(change) > 0).count();
    }

    long lowered() {
        return changes.stream().filter(change -> delta(change) < 0).count();
    }

    /** How many were changed or stay without moving the score, as those of a dropped question that scored the mean. */
    long unmoved() {
        return changes.size() + same.size() - raised() - lowered();
    }

    /** By how much the score of the attempt goes up, or, while it runs, the mark. */
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
