package org.factloom.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.library.ItemVersion;
import org.factloom.memory.Answer;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Fuzz;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.Observation;
import org.factloom.memory.Phase;
import org.factloom.memory.Scheduler;
import org.factloom.memory.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Learners whose true memory is known practise by the schedule of the product, and their curves are fitted. */
@QuarkusTest
class OwnCurveTest extends MemoryCase {

    private static final int FACTS = 140;
    private static final int DAYS = 150;
    private static final LocalDate FIRST = LocalDate.of(2026, 5, 1);

    @Inject
    CurveFits fits;

    @Inject
    OwnCurves curves;

    @Inject
    LearnerModels models;

    @Inject
    Clock clock;

    /** Facts that nobody else is asked; every other has a typed item, the rest choices. */
    @BeforeEach
    void manyFacts() {
        sql("""
                insert into fact (id, article_id, position, family, subject, relation, value, certainty, evidence, retired)
                select 'curve-' || n, article_id, 1000 + n, family, subject, relation, value, certainty, evidence, true
                from fact, generate_series(0, %d) n where id = 'h-f-leader' on conflict do nothing""".formatted(FACTS - 1));
        sql("""
                insert into item (id, set_id, position, retired) select f.id, i.set_id, 1000, true from fact f, item i
                where f.id like 'curve-%' and i.id = 'h-leader' on conflict do nothing""");
        sql("""
                insert into item_version (item_id, number, form, content, created_at)
                select f.id, 1, v.form, replace(v.content::text, i.fact, f.id)::jsonb, now()
                from (values ('h-governor', 'h-f-governor', 0), ('h-leader', 'h-f-leader', 1)) as i (id, fact, odd)
                join item_version v on v.id = (select current_version from item where item.id = i.id)
                join fact f on f.id like 'curve-%' and f.position % 2 = i.odd on conflict do nothing""");
        sql("""
                update item set current_version = (select v.id from item_version v where v.item_id = item.id)
                where id like 'curve-%' and current_version is null""");
    }

    @Test
    void whoeverForgetsInOtherWaysGetsACurveOfTheOwn() {
        practise(forgetful(), 9);
        assertEquals(OwnCurve.State.WAITING, curve().state());
        Map<String, StoredMemory> before = every();
        fitted();
        OwnCurve curve = curve();
        assertEquals(OwnCurve.State.CHANGED, curve.state());
        assertTrue(curve.reviews() >= curve.needed(), curve::toString);
        assertTrue(curve.lossAfter() < curve.lossBefore(), curve::toString);
        assertTrue(curve.percentLater() < -10, curve::toString);
        pending.foldPending();
        assertNotEquals(before, every());
        before.forEach((fact, memory) -> assertEquals(due(memory), due(every().get(fact)), "what was promised stays"));
        assertEquals(0, rebuild.of(person).changed());
        UUID response = answer("curve-0", RIGHT, clock.instant());
        String version = models.of(person).fsrs().weights().version();
        assertEquals(version, value("select model from answer_log where response_id = '%s'".formatted(response)));
        assertNotEquals("fsrs-6", version);
        assertEquals(0, rebuild.of(person).changed());

        choose(false);
        pending.foldPending();
        assertEquals(OwnCurve.State.OFF, curve().state());
        assertEquals(
                MemoryModel.DEFAULT.fsrs().weights(), models.of(person).fsrs().weights());
        assertEquals(0, rebuild.of(person).changed());
        before.remove("curve-0");
        Map<String, StoredMemory> back = every();
        back.remove("curve-0");
        assertEquals(before, back);
        fits.fitSome();
        assertEquals(OwnCurve.State.OFF, curve().state());
    }

    @Test
    void whoeverForgetsAsMostDoKeepsTheStandardCurve() {
        practise(Weights.DEFAULT, 9);
        Map<String, StoredMemory> before = every();
        fitted();
        OwnCurve curve = curve();
        assertEquals(OwnCurve.State.UNCHANGED, curve.state());
        assertTrue(curve.reviews() >= curve.needed(), curve::toString);
        assertNull(curve.stretch());
        assertEquals(0L, value("select count(*) from fold_pending where person_id = '%s'".formatted(person)));
        assertEquals(before, every());

        sql("update learner_model set tried_at = '2026-01-01' where person_id = '%s'".formatted(person));
        fits.fitSome();
        assertEquals("2026-01-01", curve().lookedOn(), "there are hardly any more answers than then");
    }

