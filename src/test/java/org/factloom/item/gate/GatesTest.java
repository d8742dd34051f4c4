package org.factloom.item.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.fact.Evidence;
import org.factloom.fact.FactFinder;
import org.factloom.fact.Reading;
import org.factloom.item.Item;
import org.factloom.item.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For every gate an item that it stops, beside items that pass them all. */
class GatesTest {

    private static final String SENTENCE = "On 3 June 1968 the harbour guard arrested Anna Berg near the old mill.";
    private static final Article ARTICLE = Seeds.plain("= Harbour strike =\n\n" + SENTENCE + "\n");
    private static final Reading READING = new FactFinder(Seeds.analyser()).read(ARTICLE);
    private static final Evidence EVIDENCE = READING.sentences().getFirst().evidence();
    private static final Item.Origin ORIGIN = new Item.Origin("i1", List.of("f1"), List.of(EVIDENCE), "test", 0.5);

    private static Optional<String> stopping(Item item, String... forms) {
        return Gates.stopping(new Candidate(item, List.of(forms), READING)).map(Gate::name);
    }

    private static Item choice(String stem, String key, String... wrong) {
        List<Item.Option> options = IntStream.rangeClosed(0, wrong.length)
                .mapToObj(i -> new Item.Option(i == 0 ? key : wrong[i - 1], null))
                .toList();
        return new Item.MultipleChoice(ORIGIN, stem, options, 0, false);
    }

    private static Item typed(String stem, String key) {
        return new Item.Typed(ORIGIN, stem, new Item.Answer(key, List.of(), "term", List.of()));
    }

    private static Item cloze(String stem, String key) {
        return new Item.Cloze(ORIGIN, stem, "person", new Item.Answer(key, List.of(), "person", List.of()));
    }

