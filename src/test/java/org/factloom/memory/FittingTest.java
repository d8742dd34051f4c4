package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static final Replay PRESENT =
            new Replay(MemoryModel.DEFAULT, new Scheduler(MemoryModel.DEFAULT.fsrs(), SchedulerSettings.DEFAULT));
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int OPTIONS = 4;

    @Test
    void aLearnerWhoForgetsFasterGetsWeightsOfTheOwn() {
        Weights forgetful = changed(new double[] {1, 0.3, 0.3, 0.3}, 0.7);
        List<LogEntry.Answered> answers = practice(forgetful, 250, 7);
        Fitting.Fitted fitted = Fitting.of(answers, PRESENT);
        double truth = loss(answers, forgetful);
        assertTrue(fitted.reviews() >= Fitting.LEAST_REVIEWS, () -> fitted.toString());
        assertTrue(fitted.pays(), () -> fitted.toString());
        assertTrue(
                fitted.presentLoss() - fitted.fittedLoss() > 0.7 * (fitted.presentLoss() - truth),
                () -> fitted + ", the true weights " + truth);
        assertEquals(fitted, Fitting.of(answers, PRESENT));
    }

    /** Of the newest fifth, under the weights that made the answers. */
    private static double loss(List<LogEntry.Answered> answers, Weights weights) {
        Replay truth = new Replay(new MemoryModel(new Fsrs(weights), ResponseModel.DEFAULT), PRESENT.scheduler());
        return Fitting.of(answers, truth).presentLoss();
    }

    @Test
    void fewReviewsDoNotPay() {
        List<LogEntry.Answered> answers = practice(changed(new double[] {1, 0.3, 0.3, 0.3}, 0.7), 60, 7);
        Fitting.Fitted fitted = Fitting.of(answers, PRESENT);
        assertTrue(fitted.reviews() < Fitting.LEAST_REVIEWS && fitted.reviews() > 100, () -> fitted.toString());
        assertFalse(fitted.pays());
        assertEquals(Weights.DEFAULT, fitted.weights());
        assertEquals(0, Fitting.of(List.of(), PRESENT).reviews());
    }

    @Test
    void whatDoesNotForetellTheNewestAnswersBetterIsNotTaken() {
        // the newest fifth comes from another learner than the rest
        List<LogEntry.Answered> answers =
                new ArrayList<>(practice(changed(new double[] {1, 0.2, 0.2, 0.2}, 0.6), 250, 7));
        List<LogEntry.Answered> other = practice(changed(new double[] {1, 3, 3, 3}, 1.15), 250, 8);
        int split = answers.size() * 4 / 5;
        answers.subList(split, answers.size()).clear();
        for (LogEntry.Answered answer : other.subList(0, split / 4)) {
            answers.add(new LogEntry.Answered(
                    answer.id() + 1_000_000, "other " + answer.fact(), answer.answer(), answer.after()));
        }
        Fitting.Fitted fitted = Fitting.of(answers, PRESENT);
        assertFalse(fitted.pays(), () -> fitted.toString());
        assertEquals(Weights.DEFAULT, fitted.weights());
    }

    /** The default weights, with the first stabilities and the growth after a success multiplied. */
    private static Weights changed(double[] first, double growth) {
        double[] weights = Weights.DEFAULT.toArray();
        for (int i = 0; i < first.length; i++) {
            weights[i] *= first[i];
        }
        weights[8] *= growth;
        return Weights.nearest(weights);
    }

    /** What a learner answers whose memory works by {@code truth}, scheduled by the default weights. */
    private static List<LogEntry.Answered> practice(Weights truth, int facts, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Fsrs memory = new Fsrs(truth);
        List<LogEntry.Answered> log = new ArrayList<>();
        for (int fact = 0; fact < facts; fact++) {
            FactMemory scheduled = FactMemory.NEW;
            FactMemory remembered = FactMemory.NEW;
            int day = fact / 4;
            while (day < 150) {
                Form form = random.nextBoolean() ? Form.TYPED : Form.MULTIPLE_CHOICE;
                MemoryModel model = new MemoryModel(memory, ResponseModel.DEFAULT);
                LocalDate today = FIRST.plusDays(day);
                boolean right = random.nextDouble() < model.predicted(remembered, today, 0.4, form, OPTIONS);
                Answer answer = new Answer(
                        Observation.of(form, OPTIONS, right ? 1 : 0),
                        today.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        today,
                        "s" + day,
                        0.4);
                Fuzz fuzz = Fuzz.of("f" + fact, scheduled.answers(), _ -> 0);
                scheduled = PRESENT.model()
                        .answer(PRESENT.scheduler(), scheduled, answer, fuzz)
                        .after();
                remembered = model.answer(PRESENT.scheduler(), remembered, answer, fuzz)
                        .after();
                log.add(new LogEntry.Answered(
                        day * 1000L + fact, "f" + fact, answer, (Phase.Answered) scheduled.phase()));
                day = scheduled.phase() instanceof Phase.Review review
                        ? (int) (review.due().toEpochDay() - FIRST.toEpochDay())
                        : day + 1;
            }
        }
        log.sort(
                Comparator.comparing((LogEntry.Answered entry) -> entry.answer().at())
                        .thenComparing(LogEntry::id));
        return log;
    }
}
