package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

class MemoryModelTest {

    private static final Fsrs FSRS = new Fsrs(Weights.DEFAULT);
    private static final MemoryModel MODEL = MemoryModel.DEFAULT;
    private static final Scheduler SCHEDULER = new Scheduler(FSRS, SchedulerSettings.DEFAULT);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final double PRIOR = 0.5;

    @Test
    void aCardHasTheWholeEffectOfItsRating() {
        FactMemory memory = reviewed(10, 5, 10);
        for (Grade grade : Grade.values()) {
            Outcome outcome = answer(memory, Observation.ofCard(grade), "");
            assertEquals(
                    FSRS.next(new MemoryState(10, 5), 10, grade),
                    outcome.after().state());
            assertEquals(0.9, outcome.predicted(), 1e-9);
            assertEquals(grade, outcome.grade());
        }
    }

    @Test
    void aCardThatWasOnlyKnownOrNotIsGoodOrAgain() {
        assertEquals(Grade.GOOD, Observation.of(Form.CARD, 0, 1).grade());
        assertEquals(Grade.AGAIN, Observation.of(Form.CARD, 0, 0).grade());
    }

    @Test
    void aRightChoiceHasItsShare() {
        Outcome outcome = answer(reviewed(10, 5, 10), Observation.of(Form.MULTIPLE_CHOICE, 4, 1), "");
        double remembered = 0.9 * (1 - ResponseModel.DEFAULT.slip());
        assertEquals(remembered + 0.1 / 4, outcome.predicted(), 1e-9);
        double weight = ResponseModel.DEFAULT.recall().get(Form.MULTIPLE_CHOICE);
        double share = remembered / (remembered + 0.1 / 4) * weight;
        assertEquals(share, outcome.credit(), 1e-9);
        MemoryState full = FSRS.next(new MemoryState(10, 5), 10, Grade.GOOD);
        assertEquals(
                10 * Math.pow(full.stability() / 10, share),
                outcome.after().state().stability(),
                1e-9);
        assertEquals(
                5 + share * (full.difficulty() - 5), outcome.after().state().difficulty(), 1e-9);
    }

    @Test
    void aLuckyGuessLeavesTheMemoryNearlyAsItWas() {
        FactMemory forgotten = reviewed(1, 5, 3000);
        Outcome guess = answer(forgotten, Observation.of(Form.TRUE_FALSE, 2, 1), "");
        Outcome recalled = answer(forgotten, Observation.of(Form.TYPED, 0, 1), "");
        assertTrue(guess.credit() < recalled.credit() / 2);
        assertTrue(guess.after().state().stability() < 3, () -> guess.toString());
        assertTrue(recalled.after().state().stability() > 10, () -> recalled.toString());
    }

    @Test
    void aWrongChoiceIsAgainInFull() {
        Outcome outcome = answer(reviewed(10, 5, 10), Observation.of(Form.TRUE_FALSE, 2, 0), "");
        assertEquals(
                FSRS.next(new MemoryState(10, 5), 10, Grade.AGAIN),
                outcome.after().state());
        assertInstanceOf(Phase.Relearning.class, outcome.after().phase());
        assertEquals(1, outcome.after().lapses());
    }

    @Test
    void whatWasMissedIsSoUntilItIsAnsweredRight() {
        FactMemory missed =
                answer(FactMemory.NEW, Observation.ofCard(Grade.AGAIN), "").after();
        assertTrue(missed.missed());
        assertFalse(answer(missed, Observation.ofCard(Grade.HARD), "").after().missed());
        assertFalse(answer(FactMemory.NEW, Observation.ofCard(Grade.GOOD), "")
                .after()
                .missed());
    }

    @Test
    void aFirstAnswerStartsFromWhatAnErrorLeaves() {
        Outcome wrong = answer(FactMemory.NEW, Observation.of(Form.TYPED, 0, 0), "");
        assertEquals(FSRS.first().again(), wrong.after().state());
        Outcome typed = answer(FactMemory.NEW, Observation.of(Form.TYPED, 0, 1), "");
        Outcome chosen = answer(FactMemory.NEW, Observation.of(Form.MULTIPLE_CHOICE, 4, 1), "");
        assertTrue(chosen.after().state().stability() > wrong.after().state().stability());
        assertTrue(typed.after().state().stability() > chosen.after().state().stability());
        assertTrue(typed.after().state().stability() < FSRS.first().good().stability());
        assertEquals(0.5 * 0.97 + 0.5 / 4, chosen.predicted(), 1e-9);
    }

