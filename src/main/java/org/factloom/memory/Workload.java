package org.factloom.memory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.SplittableRandom;

/**
 * What a desired retention costs: practice of the days to come, simulated with answers that are right as often as the model says. Every due
 * fact is repeated on its day; chance comes from a seed, so that the same question has the same answer.
 *
 * @param fsrs with the learner's weights
 * @param seconds what an answer takes
 */
public record Workload(Fsrs fsrs, Seconds seconds) {

    /** How often a fact that was never asked is known. */
    private static final double KNOWN_BEFORE = 0.5;

    private static final int SECONDS_OF_A_MINUTE = 60;

    /**
     * What an answer takes, with reading what follows it.
     *
     * @param right to a right one
     * @param wrong to a wrong one
     */
    public record Seconds(double right, double wrong) {

        /** Of learners of whom nothing is known yet. */
        public static final Seconds USUAL = new Seconds(8, 15);
    }

    /**
     * The facts to practise and for how long.
     *
     * @param known those that were answered already; one that never was is unknown
     * @param unknown how many were not
     * @param newADay how many of these are begun each day
     * @param today the first day
     * @param days how many are simulated
     */
    public record Course(Collection<FactMemory> known, int unknown, int newADay, LocalDate today, int days) {}

    /**
     * What came of it.
     *
     * @param minutesADay mean time of practice
     * @param answersADay mean number of answers
     * @param remembered how many facts would be recalled on the last day
     */
    public record Estimate(double minutesADay, double answersADay, double remembered) {}

    public Estimate estimate(Course course, SchedulerSettings settings, long seed) {
        return new Run(course, settings, new SplittableRandom(seed)).estimate();
    }

    /** One simulation. Days count from the first; facts of one day are chained through {@code next}. */
    private final class Run {

        private static final int NONE = -1;

        private final Course course;
        private final SchedulerSettings settings;
        private final double intervalPerStability;
        private final SplittableRandom random;
        private final MemoryState[] states;
        private final int[] last;
        private final int[] next;
        private final int[] firstOfDay;
        private int begun;
        private double spent;
        private long answers;

        private Run(Course course, SchedulerSettings settings, SplittableRandom random) {
            this.course = course;
            this.settings = settings;
            this.random = random;
            intervalPerStability = fsrs.intervalPerStability(settings.desiredRetention());
            int facts = course.known().size() + course.unknown();
            states = new MemoryState[facts];
            last = new int[facts];
            next = new int[facts];
            firstOfDay = new int[course.days()];
            Arrays.fill(firstOfDay, NONE);
            course.known().forEach(this::begin);
        }

        private void begin(FactMemory memory) {
            if (!(memory.phase() instanceof Phase.Answered phase)) {
                return;
            }
            states[begun] = phase.memory();
            last[begun] = -memory.elapsed(course.today());
            int due = phase instanceof Phase.Review review
                    ? Math.clamp(review.due().toEpochDay() - course.today().toEpochDay(), 0, course.days())
                    : 0;
            plan(begun++, due);
        }

        private void plan(int fact, int day) {
            if (day < course.days()) {
                next[fact] = firstOfDay[day];
                firstOfDay[day] = fact;
            }
        }

        private Estimate estimate() {
            for (int day = 0; day < course.days(); day++) {
                for (int fact = firstOfDay[day]; fact != NONE; ) {
                    int following = next[fact];
                    repeat(fact, day);
                    fact = following;
                }
                for (int fresh = 0; fresh < course.newADay() && begun < states.length; fresh++) {
                    boolean right = answered(KNOWN_BEFORE);
                    settle(
                            begun++,
                            day,
                            0,
                            right,
                            right ? fsrs.first().good() : fsrs.first().again());
                }
            }
            return new Estimate(
                    spent / SECONDS_OF_A_MINUTE / course.days(), (double) answers / course.days(), remembered());
        }

        private void repeat(int fact, int day) {
            int elapsed = day - last[fact];
            MemoryState state = states[fact];
            boolean right = answered(fsrs.retrievability(elapsed, state.stability()));
            settle(fact, day, elapsed, right, fsrs.next(state, elapsed, right ? Grade.GOOD : Grade.AGAIN));
        }

        private boolean answered(double probability) {
            boolean right = random.nextDouble() < probability;
            spent += right ? seconds.right() : seconds.wrong();
            answers++;
            return right;
        }

        /** What was wrong is asked once more in the same sitting. */
        private void settle(int fact, int day, int elapsed, boolean right, MemoryState state) {
            MemoryState settled = state;
            if (!right) {
                answered(1);
                settled = fsrs.next(state, 0, Grade.GOOD);
            }
            states[fact] = settled;
            last[fact] = day;
            int exact =
                    Math.clamp(Math.round(settled.stability() * intervalPerStability), 1, settings.maximumInterval());
            Window window = Window.around(exact, elapsed, settings.maximumInterval());
            plan(fact, day + random.nextInt(window.low(), window.high() + 1));
        }

        private double remembered() {
            double sum = 0;
            for (int fact = 0; fact < begun; fact++) {
                sum += fsrs.retrievability(course.days() - last[fact], states[fact].stability());
            }
            return sum;
        }
    }
}
