package org.factloom.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a learner remembers of a fact, fed by quiz answers and card ratings alike.
 *
 * @param phase with stability and difficulty, and when it is due
 * @param rung the forms to ask it in
 * @param answers how many there were
 * @param lapses how often it was forgotten after it had been learned
 * @param last the learner's day of the latest answer
 * @param recalled whether the last right answer was given in a form of recall
 * @param misled whether an error of its latest day was one that the learner was sure of: it is asked again the next day
 * @param missed whether the last answer that counted was wrong
 * @param raisedIn the sitting in which stability last rose; empty for none
 */
public record FactMemory(
        Phase phase,
        Rung rung,
        int answers,
        int lapses,
        @Nullable LocalDate last,
        boolean recalled,
        boolean misled,
        boolean missed,
        String raisedIn) {

    /** The lapses that make a leech, and of which each half as many more make it one again. */
    public static final int LEECH = 8;

    /** Of a fact that was never answered. */
    public static final FactMemory NEW =
            new FactMemory(new Phase.New(), Rung.RECOGNITION, 0, 0, null, false, false, false, "");

    /** Stability and difficulty; null before the first answer. */
    public @Nullable MemoryState state() {
        return phase instanceof Phase.Answered answered ? answered.memory() : null;
    }

    /** Whole days since the last answer; 0 for a new fact, and when the clock has gone backwards. */
    public int elapsed(LocalDate today) {
        return last == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(last, today));
    }

    /** What a probability of recall counts for as knowledge: nothing after a wrong answer, since whoever was told the right one a moment ago would repeat it. */
    public double known(double recall) {
        return missed ? 0 : recall;
    }

    boolean hasRisenIn(String sitting) {
        return !sitting.isEmpty() && sitting.equals(raisedIn);
    }

    /** After an answer that counts for nothing. */
    FactMemory unmoved() {
        return new FactMemory(phase, rung, answers + 1, lapses, last, recalled, misled, missed, raisedIn);
    }

    /** Whether, after an answer on a day, it is to be asked again the day after it. */
    boolean misled(Observation observation, LocalDate day) {
        return observation.misled() || misled && elapsed(day) == 0;
    }

    FactMemory after(Answer answer, Grade grade, Phase.Answered next) {
        boolean right = grade != Grade.AGAIN;
        return new FactMemory(
                next,
                right ? Rung.of(next.memory()) : rung.after(next.memory()),
                answers + 1,
                !right && phase instanceof Phase.Review ? lapses + 1 : lapses,
                last == null || answer.day().isAfter(last) ? answer.day() : last,
                right ? answer.observation().recall() : recalled,
                misled(answer.observation(), answer.day()),
                !right,
                right ? answer.sitting() : raisedIn);
    }

    FactMemory in(Phase other) {
        return new FactMemory(other, rung, answers, lapses, last, recalled, misled, missed, raisedIn);
    }

    /** Forgotten so often that repeating alone does not help: read the paragraph, ask in another form, split it or leave it. */
    public boolean leech() {
        return lapses >= LEECH;
    }

    /** Whether the answer after {@code before} made it a leech, or one again: at 8 lapses, 12, 16, … */
    public boolean becameLeech(FactMemory before) {
        return leech() && lapses > before.lapses && lapses % (LEECH / 2) == 0;
    }
}
