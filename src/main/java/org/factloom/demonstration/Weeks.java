package org.factloom.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.flashcard.SimulatedReviews;
import org.factloom.flashcard.SimulatedReviews.Asked;
import org.factloom.item.Item;
import org.factloom.learning.Memories;
import org.factloom.learning.StoredMemory;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.Grade;
import org.factloom.memory.Phase;
import org.factloom.quiz.Mode;
import org.factloom.quiz.SimulatedAttempts;
import org.factloom.quiz.SimulatedAttempts.Given;
import org.factloom.quiz.SimulatedAttempts.Taken;

/** Eight weeks of a class, day after day: who takes what is assigned, who repeats what is due, and who contests a mark. To be called in a transaction. */
@ApplicationScoped
class Weeks {

    static final int DAYS = 56;

    /** On which the one who stops is there for the last time. */
    private static final int STOPS = 29;

    /** On this share of their diligent days students repeat something. */
    private static final double REPEATS = 0.45;

    private static final int MOST_REPEATED = 8;
    private static final int HANDED_IN = 12;
    private static final int RUNNING = 4;
    private static final int CONTESTS = 2;
    private static final double TAKES_AGAIN = 0.3;

    private static final Duration MORNING = Duration.ofHours(5);
    private static final Duration AFTERNOON = Duration.ofHours(11);
    private static final int SPREAD_MINUTES = 240;

    private final SimulatedAttempts attempts;
    private final SimulatedReviews reviews;
    private final Memories memories;
    private final DemonstrationMessages messages;
    private final EntityManager database;

    Weeks(
            SimulatedAttempts attempts,
            SimulatedReviews reviews,
            Memories memories,
            DemonstrationMessages messages,
            EntityManager database) {
        this.attempts = attempts;
        this.reviews = reviews;
        this.memories = memories;
        this.messages = messages;
        this.database = database;
    }

    /**
     * What is assigned.
     *
     * @param terms under which it is taken
     */
    record Assigned(Task task, UUID terms) {}

    /**
     * Simulates them.
     *
     * @param first the day with the number 0
     * @param now on the day with the number {@link #DAYS}
     */
    void pass(
            List<Pupil> pupils,
            List<Assigned> all,
            List<Question> questions,
            LocalDate first,
            DayBoundary boundary,
            Instant now) {
        new Run(pupils, all, questions, first, boundary).pass(now);
    }

    private final class Run {

        private final List<Pupil> pupils;
        private final List<Assigned> all;
        private final List<Question> questions;
        private final List<String> facts;
        private final LocalDate first;
        private final DayBoundary boundary;
        private final List<List<Integer>> days = new ArrayList<>();
        private int contests;

        private Run(
                List<Pupil> pupils,
                List<Assigned> all,
                List<Question> questions,
                LocalDate first,
                DayBoundary boundary) {
            this.pupils = pupils;
            this.all = all;
            this.questions = questions;
            this.first = first;
            this.boundary = boundary;
            facts = questions.stream()
                    .flatMap(question -> question.item().origin().facts().stream())
                    .distinct()
                    .toList();
            for (int number = 0; number < pupils.size(); number++) {
                days.add(plan(pupils.get(number), number));
            }
        }

        /** The day on which somebody takes each assignment; of what is not taken one that never comes. */
        private List<Integer> plan(Pupil pupil, int number) {
            List<Integer> plan = new ArrayList<>();
            for (Assigned one : all) {
                Task task = one.task();
                int day = task.opens() + pupil.random().nextInt(task.due() - task.opens() + 1);
                boolean late =
                        pupil.habit() == Pupil.Habit.LATE && pupil.random().nextBoolean();
                if (task.runs()) {
                    day = number < HANDED_IN ? DAYS - 1 : Integer.MAX_VALUE;
                } else if (late) {
                    day = task.due() + 1 + pupil.random().nextInt(2);
                }
                plan.add(isThere(pupil, day) ? day : Integer.MAX_VALUE);
            }
            return plan;
        }

        private static boolean isThere(Pupil pupil, int day) {
            return pupil.habit() != Pupil.Habit.STOPPED || day <= STOPS;
        }

        private void pass(Instant now) {
            for (int day = 0; day < DAYS; day++) {
                for (int number = 0; number < pupils.size(); number++) {
                    Pupil pupil = pupils.get(number);
                    for (int task = 0; task < all.size(); task++) {
                        if (days.get(number).get(task) == day) {
                            take(pupil, all.get(task), day);
                        }
                    }
                    repeat(pupil, day);
                }
            }
            Assigned running = all.getLast();
            for (Pupil pupil : pupils.subList(HANDED_IN, HANDED_IN + RUNNING)) {
                int answered = 3 + pupil.random().nextInt(5);
                attempts.take(
                        running.terms(),
                        pupil.person(),
                        now.minus(Duration.ofMinutes(4)),
                        answered,
                        item -> Optional.of(answer(pupil, item, DAYS)));
                database.clear();
            }
        }