    @Test
    void halfRightHelpedChangedForgivenOrSlowIsHard() {
        assertEquals(Grade.HARD, Observation.of(Form.MATCHING, 4, 0.5).grade());
        Duration quick = Duration.ofSeconds(5);
        for (int reason = 0; reason < 4; reason++) {
            Duration taken = reason == 3 ? Duration.ofMillis(12_501) : Duration.ofMillis(12_500);
            Observation answer =
                    new Observation(Form.CLOZE, 0, 1, null, null, reason == 0, reason == 1, reason == 2, taken, quick);
            assertEquals(Grade.HARD, answer.grade());
        }
        assertEquals(
                Grade.GOOD,
                new Observation(Form.CLOZE, 0, 1, null, null, false, false, false, Duration.ofMillis(12_500), quick)
                        .grade());
        assertEquals(
                Grade.GOOD,
                new Observation(Form.CLOZE, 0, 1, null, null, false, false, false, Duration.ofDays(1), null).grade());
    }

    @Test
    void aCardThatWasHelpedIsHardHoweverItIsRated() {
        for (Grade rated : Grade.values()) {
            Observation helped = new Observation(
                    Form.CARD, 0, rated == Grade.AGAIN ? 0 : 1, rated, null, true, false, false, null, null);
            assertEquals(rated == Grade.AGAIN ? Grade.AGAIN : Grade.HARD, helped.grade());
        }
    }

