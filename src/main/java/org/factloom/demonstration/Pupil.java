package org.factloom.demonstration;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.memory.Confidence;
import org.factloom.memory.simulation.Learner;
import org.factloom.memory.simulation.TrueMemory;
import org.factloom.memory.simulation.World;
import org.factloom.quiz.SimulatedAttempts.Given;

/** A simulated student: what is truly remembered, and how the student goes about learning. */
final class Pupil {

    /** How somebody goes about it. */
    enum Habit {
        STEADY,
        /** Hands in late, one time out of two. */
        LATE,
        /** Does what is assigned, and repeats nothing: what is due piles up. */
        BEHIND,
        /** Does nothing from some day on. */
        STOPPED
    }

    /** Of a question that most of those who know the answer get wrong, as its key is doubtful. */
    private static final double MISLED = 0.8;

    /** How many of the answers that are known the most careless ones get wrong. */
    private static final double CARELESS = 0.4;

    /** By which times scatter, on a logarithmic scale. */
    private static final double SCATTER = 0.35;

    private static final long SEED = 20261122;

    /** By place in the class; the others are steady. */
    private static final List<Integer> LATE = List.of(5, 19);

    private static final int BEHIND = 7;
    private static final int STOPPED = 22;

    private final UUID person;
    private final Habit habit;
    private final Learner learner;
    private final SplittableRandom random;
    private final double slowness;
    private final double carelessness;
    private final Map<String, TrueMemory> memories = new HashMap<>();

    Pupil(UUID person, Habit habit, SplittableRandom random) {
        this.person = person;
        this.habit = habit;
        this.random = random;
        learner = Learner.of(random.split());
        slowness = Math.exp(random.nextGaussian(0, SCATTER));
        carelessness = CARELESS * Math.pow(random.nextDouble(), 2);
    }

    /** A class of them, made from a fixed seed. */
    static List<Pupil> of(List<UUID> people) {
        SplittableRandom random = new SplittableRandom(SEED);
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Pupil(people.get(i), habit(i), random.split()))
                .toList();
    }

    private static Habit habit(int place) {
        return place == BEHIND
                ? Habit.BEHIND
                : place == STOPPED ? Habit.STOPPED : LATE.contains(place) ? Habit.LATE : Habit.STEADY;
    }

    UUID person() {
        return person;
    }

    Habit habit() {
        return habit;
    }

    SplittableRandom random() {
        return random;
    }

    /** The share of days on which the student repeats something, if the habit is to repeat at all. */
    double diligence() {
        return learner.diligence();
    }

    /**
     * Answers, and is told the right answer.
     *
     * @param doubtful whether the key is held to be wrong by those who know
     */
    Given answer(Item item, int day, boolean doubtful) {
        boolean knows = true;
        for (String fact : item.origin().facts()) {
            knows &= memories.computeIfAbsent(fact, this::begun).answer(item.form(), day);
        }
        boolean right = knows && random.nextDouble() > (doubtful ? MISLED : carelessness);
        double seconds = World.seconds(item.form()) * slowness * Math.exp(random.nextGaussian(0, SCATTER));
        return new Given(
                right ? Responses.right(item) : Responses.wrong(item, random),
                Duration.ofMillis(Math.round(1000 * seconds)),
                item.form() == Form.CARD ? null : confidence(knows));
    }

    private Confidence confidence(boolean knows) {
        double sure = random.nextDouble() + (knows ? 0.35 : -0.25);
        return sure > 0.8 ? Confidence.SURE : sure > 0.4 ? Confidence.FAIRLY_SURE : Confidence.UNSURE;
    }

    /** A fact is as hard for everybody. */
    private TrueMemory begun(String fact) {
        double hardness = new SplittableRandom(fact.hashCode()).nextDouble(-1.5, 1.5);
        return new TrueMemory(learner, World.USUAL, random.split(), hardness);
    }
}
