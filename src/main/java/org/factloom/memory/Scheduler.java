package org.factloom.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Decides when a fact is asked again. Pure: time and chance are passed in. */
public final class Scheduler {

    private final SchedulerSettings settings;
    private final double intervalPerStability;

    public Scheduler(Fsrs fsrs, SchedulerSettings settings) {
        this.settings = settings;
        intervalPerStability = fsrs.intervalPerStability(settings.desiredRetention());
    }

    public SchedulerSettings settings() {
        return settings;
    }

    /**
     * An answer about to be given.
     *
     * @param at when
     * @param today the learner's day then
     * @param elapsed days since the day of the answer before; 0 for a first answer
     * @param fuzz chooses among the days of a window
     */
    public record Occasion(Instant at, LocalDate today, int elapsed, Fuzz fuzz) {}

    /** The phase after each grade. */
    public Offers offers(Phase phase, NextStates next, Occasion occasion) {
        return switch (phase) {
            case Phase.New() -> steps(next, occasion, 0, settings.learningSteps(), Phase.Learning::new);
            case Phase.Learning learning ->
                steps(next, occasion, learning.step(), settings.learningSteps(), Phase.Learning::new);
            case Phase.Relearning relearning ->
                steps(next, occasion, relearning.step(), settings.relearningSteps(), Phase.Relearning::new);
            case Phase.Review _ -> reviews(next, occasion);
        };
    }

    private interface Step {
        Phase.Answered after(MemoryState memory, int step, Instant due);
    }

    /**
     * Again starts the steps anew, Hard repeats the current one, Good goes on to the next and from the last one to a review, Easy to a
     * review at once.
     */
    private Offers steps(NextStates next, Occasion occasion, int step, List<Duration> steps, Step kind) {
        if (steps.isEmpty()) {
            return new Offers(
                    review(next.again(), occasion),
                    review(next.hard(), occasion),
                    review(next.good(), occasion),
                    review(next.easy(), occasion));
        }
        int current = Math.min(step, steps.size() - 1);
        boolean last = current == steps.size() - 1;
        return new Offers(
                kind.after(next.again(), 0, occasion.at().plus(steps.getFirst())),
                kind.after(next.hard(), current, occasion.at().plus(hard(steps))),
                last
                        ? review(next.good(), occasion)
                        : kind.after(next.good(), current + 1, occasion.at().plus(steps.get(current + 1))),
                review(next.easy(), occasion));
    }

    /** Halfway between the first two steps, or half as long again as the only one, in whole minutes. */
    private static Duration hard(List<Duration> steps) {
        Duration first = steps.getFirst();
        Duration twice = steps.size() == 1 ? first.multipliedBy(3) : first.plus(steps.get(1));
        return Duration.ofMinutes(Math.round(twice.toSeconds() / 120.0));
    }

    private Offers reviews(NextStates next, Occasion occasion) {
        int maximum = settings.maximumFrom(occasion.today());
        int good = interval(next.good(), occasion);
        int hard = Math.min(interval(next.hard(), occasion), good);
        good = Math.max(good, hard + 1);
        int easy = Math.max(interval(next.easy(), occasion), good + 1);
        return new Offers(
                lapsed(next.again(), occasion),
                review(next.hard(), occasion.today(), hard),
                review(next.good(), occasion.today(), Math.min(good, maximum)),
                review(next.easy(), occasion.today(), Math.min(easy, maximum)));
    }

    private Phase.Answered lapsed(MemoryState memory, Occasion occasion) {
        List<Duration> steps = settings.relearningSteps();
        return steps.isEmpty()
                ? review(memory, occasion)
                : new Phase.Relearning(memory, 0, occasion.at().plus(steps.getFirst()));
    }

    private Phase.Review review(MemoryState memory, Occasion occasion) {
        return review(memory, occasion.today(), interval(memory, occasion));
    }

    private static Phase.Review review(MemoryState memory, LocalDate today, int interval) {
        return new Phase.Review(memory, interval, today.plusDays(interval));
    }

    private int interval(MemoryState memory, Occasion occasion) {
        int maximum = settings.maximumFrom(occasion.today());
        int exact = Math.clamp(Math.round(memory.stability() * intervalPerStability), 1, maximum);
        return Window.around(exact, occasion.elapsed(), maximum).choose(occasion.fuzz(), occasion.today());
    }
}
