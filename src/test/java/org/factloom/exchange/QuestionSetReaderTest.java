package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factloom.fact.Family;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;

class QuestionSetReaderTest {

    static final String HAND_WRITTEN = """
            format: 1
            title: Amber rising
            article:
              file: amber-rising.txt
              title: Amber rising
              sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            items:
              - stem: Where did the Amber rising begin?
                form: multiple-choice
                options: [Tarn, Old Port]
                key: Tarn
              - stem: Tarn lies by the sea.
                form: true-false
                key: false
              - stem: In which year did it begin?
                form: typed
                key: 1968
              - stem: The rising began in _____, on 3 June.
                form: cloze
                key: Tarn
              - stem: Order these events, earliest first.
                form: ordering
                events: [The rising began, Fighters left]
              - stem: Leader of the rising
                form: card
                key: Ana Brod
            """;

    private static List<String> problems(String yaml) {
        MalformedSetException e =
                assertThrows(MalformedSetException.class, () -> QuestionSetReader.read("by-hand", yaml));
        return e.problems().stream().map(Problem::toString).toList();
    }

    private static String with(String item) {
        return HAND_WRITTEN + item.indent(2);
    }

    @Test
    void stemFormAndKeyAreEnough() throws Exception {
        QuestionSetFile set = QuestionSetReader.read("by-hand", HAND_WRITTEN);
        assertEquals(6, set.items().size());
        assertEquals(6, set.facts().size());
        for (Item item : set.items()) {
            assertEquals(Item.Origin.HAND, item.origin().rule());
        }
        assertTrue(set.facts().stream().allMatch(fact -> fact.family() == Family.HAND_WRITTEN));
        assertEquals("1968", ((Item.Typed) set.items().get(2)).answer().key());
    }

    @Test
    void anIdThatIsLeftOutStaysWhileTheStemStays() throws Exception {
        String reworded = HAND_WRITTEN.replace("Old Port]", "Old Port, Norr]").replace("Leader of", "Who led");
        List<Item> before = QuestionSetReader.read("by-hand", HAND_WRITTEN).items();
        List<Item> after = QuestionSetReader.read("by-hand", reworded).items();
        assertEquals(before.get(0).id(), after.get(0).id());
        assertTrue(!before.get(5).id().equals(after.get(5).id()));
    }

    @Test
    void everyMistakeIsNamedWithLineAndPath() {
        String yaml = HAND_WRITTEN
                .replace("key: Tarn\n  - stem: Tarn", "key: Trn\n  - stem: Tarn")
                .replace("form: true-false", "form: true-fals")
                .replace("_____", "Tarn")
                .replace("    key: Ana Brod\n", "    kay: Ana Brod\n");
        assertEquals(
                List.of(
                        "11: items[0].key: 'Trn' is not among the options: did you mean 'Tarn'?",
                        "13: items[1].form: unknown value 'true-fals': did you mean 'true-false'?",
                        "18: items[3].stem: must have exactly one blank, written _____",
                        "24: items[5].key: is missing",
                        "26: items[5].kay: unknown key: did you mean 'key'?"),
                problems(yaml));
    }

    @Test
    void idsMustDifferWithinAFile() {
        String item = """
                - id: mine
                  stem: Who?
                  form: card
                  key: Ana
                """;
        assertEquals(
                List.of("31: items[7].id: 'mine' is already the id of items[6]"),
                problems(with(item) + item.indent(2)));
    }

    @Test
    void theSameQuestionTwiceNeedsAnId() {
        String item = """
                - stem: Leader of the rising
                  form: card
                  key: Ana
                """;
        assertEquals(
                List.of("27: items[6].id: the same form and stem as items[5]: give one of the two an id"),
                problems(with(item)));
    }

    @Test
    void aFactMustBeDeclared() {
        String item = """
                - stem: Who?
                  fact: f9
                  form: card
                  key: Ana
                """;
        assertEquals(List.of("28: items[6].fact: 'f9' is not declared under facts"), problems(with(item)));
    }

    @Test
    void wrongTypesAreNamed() {
        String item = """
                - stem: [Who?]
                  form: multiple-choice
                  options: Tarn
                  key: null
                  difficulty: hard
                """;
        assertEquals(
                List.of(
                        "27: items[6].stem: must be a text, not a list",
                        "29: items[6].options: must be a list",
                        "29: items[6].options: must be a list of at least two options",
                        "30: items[6].key: is empty: write a text, in quotes if it is a word like null",
                        "31: items[6].difficulty: 'hard' is not a number"),
                problems(with(item)));
    }

    @Test
    void keysThatStandTwiceAreNamed() {
        assertEquals(
                List.of("2: title: stands there twice, again in line 3"),
                problems(HAND_WRITTEN.replace(
                        "title: Amber rising\narticle", "title: Amber rising\ntitle: B\narticle")));
    }

    @Test
    void aliasesAreRefusedBeforeTheyGrow() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertTrue(problems(laughs.toString())
                .contains("2: a1[0]: aliases are not part of the form: write out what *a0 stands for"));
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(List.of("1: nested too deeply for a question set"), problems("a: " + "[".repeat(100_000)));
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        List<String> problems = problems(HAND_WRITTEN + "  - stem: \"never closed\n");
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().matches("2[78]: not YAML: .*"), problems.toString());
        assertTrue(problems("title: a\n\tb: c").getFirst().startsWith("2: not YAML: "));
        assertTrue(problems("title: a\nb: \u0001").getFirst().startsWith("2: not YAML: the character U+0001"));
    }

    @Test
    void whatIsNoSetIsSaidSo() {
        assertEquals(List.of("the file is empty"), problems(""));
        assertEquals(List.of("the file is empty"), problems("# nothing\n"));
        assertTrue(problems("hello").getFirst().startsWith("1: must be a mapping of format, title"));
        assertTrue(problems(HAND_WRITTEN + "---\na: b\n").toString().contains("a file holds one set"));
        assertTrue(problems(HAND_WRITTEN.replace("format: 1", "format: 2"))
                .getFirst()
                .startsWith("1: format: '2'"));
    }

    @Test
    void tagsAndUnstorableCharactersAreRefused() {
        assertTrue(problems("title: !!java.net.URL x").toString().contains("tags are not part of the form"));
        assertTrue(problems(HAND_WRITTEN.replace("key: Ana Brod", "key: \"a\\0b\""))
                .toString()
                .contains("items[5].key: holds a character that no text has"));
    }

    @Test
    void aFileFullOfMistakesIsNotAnsweredWithAFlood() {
        String yaml = HAND_WRITTEN + "  - {}\n".repeat(200);
        List<String> problems = problems(yaml);
        assertEquals(101, problems.size());
        assertTrue(problems.stream().anyMatch(problem -> problem.matches("and \\d+ more problems")));
    }
}
