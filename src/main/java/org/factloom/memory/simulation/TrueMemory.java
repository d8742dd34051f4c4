package org.factloom.memory.simulation;

import java.util.SplittableRandom;
import org.factloom.item.Form;
import org.factloom.memory.Grade;
import org.factloom.memory.MemoryState;
import org.jspecify.annotations.Nullable;

/** What a learner truly remembers of one fact. */
public final class TrueMemory {

    /** Recall of what was seen some minutes ago. */
    private static final double MINUTES_AGO = 0.95;

    private final Learner learner;
    private final World world;
    private final SplittableRandom random;
    private final double known;
    private final double hardness;
    private @Nullable MemoryState state;
    private int last;

    /**
     * @param difficulty of the fact, in logits
     */
    public TrueMemory(Learner learner, World world, SplittableRandom random, double difficulty) {
        this.learner = learner;
        this.world = world;
        this.random = random;
        known = 1 / (1 + Math.exp(difficulty - learner.skill()));
        hardness = difficulty;
    }

    /** The probability of recall, 0 to 1. */
    public double recall(int day) {
        if (state == null) {
            return known;
        }
        return day == last ? MINUTES_AGO : learner.fsrs().retrievability(day - last, state.stability());
    }

    /** Answers, and is told the right answer. */
    public boolean answer(Form form, int day) {
        double recall = recall(day);
        boolean remembered =
                random.nextDouble() < (world.recognises(form) ? Math.pow(recall, world.recognition()) : recall);
        learn(form, day, remembered);
        return random.nextDouble() < (remembered ? 1 - learner.slip() : learner.guess(form));
    }

    private void learn(Form form, int day, boolean remembered) {
        Grade grade = remembered ? Grade.GOOD : Grade.AGAIN;
        MemoryState before = state;
        if (before == null) {
            MemoryState first = learner.fsrs().first().after(grade);
            state = new MemoryState(first.stability(), Math.clamp(first.difficulty() + hardness, 1, 10));
        } else {
            MemoryState full = learner.fsrs().next(before, day - last, grade);
            double share = remembered ? world.effect().getOrDefault(form, 1.0) : 1;
            state = new MemoryState(
                    before.stability() * Math.pow(full.stability() / before.stability(), share),
                    before.difficulty() + share * (full.difficulty() - before.difficulty()));
        }
        last = day;
    }
}