    @Test
    void soundItemsPassAllGates() {
        String who = "Whom did the harbour guard arrest near the old mill?";
        assertEquals(Optional.empty(), stopping(choice(who, "Anna Berg", "Karl Lund", "Eva Holm"), "Anna Berg"));
        assertEquals(Optional.empty(), stopping(typed(who, "Anna Berg"), "Anna Berg"));
        assertEquals(
                Optional.empty(),
                stopping(cloze("The harbour guard arrested _____ near the old mill.", "Anna Berg"), "Anna Berg"));
        assertEquals(
                Optional.empty(),
                stopping(
                        new Item.TrueFalse(ORIGIN, "The harbour guard arrested Eva Holm.", false, "Anna Berg"),
                        "Anna Berg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whom did the guard arrest?|stem-whole",
                "Whom did the guard arrest at the?|stem-whole",
                "Whom did the guard arrest|stem-whole",
                "Whom did they arrest near the old mill?|self-contained",
                "Whom did the Harbour Guard arrest again near the old mill?|self-contained",
                "Whom did the president and another guard arrest?|self-contained",
                "Whom did the Harbour Guard arrest to please the President?|self-contained",
                "Whom did a new guard arrest near an old mill?|stem-names",
                "Why was Anna Berg arrested?|key-not-in-stem",
                "Whom did the guard not arrest?|no-negation",
                "Whom did the guard arrest [1] near the mill?|clean",
                "Whom did the 23px guard arrest?|clean",
                "Whom did the الأنصار arrest?|clean",
                "Whom did the harbour guard of Lund arrest?|stem-grounded",
                "Whom did the harbour guard arrest at 9 near the old mill?|stem-grounded"
            })
    void aFaultyStemIsStopped(String stem, String gate) {
        assertEquals(Optional.of(gate), stopping(typed(stem, "Anna Berg"), "Anna Berg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By which year had the Harbour Guard left?|1968|date-not-bound",
                "In which year did the Harbour Guard win the 1968 Lund Cup?|1968|key-date-not-told",
                "In which year did Anna Berg appear in Lund?|1968|happened-once"
            })
    void aDateThatIsABoundOrToldOrManyIsStopped(String stem, String key, String gate) {
        assertEquals(Optional.of(gate), stopping(typed(stem, key), key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In which year did the harbour guard arrest Anna Berg near the old mill?|1968",
                "In which year did Anna Berg first appear near the old mill?|1968",
                "By whom was the Harbour Guard led in 1968?|Anna Berg",
                "By whom was the Harbour Guard led on the 3rd?|Anna Berg"
            })
    void aDateThatCanOnlyBeOnePasses(String stem, String key) {
        assertEquals(Optional.empty(), stopping(typed(stem, key), key));
    }

    @Test
    void aStatementWithABoundIsStopped() {
        String stem = "By June 1968, Anna Berg had left the Harbour Guard.";
        assertEquals(
                Optional.of("date-not-bound"), stopping(new Item.TrueFalse(ORIGIN, stem, true, null), "Anna Berg"));
    }

    @Test
    void aStemOfMoreThanThirtyWordsIsStopped() {
        assertEquals(
                Optional.of("stem-length"),
                stopping(typed("Who " + "and so on ".repeat(10) + "went?", "Anna Berg"), "Anna Berg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg|Karl Lund|Karel Lund|options-distinct",
                "Anna Berg|Karl Lund|Lund|options-distinct",
                "Anna Berg of the northern harbour district|Karl Lund|Eva Holm|key-not-longest",
                "Anna Mill|Karl Lund|Eva Holm|key-not-echoed"
            })
    void optionsThatTellAreStopped(String key, String one, String other, String gate) {
        assertEquals(
                Optional.of(gate),
                stopping(choice("Who was arrested near the old mill?", key, one, other), "Anna Berg"));
    }

    @Test
    void twoOptionsAreTooFew() {
        assertEquals(
                Optional.of("options-distinct"),
                stopping(choice("Who was arrested by the guard?", "Anna Berg", "Karl Lund"), "Anna Berg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_____ was arrested by the Lund guard near the old mill.|Anna Berg",
                "Yesterday _____ was arrested by the Lund guard near the old mill.|Anna Berg",
                "The guard arrested _____.|Anna Berg",
                "The harbour guard arrested _____ near the old _____ in June.|Anna Berg",
                "The harbour guard arrested _____ near the old mill.|one two three four five"
            })
    void aBlankWithoutContextOrWithALongAnswerIsStopped(String stem, String key) {
        assertEquals(Optional.of("cloze-context"), stopping(cloze(stem, key), "Anna Berg"));
    }

    @Test
    void aTermOfManyWordsIsNotTyped() {
        assertEquals(
                Optional.of("typed-key-short"),
                stopping(typed("What stood near the harbour?", "old grey mill by sea"), "stood near nothing"));
    }

    @Test
    void aStatementWithAnAbsoluteIsStopped() {
        assertEquals(
                Optional.of("no-absolutes"),
                stopping(new Item.TrueFalse(ORIGIN, "The harbour guard always arrested people.", true, null), "guard"));
    }

    @Test
    void eventsThatTellTheirDateAndTooFewEventsAreStopped() {
        Item.Event one = new Item.Event("The guard met", "1967");
        Item.Event two = new Item.Event("The mill burnt in 1968", "1968");
        Item.Event three = new Item.Event("The strike ended", "1969");
        String stem = "Put the following events in order, earliest first.";
        assertEquals(
                Optional.of("events-undated"), stopping(new Item.Ordering(ORIGIN, stem, List.of(one, two, three))));
        assertEquals(Optional.of("events-undated"), stopping(new Item.Ordering(ORIGIN, stem, List.of(one, three))));
    }

    @Test
    void aKeyThatTheEvidenceDoesNotShowIsStopped() {
        assertEquals(
                Optional.of("grounded"),
                stopping(typed("Whom did the harbour guard arrest near the old mill?", "Eva Holm"), "Eva Holm"));
    }

    private static Optional<String> matching(String... sides) {
        List<Item.Pair> pairs = IntStream.range(0, sides.length / 2)
                .mapToObj(i -> new Item.Pair(sides[2 * i], sides[2 * i + 1]))
                .toList();
        return stopping(new Item.Matching(ORIGIN, "Match each clue with its answer.", pairs));
    }

    @Test
    void pairsAreFourToSixAndEachSideStandsOnce() {
        String[] sound = {
            "The guard", "Anna Berg", "The date", "3 June 1968", "The place", "old mill", "The month", "June"
        };
        assertEquals(Optional.empty(), matching(sound));
        assertEquals(Optional.of("pairs-one-to-one"), matching(Arrays.copyOf(sound, 6)));
        sound[6] = "The guards";
        sound[7] = "the old mill";
        assertEquals(Optional.of("pairs-one-to-one"), matching(sound));
        sound[7] = "Anna Berg";
        assertEquals(Optional.of("pairs-one-to-one"), matching(sound));
        sound[6] = "The month of June";
        sound[7] = "June";
        assertEquals(Optional.of("pairs-one-to-one"), matching(sound), "the left side tells the right one");
    }

    @Test
    void aPairWhoseRightSideTheEvidenceDoesNotShowIsStopped() {
        assertEquals(
                Optional.of("grounded"),
                matching("The guard", "Eva Holm", "The date", "3 June", "The place", "old mill", "The year", "1968"));
    }

    private static Optional<String> several(List<Integer> keys, String... options) {
        return stopping(
                new Item.MultipleResponse(
                        ORIGIN,
                        "Which of these stand in the report of the Harbour strike?",
                        Stream.of(options)
                                .map(text -> new Item.Option(text, null))
                                .toList(),
                        keys),
                "Anna Berg");
    }

    @Test
    void severalRightOptionsStandBesideTwoWrongOnes() {
        assertEquals(Optional.empty(), several(List.of(0, 1), "Anna Berg", "old mill", "Karl Lund", "Eva Holm"));
        assertEquals(Optional.of("keys-among-others"), several(List.of(0, 1), "Anna Berg", "old mill", "Karl Lund"));
        assertEquals(Optional.of("keys-among-others"), several(List.of(0), "Anna Berg", "old mill", "Karl Lund"));
        assertEquals(
                Optional.of("keys-among-others"),
                several(List.of(0, 1), "Anna Berg", "old mill", "Karl Lund", "Kárl Lund"));
        assertEquals(Optional.of("grounded"), several(List.of(0, 1), "Anna Berg", "new mill", "Karl Lund", "Eva Holm"));
    }

    private static Optional<String> recall(String stem, String... parts) {
        return stopping(
                new Item.Recall(
                        ORIGIN,
                        stem,
                        Stream.of(parts)
                                .map(part -> new Item.Answer(part, List.of(), "term", List.of()))
                                .toList()),
                "Anna Berg");
    }

    @Test
    void aListToNameIsShortAndItsRequestNamesNoPartOfIt() {
        String stem = "Name the two nouns of the Harbour report.";
        assertEquals(Optional.empty(), recall(stem, "Anna Berg", "old mill"));
        assertEquals(Optional.of("list-short"), recall(stem, "Anna Berg"));
        assertEquals(Optional.of("list-short"), recall(stem, "Anna Berg", "the Anna Berg"));
        assertEquals(
                Optional.of("list-short"), recall("Name the two nouns near the old mill.", "Anna Berg", "old mill"));
        assertEquals(Optional.of("grounded"), recall(stem, "Anna Berg", "new mill"));
    }

    @Test
    void aNumberToGiveAllowsNoWideGuess() {
        String stem = "In which number of years did the Harbour strike fail?";
        assertEquals(
                Optional.empty(), stopping(new Item.Numeric(ORIGIN, stem, BigDecimal.valueOf(1968), "", 0.05), "1968"));
        assertEquals(
                Optional.of("tolerance-narrow"),
                stopping(new Item.Numeric(ORIGIN, stem, BigDecimal.valueOf(1968), "", 0.5), "1968"));
        assertEquals(
                Optional.of("tolerance-narrow"), stopping(new Item.Numeric(ORIGIN, stem, BigDecimal.ONE, "", 0), "1"));
    }

    @Test
    void aBlankWithChoicesKeepsTheRulesOfBlanksAndOfOptions() {
        String stem = "The harbour guard arrested _____ near the old mill.";
        assertEquals(Optional.empty(), clozeChoice(stem, "Anna Berg", "Karl Lund", "Eva Holm"));
        assertEquals(Optional.of("options-distinct"), clozeChoice(stem, "Anna Berg", "Karl Lund", "Kárl Lund"));
        assertEquals(
                Optional.of("cloze-context"),
                clozeChoice("The guard arrested _____.", "Anna Berg", "Karl Lund", "Eva Holm"));
    }

    private static Optional<String> clozeChoice(String stem, String... options) {
        return stopping(
                new Item.ClozeChoice(
                        ORIGIN,
                        stem,
                        "person",
                        Stream.of(options)
                                .map(text -> new Item.Option(text, null))
                                .toList(),
                        0,
                        false),
                "Anna Berg");
    }
}