    @Test
    void fewReviewsAreLeftAlone() {
        answer("curve-0", RIGHT, MORNING);
        answer("curve-0", RIGHT, MORNING.plus(Duration.ofDays(1)));
        fits.fitSome();
        OwnCurve curve = curve();
        assertEquals(OwnCurve.State.TOO_FEW, curve.state());
        assertEquals(1, curve.reviews());
        assertEquals(0L, value("select count(*) from learner_model where person_id = '%s'".formatted(person)));
    }

    @Test
    void damagedWeightsAreTheDefaultOnes() {
        answer("curve-0", RIGHT, MORNING);
        sql("insert into learner_model (person_id, weights, tried_at) values ('%s', '{1, 2}', now())"
                .formatted(person));
        answer("curve-0", RIGHT, MORNING.plus(Duration.ofDays(1)));
        assertEquals(2, memory("curve-0").answers());
        assertEquals(0, rebuild.of(person).changed());
    }

    /** As the job does, whomever else it looks at. */
    private void fitted() {
        for (int runs = 0; runs < 10 && curve().state() == OwnCurve.State.WAITING; runs++) {
            fits.fitSome();
        }
    }

    private OwnCurve curve() {
        return QuarkusTransaction.requiringNew().call(() -> curves.of(person));
    }

    private void choose(boolean ownCurve) {
        LearnerSettings usual = LearnerSettings.DEFAULT;
        QuarkusTransaction.requiringNew()
                .run(() -> learners.save(person, new LearnerSettings(usual.zone(), 4, 0.9, 20, 20, 2, null, ownCurve)));
    }

    private Map<String, StoredMemory> every() {
        List<String> facts =
                IntStream.range(0, FACTS).mapToObj(n -> "curve-" + n).toList();
        return new HashMap<>(QuarkusTransaction.requiringNew().call(() -> memories.of(person, facts)));
    }

    private static Object due(StoredMemory memory) {
        return memory.memory().phase() instanceof Phase.Review review ? review.due() : memory.lastAt();
    }

    /** Answers by a memory of these weights, four new facts a day, each when it is due. */
    private void practise(Weights truth, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MemoryModel model = MemoryModel.DEFAULT.with(truth);
        Scheduler scheduler = LearnerSettings.DEFAULT.scheduler(MemoryModel.DEFAULT);
        SortedMap<Instant, List<GradedResponse>> log = new TreeMap<>();
        for (int fact = 0; fact < FACTS; fact++) {
            FactMemory scheduled = FactMemory.NEW;
            FactMemory remembered = FactMemory.NEW;
            ItemVersion version = version("curve-" + fact);
            int options = Observing.options(version.item(), false);
            int day = fact / 4;
            while (day < DAYS) {
                LocalDate today = FIRST.plusDays(day);
                boolean right = random.nextDouble() < model.predicted(remembered, today, 0.4, version.form(), options);
                Instant at = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
                String sitting = "s" + day;
                Answer answer =
                        new Answer(Observation.of(version.form(), options, right ? 1 : 0), at, today, sitting, 0.4);
                Fuzz fuzz = Fuzz.of("curve-" + fact, scheduled.answers(), _ -> 0);
                scheduled = MemoryModel.DEFAULT
                        .answer(scheduler, scheduled, answer, fuzz)
                        .after();
                remembered = model.answer(scheduler, remembered, answer, fuzz).after();
                log.computeIfAbsent(at, _ -> new ArrayList<>())
                        .add(new GradedResponse(
                                UUID.randomUUID(),
                                version,
                                right ? RIGHT : WRONG,
                                at,
                                sitting,
                                false,
                                Circumstances.UNKNOWN));
                day = scheduled.phase() instanceof Phase.Review review
                        ? (int) (review.due().toEpochDay() - FIRST.toEpochDay())
                        : day + 1;
            }
        }
        log.values()
                .forEach(responses -> QuarkusTransaction.requiringNew().run(() -> answerLog.append(person, responses)));
    }

    /** Of somebody who remembers new facts for a fifth as long as most, and gains less from each success. */
    private static Weights forgetful() {
        double[] weights = Weights.DEFAULT.toList().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        for (int grade = 1; grade < 4; grade++) {
            weights[grade] *= 0.2;
        }
        weights[8] *= 0.6;
        return Weights.nearest(weights);
    }
}
