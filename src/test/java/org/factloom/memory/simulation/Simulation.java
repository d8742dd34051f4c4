package org.factloom.memory.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.factloom.memory.Calibration;
import org.factloom.memory.Calibration.Prediction;
import org.factloom.memory.Elo;

/**
 * Compares ways of scheduling, and constants of the mapping, by learners whose true memory is known: {@code ./mvnw -Psimulation verify}. The
 * same seed prints the same figures.
 */
public final class Simulation {

    private static final long SEED = 20261121;
    private static final int LEARNERS = 500;

    private final World world;
    private final int learners;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final double[] difficulties =
            random.split().doubles(Practice.FACTS, -1.5, 1.5).toArray();
    private final Elo.Rating[] items =
            Stream.generate(() -> Elo.Rating.NONE).limit(Practice.FACTS).toArray(Elo.Rating[]::new);

    Simulation(World world, int learners) {
        this.world = world;
        this.learners = learners;
    }

    /** {@code [learners]}, 500 when not given. */
    public static void main(String[] arguments) {
        int learners = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LEARNERS;
        System.out.printf("%d learners, %d days%n", learners, Practice.DAYS);
        for (World world : List.of(World.USUAL, World.ALIKE, World.HARD_CHOICES)) {
            System.out.printf("%n## %s%n%n%s%n", world.name(), Way.HEADING);
            (world == World.USUAL ? Way.all() : Way.main())
                    .parallelStream()
                            .map(way -> way.row(new Simulation(world, learners).practise(way.schedule())))
                            .toList()
                            .forEach(System.out::println);
            System.out.printf("%n%s%n", Candidate.HEADING);
            Candidate.all().parallelStream()
                    .map(candidate -> candidate.row(new Simulation(world, learners).predict(candidate)))
                    .toList()
                    .forEach(System.out::println);
        }
    }

    /** What all learners together came to. */
    record Outcome(int learners, double minutes, double begun, double retained, Calibration calibration) {}

    /** Each learner practises by a schedule of the own. */
    private Outcome practise(Function<Elo.Rating[], Schedule> schedules) {
        List<Prediction> predictions = new ArrayList<>();
        double minutes = 0;
        double retained = 0;
        double begun = 0;
        for (int i = 0; i < learners; i++) {
            Practice.Result result = practise(schedules.apply(items));
            predictions.addAll(result.predictions());
            minutes += result.minutes();
            retained += result.retained();
            begun += result.begun();
        }
        return new Outcome(learners, minutes, begun, retained, Calibration.of(predictions));
    }

    private Practice.Result practise(Schedule schedule) {
        Learner learner = Learner.of(random.split());
        boolean[] practises = days(learner, random.split());
        return new Practice(learner, world, schedule, random.split(), difficulties).practise(practises);
    }

    private static boolean[] days(Learner learner, SplittableRandom random) {
        boolean[] days = new boolean[Practice.DAYS];
        for (int day = 0; day < days.length; day++) {
            days[day] = random.nextDouble() < learner.diligence();
        }
        return days;
    }

    /** All learners practise by fixed intervals, so that no candidate has asked what it predicts. */
    private Calibration predict(Candidate candidate) {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < learners; i++) {
            Onlooker onlooker = new Onlooker(new FixedIntervals(Practice.FACTS), candidate.schedule(items));
            practise(onlooker);
            predictions.addAll(onlooker.predictions());
        }
        return Calibration.of(predictions);
    }
}
