package org.factloom.learning;

import java.time.Duration;
import java.util.List;
import org.factloom.item.Clue;
import org.factloom.item.Item;
import org.factloom.item.OpenItem;
import org.factloom.memory.Elo;
import org.factloom.memory.Observation;
import org.jspecify.annotations.Nullable;

/** What a graded response shows of one of its facts. */
final class Observing {

    /** The probability that a fact was known before it was ever asked, of learners and items of whom nothing is known. */
    static final double PRIOR = new Elo(Elo.Rating.NONE, Elo.Rating.NONE).known();

    /** Whoever takes longer than this, in milliseconds, was away. */
    private static final long LONGEST = Duration.ofMinutes(10).toMillis();

    private Observing() {}

    /**
     * Of the fact at {@code index} of the item.
     *
     * @param usual the learner's median time for the form; null before enough answers
     */
    static Observation of(GradedResponse response, int index, @Nullable Duration usual) {
        return of(response, response.mark().factScores().get(index), usual);
    }

    /** Of the item as a whole. */
    static Observation whole(GradedResponse response) {
        return of(response, response.mark().score(), null);
    }

    private static Observation of(GradedResponse response, double score, @Nullable Duration usual) {
        Circumstances known = response.circumstances();
        return new Observation(
                response.version().form(),
                options(response.version().item(), Boolean.TRUE.equals(known.hinted())),
                score,
                known.rated(),
                known.confidence(),
                Boolean.TRUE.equals(known.hinted()),
                Boolean.TRUE.equals(known.changed()),
                response.mark().forgiven(),
                taken(known),
                usual);
    }

    private static @Nullable Duration taken(Circumstances known) {
        Duration taken = known.taken();
        return taken == null || taken.isNegative() || taken.toMillis() > LONGEST ? null : taken;
    }

    /** Among how many an answer to the item is chosen, paired or ordered: after a hint, those that it left. 0 where nothing is chosen. */
    static int options(Item item, boolean hinted) {
        return hinted
                        && item instanceof Item.OneOf
                        && Clue.of(item).orElse(null) instanceof Clue.PutAway(List<Integer> away)
                ? options(item) - away.size()
                : options(item);
    }

    private static int options(Item item) {
        return switch (item) {
            case Item.OneOf choice -> choice.options().size();
            case Item.TrueFalse _ -> 2;
            case Item.Matching matching -> matching.pairs().size();
            case Item.Ordering ordering -> ordering.events().size();
            case Item.MultipleResponse _,
                    Item.Typed _,
                    Item.Cloze _,
                    Item.Numeric _,
                    Item.Recall _,
                    Item.Card _,
                    OpenItem _ -> 0;
        };
    }
}
