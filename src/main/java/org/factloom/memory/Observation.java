package org.factloom.memory;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.factloom.item.Form;
import org.jspecify.annotations.Nullable;

/**
 * What an answer showed of one fact.
 *
 * @param form in which the fact was asked
 * @param options among how many the answer was chosen, or paired, or ordered; 0 where nothing was chosen
 * @param score 0 to 1, on this fact
 * @param rated how the learner rated the own recall; null where nobody asked. Of a card it is the answer; without it, knowing is Good
 * @param confidence how sure the learner was; null where nothing was said
 * @param hinted whether a hint was shown before
 * @param changed whether another answer was chosen before
 * @param forgiven whether a slip of the pen was forgiven
 * @param taken time from the question to the answer; null when unknown
 * @param usual the median time of the learner for this form; null before {@value #SAMPLES} answers
 */
public record Observation(
        Form form,
        int options,
        double score,
        @Nullable Grade rated,
        @Nullable Confidence confidence,
        boolean hinted,
        boolean changed,
        boolean forgiven,
        @Nullable Duration taken,
        @Nullable Duration usual) {

    /** How many answers in a form tell the learner's usual time. */
    public static final int SAMPLES = 20;

    private static final double SLOW = 2.5;
    private static final Duration HASTY = Duration.ofMillis(800);

    /** Of which the answer cannot be found by looking at what is shown. */
    private static final Set<Form> RECALL =
            EnumSet.of(Form.CARD, Form.TYPED, Form.CLOZE, Form.NUMERIC, Form.LIST, Form.OPEN);

    /** A card that the learner rated. */
    public static Observation ofCard(Grade rated) {
        return new Observation(
                Form.CARD, 0, rated == Grade.AGAIN ? 0 : 1, rated, null, false, false, false, null, null);
    }

    /** An answer without hint, change or measured time. */
    public static Observation of(Form form, int options, double score) {
        return new Observation(form, options, score, null, null, false, false, false, null, null);
    }

    /** The same answer, marked otherwise. */
    public Observation regraded(double other) {
        return new Observation(form, options, other, rated, confidence, hinted, changed, forgiven, taken, usual);
    }

    public boolean recall() {
        return RECALL.contains(form);
    }

    public boolean right() {
        return grade() != Grade.AGAIN;
    }

    /** Wrong, and the learner was sure: a mistake that stays unless it is met again soon. */
    public boolean misled() {
        return confidence == Confidence.SURE && !right();
    }

    /** A right choice quicker than anybody reads the options; it counts for nothing. */
    public boolean hasty() {
        return form == Form.MULTIPLE_CHOICE && score > 0 && taken != null && taken.compareTo(HASTY) < 0;
    }

    /**
     * Nothing right is Again, and what was half right, helped, changed, forgiven or slow is Hard. Easy only where the learner says so of
     * something recalled.
     */
    public Grade grade() {
        if (form.isSelfRated() && rated != null) {
            return hinted ? rated.helped() : rated;
        }
        if (score <= 0) {
            return Grade.AGAIN;
        }
        if (score < 1 || hinted || changed || forgiven || slow() || rated == Grade.HARD) {
            return Grade.HARD;
        }
        return rated == Grade.EASY && recall() ? Grade.EASY : Grade.GOOD;
    }

    private boolean slow() {
        return taken != null && usual != null && taken.toMillis() > SLOW * usual.toMillis();
    }
}
