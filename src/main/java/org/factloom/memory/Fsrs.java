package org.factloom.memory;

/**
 * The Free Spaced Repetition Scheduler, version 6: how a memory decays with time and changes with every answer. Formulas as its authors
 * publish them: <a href="https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm">The Algorithm</a>. Time is counted in
 * whole days; an answer on the day of the one before changes stability by a formula of its own.
 */
public final class Fsrs {

    private static final double EASIEST = 1;
    private static final double HARDEST = 10;
    private static final double NEUTRAL_GRADE = 3;
    private static final double REFERENCE_RETENTION = 0.9;

    private final Weights weights;
    private final double decay;
    private final double factor;
    private final double growth;
    private final double lapseCeiling;
    private final double revertedTo;
    /** By grade number. */
    private final double[] sameDay;

    private final NextStates first;

    public Fsrs(Weights weights) {
        this.weights = weights;
        decay = -weights.get(20);
        factor = Math.pow(REFERENCE_RETENTION, 1 / decay) - 1;
        growth = Math.exp(weights.get(8));
        lapseCeiling = Math.exp(-weights.get(17) * weights.get(18));
        revertedTo = firstDifficulty(Grade.EASY);
        sameDay = new double[Grade.values().length + 1];
        for (Grade grade : Grade.values()) {
            sameDay[grade.number()] = Math.exp(weights.get(17) * (grade.number() - NEUTRAL_GRADE + weights.get(18)));
        }
        first = new NextStates(first(Grade.AGAIN), first(Grade.HARD), first(Grade.GOOD), first(Grade.EASY));
    }

    private MemoryState first(Grade grade) {
        return new MemoryState(weights.get(grade.number() - 1), difficulty(firstDifficulty(grade)));
    }

    public Weights weights() {
        return weights;
    }

    /** The probability of recall so many days after the last answer: R(t, S) = (1 + F·t/S)^−w20. */
    public double retrievability(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /** The days until recall has fallen to a probability, not rounded: I(r, S) = S/F · (r^(−1/w20) − 1). */
    public double interval(double stability, double retention) {
        return stability * intervalPerStability(retention);
    }

    /** By what a stability is multiplied to have the {@link #interval}. */
    double intervalPerStability(double retention) {
        return (Math.pow(retention, 1 / decay) - 1) / factor;
    }

    /**
     * The state after an answer.
     *
     * @param days whole days since the answer before; 0 on the same day
     */
    public MemoryState next(MemoryState state, int days, Grade grade) {
        return next(state, days, grade, recalled(state, days));
    }

    /** The states after each grade, with what they share computed once. */
    public NextStates next(MemoryState state, int days) {
        double recalled = recalled(state, days);
        return new NextStates(
                next(state, days, Grade.AGAIN, recalled),
                next(state, days, Grade.HARD, recalled),
                next(state, days, Grade.GOOD, recalled),
                next(state, days, Grade.EASY, recalled));
    }

    /** The states after each grade of a first answer. */
    public NextStates first() {
        return first;
    }

    /** What the answers of success have in common: the growth of stability before the grade counts; on the same day S^−w19. */
    private double recalled(MemoryState state, int days) {
        double stability = state.stability();
        if (days == 0) {
            return Math.pow(stability, -weights.get(19));
        }
        double forgotten = 1 - retrievability(days, stability);
        return growth
                * (HARDEST + 1 - state.difficulty())
                * Math.pow(stability, -weights.get(9))
                * Math.expm1(weights.get(10) * forgotten);
    }

    private MemoryState next(MemoryState state, int days, Grade grade, double recalled) {
        double stability = state.stability();
        double next;
        if (days == 0) {
            double change = recalled * sameDay[grade.number()];
            next = stability * (grade == Grade.AGAIN ? change : Math.max(change, 1));
        } else {
            next = switch (grade) {
                case AGAIN -> lapsed(state, days);
                case HARD -> stability * (1 + recalled * weights.get(15));
                case GOOD -> stability * (1 + recalled);
                case EASY -> stability * (1 + recalled * weights.get(16));
            };
        }
        return new MemoryState(
                Math.clamp(next, MemoryState.LEAST_STABILITY, MemoryState.GREATEST_STABILITY),
                nextDifficulty(state.difficulty(), grade));
    }

    private double lapsed(MemoryState state, int days) {
        double stability = state.stability();
        double forgotten = 1 - retrievability(days, stability);
        double left = weights.get(11)
                * Math.pow(state.difficulty(), -weights.get(12))
                * (Math.pow(stability + 1, weights.get(13)) - 1)
                * Math.exp(weights.get(14) * forgotten);
        return Math.min(left, stability * lapseCeiling);
    }

    /** D0(G) = w4 − e^(w5·(G−1)) + 1, not clamped: that of Easy, to which all difficulties revert, may lie below 1. */
    private double firstDifficulty(Grade grade) {
        return weights.get(4) - Math.exp(weights.get(5) * (grade.number() - 1)) + 1;
    }

    /** The difficulty after an answer: it moves the less the nearer to 10 it is, and a little towards that of Easy. */
    double nextDifficulty(double difficulty, Grade grade) {
        double change = -weights.get(6) * (grade.number() - NEUTRAL_GRADE);
        double moved = difficulty + change * (HARDEST - difficulty) / (HARDEST - EASIEST);
        double reversion = weights.get(7);
        return difficulty(reversion * revertedTo + (1 - reversion) * moved);
    }

    private static double difficulty(double value) {
        return Math.clamp(value, EASIEST, HARDEST);
    }
}
