package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;
import org.factloom.fact.Wording;
import org.factloom.language.PartialDate;
import org.junit.jupiter.api.Test;

/** What becomes of the items that passed the gates. */
class SelectionTest {

    private static final Value NAME = new Value.Person("Anna Berg");
    private static final Value YEAR = new Value.Date("1968", new PartialDate(1968, null, null));

    private static Finding finding(int number, Value value) {
        Evidence evidence = new Evidence("Course", new Span(10 * number, 10 * number + 5), "words");
        return new Finding(
                new Fact(
                        "f" + number,
                        Family.ACTION,
                        "s",
                        "r" + number,
                        value,
                        Fact.Certainty.CERTAIN,
                        List.of(evidence)),
                new Wording("Question " + number + "?", "", "", "person"),
                List.of());
    }

    private static List<Item> everyForm(Finding finding) {
        List<Item.Option> options = List.of(new Item.Option("a", null), new Item.Option("b", null));
        Item.Answer answer = new Item.Answer("a", List.of(), "term", List.of());
        return List.of(
                new Item.MultipleChoice(Writer.origin(finding, Form.MULTIPLE_CHOICE), "?", options, 0, false),
                new Item.ClozeChoice(Writer.origin(finding, Form.CLOZE_CHOICE), "_____.", "", options, 0, false),
                new Item.TrueFalse(Writer.origin(finding, Form.TRUE_FALSE), "So.", true, null),
                new Item.TrueFalse(Writer.origin(finding, Form.TRUE_FALSE), "Not so.", false, "a"),
                new Item.Typed(Writer.origin(finding, Form.TYPED), "?", answer),
                new Item.Cloze(Writer.origin(finding, Form.CLOZE), "_____.", "", answer),
                new Item.Card(Writer.origin(finding, Form.CARD), "?", "a"));
    }

    private static List<Item> selected(Set<String> earlier, List<Finding> findings) {
        Selection selection = new Selection(new Random(1), earlier, RuleWeights.EQUAL);
        findings.forEach(finding -> selection.offer(finding, everyForm(finding)));
        return selection.items();
    }

    @Test
    void aFactHasTwoItemsToRecogniseAndTwoToRecallAtMost() {
        List<Form> forms = selected(Set.of(), List.of(finding(0, NAME))).stream()
                .map(Item::form)
                .toList();
        assertEquals(4, forms.size());
        assertEquals(Form.MULTIPLE_CHOICE, forms.getFirst());
        assertTrue(forms.contains(Form.TRUE_FALSE) ^ forms.contains(Form.CLOZE_CHOICE));
        assertTrue(forms.contains(Form.TYPED) ^ forms.contains(Form.CLOZE));
        assertEquals(Form.CARD, forms.getLast());
    }

    @Test
    void halfOfTheStatementsAreTrueAndFormsAreMixed() {
        List<Item> items = selected(
                Set.of(), IntStream.range(0, 20).mapToObj(i -> finding(i, NAME)).toList());
        List<Item.TrueFalse> statements = items.stream()
                .filter(Item.TrueFalse.class::isInstance)
                .map(Item.TrueFalse.class::cast)
                .toList();
        assertEquals(10, statements.size());
        assertEquals(5, statements.stream().filter(Item.TrueFalse::key).count());
        assertEquals(
                10, items.stream().filter(item -> item.form() == Form.TYPED).count());
    }

    @Test
    void datesAreAtMostHalfWhereThereAreOtherFacts() {
        List<Finding> findings = IntStream.range(0, 20)
                .mapToObj(i -> finding(i, i < 15 ? YEAR : NAME))
                .toList();
        Set<String> others = findings.subList(15, 20).stream()
                .map(finding -> finding.fact().id())
                .collect(Collectors.toSet());
        List<Item> items = selected(Set.of(), findings);
        long ofOthers = items.stream()
                .filter(item -> others.contains(item.origin().facts().getFirst()))
                .count();
        assertEquals(20, ofOthers);
        assertTrue(items.size() <= 2 * ofOthers, "" + items.size());
        assertTrue(items.size() >= 2 * ofOthers - 2, "" + items.size());
    }

    @Test
    void anArticleOfDatesAloneKeepsThemAll() {
        List<Item> items = selected(
                Set.of(), IntStream.range(0, 10).mapToObj(i -> finding(i, YEAR)).toList());
        assertEquals(
                10, items.stream().map(item -> item.origin().facts()).distinct().count());
    }

    @Test
    void theItemsOfAnEarlierRevisionStay() {
        Finding finding = finding(0, NAME);
        Set<String> earlier = everyForm(finding).stream()
                .filter(item -> item.form() == Form.CLOZE || item.form() == Form.CLOZE_CHOICE)
                .map(Item::id)
                .collect(Collectors.toSet());
        Set<String> ids =
                selected(earlier, List.of(finding)).stream().map(Item::id).collect(Collectors.toSet());
        assertTrue(ids.containsAll(earlier));
    }

    @Test
    void whatIsMentionedInPassingHasTwoItemsAndComesLast() {
        Fact passing = new Fact(
                "f1",
                Family.DATED_EVENT,
                "Karl Berg",
                "was born",
                YEAR,
                Fact.Certainty.CERTAIN,
                finding(1, YEAR).fact().evidence());
        Finding birth = new Finding(passing, new Wording("Question 1?", "", "", "date"), List.of());
        assertTrue(Salience.isLow(passing));
        assertEquals(2, selected(Set.of(), List.of(birth)).size());
        assertEquals(4, selected(Set.of(), List.of(finding(0, YEAR))).size());
    }

    /** Of the forms in which a fact is recognised and recalled, those of rules that do well come up first. */
    @Test
    void rulesThatDoWellComeUpMoreOften() {
        Finding finding = finding(0, NAME);
        List<Item> offered = everyForm(finding);
        Item typed = offered.stream()
                .filter(item -> item.form() == Form.TYPED)
                .findFirst()
                .orElseThrow();
        Item cloze = offered.stream()
                .filter(item -> item.form() == Form.CLOZE)
                .findFirst()
                .orElseThrow();
        for (Item preferred : List.of(typed, cloze)) {
            Selection selection = new Selection(
                    new Random(1),
                    Set.of(),
                    new RuleWeights(Map.of(
                            preferred.origin().rule() + " " + preferred.form().id(), 1.5)));
            selection.offer(finding, offered);
            assertEquals(
                    List.of(preferred.form()),
                    selection.items().stream()
                            .map(Item::form)
                            .filter(form -> form == Form.TYPED || form == Form.CLOZE)
                            .toList());
        }
    }
}