        private void take(Pupil pupil, Assigned assigned, int day) {
            Instant start = at(pupil, day, MORNING);
            List<Integer> doubtful = new ArrayList<>();
            int[] number = {0};
            Taken taken = attempts.take(assigned.terms(), pupil.person(), start, Integer.MAX_VALUE, item -> {
                number[0]++;
                if (question(item).doubtful()) {
                    doubtful.add(number[0]);
                }
                return Optional.of(answer(pupil, item, day));
            });
            boolean exam = assigned.task().mode() == Mode.EXAM;
            if (exam && contests < CONTESTS && doubtful.stream().anyMatch(taken.wrong()::contains)) {
                contests++;
                attempts.contest(
                        taken.attempt(),
                        doubtful.getFirst(),
                        messages.contested(),
                        taken.end().plus(Duration.ofMinutes(contests)));
            }
            database.flush();
            database.clear();
            boolean again = assigned.task().tries() != null
                    && assigned.task().tries() > 1
                    && taken.wrong().size() > 2
                    && pupil.random().nextDouble() < TAKES_AGAIN;
            if (again) {
                attempts.take(
                        assigned.terms(),
                        pupil.person(),
                        taken.end().plus(Duration.ofHours(1)),
                        Integer.MAX_VALUE,
                        item -> Optional.of(answer(pupil, item, day)));
                database.flush();
                database.clear();
            }
        }

        private void repeat(Pupil pupil, int day) {
            boolean repeats = pupil.random().nextDouble() < pupil.diligence() * REPEATS
                    && pupil.habit() != Pupil.Habit.BEHIND
                    && isThere(pupil, day);
            if (!repeats) {
                return;
            }
            Instant start = at(pupil, day, AFTERNOON);
            List<Asked> asked = memories.of(pupil.person(), facts).values().stream()
                    .filter(memory ->
                            due(memory).filter(due -> !due.isAfter(start)).isPresent())
                    .sorted(Comparator.comparing(
                                    (StoredMemory memory) -> due(memory).orElseThrow())
                            .thenComparing(StoredMemory::fact))
                    .limit(MOST_REPEATED)
                    .map(memory -> asked(pupil, memory, day))
                    .toList();
            if (!asked.isEmpty()) {
                reviews.hold(pupil.person(), start, asked);
                database.flush();
                database.clear();
            }
        }

        private Optional<Instant> due(StoredMemory memory) {
            return memory.memory().phase() instanceof Phase.Answered answered
                    ? Optional.of(answered.due(boundary))
                    : Optional.empty();
        }

        /** In a form that suits the memory, where there is one. */
        private Asked asked(Pupil pupil, StoredMemory memory, int day) {
            List<Question> asking = questions.stream()
                    .filter(question -> question.asks(memory.fact())
                            && question.item().origin().facts().size() == 1)
                    .toList();
            List<Question> any = asking.isEmpty()
                    ? questions.stream()
                            .filter(question -> question.asks(memory.fact()))
                            .toList()
                    : asking;
            List<Question> suiting = any.stream()
                    .filter(question ->
                            memory.memory().rung().suits(question.item().form()))
                    .toList();
            List<Question> chosen = suiting.isEmpty() ? any : suiting;
            Question question = chosen.get(pupil.random().nextInt(chosen.size()));
            Given given = answer(pupil, question.item(), day);
            boolean right = given.response().equals(Responses.right(question.item()));
            Grade rated = question.item() instanceof Item.SelfRated ? right ? Grade.GOOD : Grade.AGAIN : null;
            return new Asked(memory, question.article(), question.version(), given.response(), rated, given.taken());
        }

        private Given answer(Pupil pupil, Item item, int day) {
            return pupil.answer(item, day, question(item).doubtful());
        }

        private Question question(Item item) {
            return questions.stream()
                    .filter(question -> question.item().id().equals(item.id()))
                    .findFirst()
                    .orElseThrow();
        }

        private Instant at(Pupil pupil, int day, Duration part) {
            return boundary.start(first.plusDays(day))
                    .plus(part)
                    .plus(Duration.ofMinutes(pupil.random().nextInt(SPREAD_MINUTES)));
        }
    }
}