    @Test
    void anErrorThatOneWasSureOfComesAgainTheNextDay() {
        FactMemory before = reviewed(60, 5, 60);
        for (Confidence confidence : Confidence.values()) {
            FactMemory wrong = answer(before, sure(confidence, 0), "s").after();
            assertEquals(confidence == Confidence.SURE, wrong.misled());
            assertInstanceOf(Phase.Relearning.class, wrong.phase());
            FactMemory again = answer(wrong, sure(confidence, 1), "s").after();
            Phase.Review review = assertInstanceOf(Phase.Review.class, again.phase());
            assertEquals(confidence == Confidence.SURE, review.due().equals(TODAY.plusDays(1)), review::toString);
            if (confidence == Confidence.SURE) {
                Offers offers =
                        MODEL.offers(SCHEDULER, wrong, TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), TODAY, Fuzz.NONE);
                assertEquals(
                        review.due(),
                        assertInstanceOf(Phase.Review.class, offers.good()).due());
            }
        }
    }

    @Test
    void theNextDayAnErrorThatOneWasSureOfIsForgiven() {
        FactMemory wrong =
                answer(reviewed(60, 5, 60), sure(Confidence.SURE, 0), "s").after();
        LocalDate tomorrow = TODAY.plusDays(1);
        Answer right = new Answer(
                sure(Confidence.SURE, 1), tomorrow.atTime(12, 0).toInstant(ZoneOffset.UTC), tomorrow, "t", PRIOR);
        FactMemory after = MODEL.answer(SCHEDULER, wrong, right, Fuzz.NONE).after();
        assertFalse(after.misled());
        Phase.Review review = assertInstanceOf(Phase.Review.class, after.phase());
        assertTrue(review.interval() > 1, review::toString);
    }

    private static Observation sure(Confidence confidence, double score) {
        return new Observation(Form.TYPED, 0, score, null, confidence, false, false, false, null, null);
    }

    @Test
    void easyIsForWhatWasRecalled() {
        assertEquals(Grade.EASY, rated(Form.TYPED).grade());
        assertEquals(Grade.GOOD, rated(Form.MULTIPLE_CHOICE).grade());
    }

    private static Observation rated(Form form) {
        return new Observation(form, 4, 1, Grade.EASY, null, false, false, false, null, null);
    }

    @Test
    void whatNobodyCanHaveReadCountsForNothing() {
        Observation hasty = new Observation(
                Form.MULTIPLE_CHOICE, 4, 1, null, null, false, false, false, Duration.ofMillis(799), null);
        FactMemory before = reviewed(10, 5, 10);
        Outcome outcome = answer(before, hasty, "s");
        assertEquals(before.phase(), outcome.after().phase());
        assertEquals(before.last(), outcome.after().last());
        assertEquals(0, outcome.credit());
        assertEquals(new Phase.New(), answer(FactMemory.NEW, hasty, "s").after().phase());
        assertFalse(answer(before, hasty, "s").after().hasRisenIn("s"));
    }

    @Test
    void aMemoryRisesOnceASitting() {
        Outcome first = answer(reviewed(10, 5, 10), Observation.of(Form.MULTIPLE_CHOICE, 4, 1), "s1");
        Outcome second = answer(first.after(), Observation.of(Form.TYPED, 0, 1), "s1");
        assertEquals(first.after().phase(), second.after().phase());
        assertEquals(first.after().answers() + 1, second.after().answers());
        Outcome other = answer(first.after(), Observation.of(Form.TYPED, 0, 1), "s2");
        assertTrue(other.after().state().difficulty() != first.after().state().difficulty());
    }

    @Test
    void stepsGoOnInTheSameSitting() {
        Outcome first = answer(FactMemory.NEW, Observation.of(Form.MULTIPLE_CHOICE, 4, 1), "s1");
        assertInstanceOf(Phase.Learning.class, first.after().phase());
        Outcome second = answer(first.after(), Observation.of(Form.TYPED, 0, 1), "s1");
        assertInstanceOf(Phase.Review.class, second.after().phase());
        assertEquals(first.after().state(), second.after().state());
    }

    @Test
    void aClockThatGoesBackwardsCountsAsTheSameDay() {
        FactMemory before = reviewed(10, 5, -30);
        Outcome outcome = answer(before, Observation.ofCard(Grade.GOOD), "");
        assertEquals(
                FSRS.next(new MemoryState(10, 5), 0, Grade.GOOD),
                outcome.after().state());
        assertEquals(before.last(), outcome.after().last());
    }

    @Test
    void theLadderOfForms() {
        assertEquals(Rung.RECOGNITION, Rung.of(new MemoryState(2.99, 5)));
        assertEquals(Rung.CUED, Rung.of(new MemoryState(3, 5)));
        assertEquals(Rung.CUED, Rung.of(new MemoryState(13.99, 5)));
        assertEquals(Rung.FREE, Rung.of(new MemoryState(14, 5)));
        assertEquals(Rung.CUED, Rung.FREE.after(new MemoryState(400, 5)));
        assertEquals(Rung.RECOGNITION, Rung.FREE.after(new MemoryState(1, 5)));
        assertEquals(Rung.RECOGNITION, Rung.CUED.after(new MemoryState(10, 5)));
        assertTrue(Rung.RECOGNITION.suits(Form.MULTIPLE_CHOICE) && !Rung.FREE.suits(Form.MULTIPLE_CHOICE));
    }

    @Test
    void levelsGoUpAndDown() {
        assertEquals(Level.NEW, MODEL.level(FactMemory.NEW, TODAY));
        assertEquals(Level.LEARNING, MODEL.level(reviewed(6.9, 5, 0), TODAY));
        assertEquals(Level.KNOWN, MODEL.level(reviewed(7, 5, 0), TODAY));
        FactMemory strong =
                answer(reviewed(30, 5, 30), Observation.ofCard(Grade.GOOD), "").after();
        assertEquals(Level.STRONG, MODEL.level(strong, TODAY));
        assertEquals(Level.LEARNING, MODEL.level(strong, TODAY.plusDays(3000)));
        FactMemory chosen = answer(reviewed(30, 5, 30), Observation.of(Form.MULTIPLE_CHOICE, 4, 1), "")
                .after();
        assertEquals(Level.KNOWN, MODEL.level(chosen, TODAY));
    }

    @Test
    void aLeechIsToldAtEightLapsesAndAtEveryFourthThen() {
        FactMemory memory = FactMemory.NEW;
        StringBuilder told = new StringBuilder();
        for (int lapse = 1; lapse <= 16; lapse++) {
            FactMemory before = reviewed(10, 5, 10, lapse - 1);
            memory = answer(before, Observation.ofCard(Grade.AGAIN), "").after();
            told.append(memory.becameLeech(before) ? lapse + " " : "");
        }
        assertEquals("8 12 16 ", told.toString());
        assertTrue(memory.leech());
        assertFalse(reviewed(10, 5, 10, 7).leech());
    }

    private static FactMemory reviewed(double stability, double difficulty, int daysAgo) {
        return reviewed(stability, difficulty, daysAgo, 0);
    }

    private static FactMemory reviewed(double stability, double difficulty, int daysAgo, int lapses) {
        MemoryState state = new MemoryState(stability, difficulty);
        LocalDate last = TODAY.minusDays(daysAgo);
        return new FactMemory(
                new Phase.Review(state, Math.max(1, daysAgo), last.plusDays(Math.max(1, daysAgo))),
                Rung.of(state),
                5,
                lapses,
                last,
                false,
                false,
                false,
                "");
    }

    private static Outcome answer(FactMemory memory, Observation observation, String sitting) {
        Instant now = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return MODEL.answer(SCHEDULER, memory, new Answer(observation, now, TODAY, sitting, PRIOR), Fuzz.NONE);
    }
}
