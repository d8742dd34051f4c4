package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.factloom.learning.KnownFact;
import org.factloom.learning.StoredMemory;
import org.factloom.library.ArticleSummary;
import org.factloom.memory.Calibration.Prediction;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Level;
import org.factloom.memory.MemoryState;
import org.factloom.memory.Phase;
import org.factloom.memory.Rung;
import org.factloom.progress.Retention.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of a dashboard against values that were computed by hand. */
class DashboardFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DayBoundary BOUNDARY = DayBoundary.in(ZoneOffset.UTC);

    @Test
    void retentionSumsTheDaysOfItsWindow() {
        List<Retention> rows = Retention.of(
                List.of(
                        new AnswerDay(TODAY.minusDays(400), 9, 3, 1, 2, 2),
                        new AnswerDay(TODAY.minusDays(30), 9, 1, 0, 0, 0),
                        new AnswerDay(TODAY.minusDays(29), 9, 4, 3, 0, 0),
                        new AnswerDay(TODAY.minusDays(6), 9, 5, 5, 1, 1),
                        new AnswerDay(TODAY, 9, 2, 1, 0, 0)),
                TODAY);
        assertEquals(
                List.of(new Share(1, 2), new Share(7, 8), new Share(10, 12), new Share(10, 13), new Share(13, 18)),
                rows.stream().map(Retention::all).toList());
        assertEquals(new Share(3, 3), rows.getLast().mature());
        assertEquals(new Share(6, 7), rows.get(1).young());
    }

    /** Wilson's interval of 10 of 12 is 0.552 to 0.953 (Newcombe's formula, by hand). */
    @Test
    void aShareHasItsIntervalAndNoneOfFewAnswers() {
        Share share = new Share(10, 12);
        assertEquals(List.of(83, 55, 95), List.of(share.percent(), share.low(), share.high()));
        assertNull(new Share(4, 4).percent());
        assertNull(new Share(0, 0).low());
        assertEquals(100, new Share(5, 5).percent());
        assertEquals(57, new Share(5, 5).low());
    }

    @Test
    void aStreakHasOneFreeDayOfSeven() {
        assertEquals(0, streak());
        assertEquals(1, streak(0));
        assertEquals(1, streak(1));
        assertEquals(3, streak(0, 1, 2));
        assertEquals(6, streak(0, 1, 2, 4, 5, 6));
        assertEquals(4, streak(0, 1, 3, 4, 6, 7));
        assertEquals(10, streak(0, 1, 3, 4, 5, 6, 7, 8, 10, 11));
        assertEquals(0, streak(3, 4));
    }

    private static int streak(int... daysAgo) {
        return Activity.of(
                        IntStream.of(daysAgo)
                                .mapToObj(ago -> new AnswerDay(TODAY.minusDays(ago), 1, 0, 0, 0, 0))
                                .toList(),
                        TODAY)
                .streak();
    }

    @Test
    void aYearOfTenIsShownAndDaysToComeAreNot() {
        Activity activity = Activity.of(
                List.of(
                        new AnswerDay(TODAY.minusYears(10), 3, 0, 0, 0, 0),
                        new AnswerDay(TODAY.minusDays(364), 5, 0, 0, 0, 0),
                        new AnswerDay(TODAY.plusDays(1), 2, 0, 0, 0, 0)),
                TODAY);
        assertEquals(List.of(new Activity.Day(TODAY.minusDays(364), 5)), activity.days());
        assertEquals(5, activity.answers());
    }

    @Test
    void theForecastTellsTheBacklogApart() {
        Forecast forecast = Forecast.of(
                List.of(
                        fact("a", 10, TODAY.minusDays(1), false, null),
                        fact("b", 5, TODAY, false, null),
                        fact("c", 2, TODAY, false, TODAY.plusDays(1)),
                        fact("d", 4, TODAY.plusDays(29), false, null),
                        fact("e", 1, TODAY.plusDays(30), false, null),
                        fact("f", 1, TODAY, true, null)),
                BOUNDARY,
                TODAY);
        assertEquals(1, forecast.backlog());
        assertEquals(3, forecast.due());
        assertEquals(
                List.of(1, 1, 0),
                forecast.days().stream().map(Forecast.Day::due).limit(3).toList());
        assertEquals(30, forecast.days().size());
        assertEquals(2.1, forecast.dailyLoad()); // 1/10 + 1/5 + 1/2 + 1/4 + 1 = 2.05
    }

    @Test
    void anArticleSumsTheProbabilitiesOfRecall() {
        ArticleBar bar = ArticleBar.of(
                new ArticleSummary("a", "A", "en", "t", "T", 10, 10, 0, null, "", ""),
                10,
                0,
                List.of(
                        known("a", .95, .6, Level.STRONG, 3),
                        known("b", .9, .44, Level.KNOWN, 1),
                        known("c", .4, .1, Level.LEARNING, 1)));
        assertEquals(
                List.of(10, 7, 1, 1, 1), List.of(bar.facts(), bar.fresh(), bar.learning(), bar.known(), bar.strong()));
        assertEquals(2.3, bar.recalled()); // 2.25
        assertEquals(1.1, bar.staying()); // 1.14
        assertEquals(2, bar.today());
        assertEquals(23, bar.percent());
    }

    @Test
    void fewAnswersHaveNoPercentageAndAnEmptyArticleDividesByNothing() {
        ArticleSummary article = new ArticleSummary("a", "A", "en", "t", "T", 2, 2, 0, null, "", "");
        assertNull(ArticleBar.of(article, 2, 0, List.of(known("a", .9, .5, Level.LEARNING, 4)))
                .percent());
        assertNull(ArticleBar.of(article, 0, 0, List.of()).percent());
    }

    @Test
    void whatWasForetoldIsComparedBinByBin() {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            predictions.add(new Prediction(.9, i < 8));
        }
        predictions.add(new Prediction(.52, true));
        Foretold foretold = Foretold.of(predictions);
        assertEquals(
                List.of(new Foretold.Bin(50, 55, 52, 100, 1), new Foretold.Bin(90, 95, 90, 80, 10)), foretold.bins());
        assertEquals(90, foretold.usual().orElseThrow().foretold());
        // (8·−ln .9 + 2·−ln .1 − ln .52) / 11 = .555; √((10·.1² + .48²) / 11) = 17.3 %; of 9 right and 2 wrong, 8·2
        // ties: 8 / 18 = .44
        assertEquals(List.of(.555, 17.3, .44), List.of(foretold.logLoss(), foretold.rmse(), foretold.auc()));
    }

    @Test
    void ofNoAnswersAndOfLikeOnesNothingIsSaidThatIsNoNumber() {
        Foretold none = Foretold.of(List.of());
        assertNull(none.logLoss());
        assertNull(none.rmse());
        assertTrue(none.usual().isEmpty());
        Foretold one = Foretold.of(List.of(new Prediction(1, true)));
        assertNull(one.auc());
        assertEquals(0, one.rmse());
        assertEquals(List.of(new Foretold.Bin(95, 100, 100, 100, 1)), one.bins());
        assertTrue(one.usual().isEmpty());
    }

    /** 23 of 40 are 57.5 %, whose double is a little less. */
    @Test
    void aHalfIsRoundedUp() {
        List<Prediction> predictions =
                IntStream.range(0, 40).mapToObj(i -> new Prediction(.6, i < 23)).toList();
        assertEquals(58, Foretold.of(predictions).bins().getFirst().observed());
    }

    /** An own count, answer by answer, of a thousand random predictions. */
    @Test
    void binsAreThoseOfAnotherCount() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(57);
        List<Prediction> predictions = IntStream.range(0, 1000)
                .mapToObj(_ -> new Prediction(Math.round(random.nextDouble() * 1000) / 1000.0, random.nextBoolean()))
                .toList();
        for (Foretold.Bin bin : Foretold.of(predictions).bins()) {
            List<Prediction> within = predictions.stream()
                    .filter(one -> one.predicted() >= bin.from() / 100.0
                            && (one.predicted() < bin.to() / 100.0 || bin.to() == 100))
                    .toList();
            assertEquals(within.size(), bin.answers(), bin.toString());
            assertEquals(
                    Math.round(100.0 * within.stream().filter(Prediction::right).count() / within.size()),
                    bin.observed());
        }
    }

    private static KnownFact known(String id, double recall, double later, Level level, int answers) {
        FactMemory memory = new FactMemory(
                new Phase.Review(new MemoryState(10, 5), 10, TODAY),
                Rung.FREE,
                answers,
                0,
                TODAY,
                true,
                false,
                false,
                "");
        return new KnownFact(
                new StoredMemory(id, memory, Instant.EPOCH, false, null), "a", recall, later, level, false);
    }

    private static KnownFact fact(
            String id, int interval, LocalDate due, boolean suspended, @Nullable LocalDate buriedUntil) {
        FactMemory memory = new FactMemory(
                new Phase.Review(new MemoryState(interval, 5), interval, due),
                Rung.FREE,
                1,
                0,
                due.minusDays(interval),
                true,
                false,
                false,
                "");
        return new KnownFact(
                new StoredMemory(id, memory, Instant.EPOCH, suspended, buriedUntil), "a", 1, 1, Level.KNOWN, false);
    }
}
