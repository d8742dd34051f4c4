package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.article.Article;
import org.factloom.fact.Evidence;
import org.factloom.item.Progress.Stage;
import org.junit.jupiter.api.Test;

/** How far a generation is, how it is called off, and what it leaves to choose from. */
class ProgressTest {

    private static final Article REVOLT = Seeds.article(Seeds.REVOLT);
    private static final Article ANSAR = Seeds.article(Seeds.ANSAR);

    private record Step(Stage stage, int done, int of) {}

    @Test
    void stagesFollowEachOtherAndNeverGoBack() {
        List<Step> steps = new ArrayList<>();
        Generation heard = new Generator(Seeds.analyser())
                .generate(
                        REVOLT,
                        List.of(ANSAR),
                        Seeds.SEED,
                        Set.of(),
                        (stage, done, of) -> steps.add(new Step(stage, done, of)));
        assertEquals(new Generator(Seeds.analyser()).generate(REVOLT, List.of(ANSAR), Seeds.SEED), heard);
        assertEquals(
                List.of(Stage.values()),
                steps.stream().map(Step::stage).distinct().sorted().toList());
        for (Stage stage : Stage.values()) {
            List<Integer> done = steps.stream()
                    .filter(step -> step.stage() == stage)
                    .map(Step::done)
                    .toList();
            assertEquals(done.stream().sorted().toList(), done, stage.name());
        }
        assertTrue(steps.stream().allMatch(step -> 0 <= step.done() && step.done() <= step.of()));
        assertTrue(
                steps.stream().filter(step -> step.stage() == Stage.ANALYSING).count() > 50);
    }

    @Test
    void whatIsCalledOffEndsAndCanBeMadeAfterwards() {
        Generator generator = new Generator(Seeds.analyser());
        CancellationException off = new CancellationException("enough");
        Progress calledOff = (stage, done, _) -> {
            if (stage == Stage.ANALYSING && done == 5) {
                throw off;
            }
        };
        assertSame(
                off,
                assertThrows(
                        CancellationException.class,
                        () -> generator.generate(REVOLT, List.of(), Seeds.SEED, Set.of(), calledOff)));
        assertTrue(generator.generate(REVOLT, List.of(), Seeds.SEED).items().size() > 5);
    }

    @Test
    void callingOneOffLeavesAnotherOfTheSameArticleAlone() throws Exception {
        Generator generator = new Generator(Seeds.analyser());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch off = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Generation> first =
                    two.submit(() -> generator.generate(REVOLT, List.of(), Seeds.SEED, Set.of(), (_, _, _) -> {
                        begun.countDown();
                        try {
                            off.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        throw new CancellationException("enough");
                    }));
            begun.await();
            Future<Generation> second = two.submit(() -> generator.generate(REVOLT, List.of(), Seeds.SEED));
            off.countDown();
            assertThrows(Exception.class, first::get);
            assertTrue(second.get().items().size() > 5);
        }
    }

    @Test
    void moreFormsPassThanAreSelected() {
        Generation made = Seeds.generation(Seeds.REVOLT);
        assertTrue(made.passed().containsAll(made.items()));
        assertTrue(made.passed().size() > made.items().size());
    }

    @Test
    void theGatesAdviseOnWhatAPersonWrote() {
        Generator generator = new Generator(Seeds.analyser());
        Evidence evidence = REVOLT.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .filter(sentence -> sentence.text().startsWith("On July 3, 1963, the revolt was staged"))
                .map(sentence -> new Evidence("The revolt", sentence.span(), sentence.text()))
                .findFirst()
                .orElseThrow();
        Item.Origin origin = new Item.Origin("i1", List.of("f1"), List.of(evidence), Item.Origin.HAND, 0.5);
        Item.Answer july = new Item.Answer("July 3, 1963", List.of(), "date", List.of());
        Item.Typed fair = new Item.Typed(origin, "When was the Ar-Rashid revolt staged?", july);
        assertEquals(List.of(), generator.advice(REVOLT, fair));
        Item.TrueFalse statement = new Item.TrueFalse(origin, "The Ar-Rashid revolt was staged in 1963.", true, null);
        assertEquals(List.of(), generator.advice(REVOLT, statement));
        Item.Typed negated = new Item.Typed(origin, "Which revolt was not staged on July 3, 1963?", july);
        List<String> advice = generator.advice(REVOLT, negated);
        assertTrue(advice.containsAll(List.of("key-not-in-stem", "no-negation")), advice.toString());
        Item.Typed elsewhere =
                new Item.Typed(origin, fair.stem(), new Item.Answer("1958", List.of(), "date", List.of()));
        assertTrue(generator.advice(REVOLT, elsewhere).contains("grounded"));
    }
}
