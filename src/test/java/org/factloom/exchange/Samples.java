package org.factloom.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Fact.Certainty;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.factloom.item.Item;
import org.factloom.item.Item.Answer;
import org.factloom.item.Item.Event;
import org.factloom.item.Item.Option;
import org.factloom.item.Item.Origin;
import org.factloom.item.OpenItem;
import org.factloom.language.PartialDate;

/** A small article, its facts, and an item of every form with everything that the form can hold. */
final class Samples {

    static final String SLUG = "amber-rising";

    static final String TEXT = """
            = Amber rising =

            The Amber rising began on 3 June 1968 in Tarn. Its leader was Ana Brod.

            ==Aftermath==
            In 1969 around 1,200 fighters left for "Old Port": a town by the sea.
            """;

    static final Evidence BEGAN = evidence("", "The Amber rising began on 3 June 1968 in Tarn.");
    static final Evidence LEADER = evidence("", "Its leader was Ana Brod.");
    static final Evidence LEFT =
            evidence("Aftermath", "In 1969 around 1,200 fighters left for \"Old Port\": a town by the sea.");

    static final Fact DATE = new Fact(
            "f0000000000000001",
            Family.DATED_EVENT,
            "Amber rising",
            "began",
            new Value.Date("3 June 1968", new PartialDate(1968, 6, 3)),
            Certainty.CERTAIN,
            List.of(BEGAN));
    static final Fact LED = new Fact(
            "f0000000000000002",
            Family.ROLE,
            "Amber rising",
            "leader",
            new Value.Person("Ana Brod"),
            Certainty.CERTAIN,
            List.of(LEADER, BEGAN));
    static final Fact FIGHTERS = new Fact(
            "f0000000000000003",
            Family.QUANTITY,
            "fighters: \"left\"",
            "number",
            new Value.Quantity("around 1,200 fighters", new BigDecimal("1200"), "fighters", true),
            Certainty.DOUBTFUL,
            List.of(LEFT));

    static final Fact TOWNS = new Fact(
            "f0000000000000004",
            Family.INFOBOX,
            "Amber rising",
            "headquarters",
            Value.Several.of(List.of(new Value.Place("Tarn"), new Value.Place("Old Port"))),
            Certainty.CERTAIN,
            List.of(LEFT));

    static final List<Fact> FACTS = List.of(DATE, LED, FIGHTERS, TOWNS);

    static final List<Item> ITEMS = List.of(
            new Item.MultipleChoice(
                    origin("i0000000000000001", "dated-event/when", DATE),
                    "When did the Amber rising begin?",
                    List.of(new Option("1967", null), new Option("3 June 1968", null), new Option("1969", LEFT)),
                    1,
                    true),
            new Item.TrueFalse(
                    origin("i0000000000000002", "role/true-false", LED),
                    "Ana Tarn led the Amber rising.",
                    false,
                    "Ana Brod"),
            new Item.TrueFalse(
                    origin("i0000000000000003", "role/true-false", LED), "Ana Brod led the Amber rising.", true, null),
            new Item.Typed(
                    new Origin("i0000000000000004", List.of(LED.id()), List.of(LEADER), "role/who", 0.35),
                    "Who led the Amber rising?",
                    new Answer("Ana Brod", List.of("Brod", "A. Brod"), "person", List.of("Ana Tarn"))),
            new Item.Cloze(
                    origin("i0000000000000005", "dated-event/cloze", DATE),
                    "The Amber rising began on 3 June _____ in Tarn.",
                    "year",
                    new Answer("1968", List.of(), "date", List.of())),
            new Item.Ordering(
                    origin("i0000000000000006", "dated-event/timeline", DATE, FIGHTERS),
                    "Put these events in order, earliest first.",
                    List.of(new Event("The Amber rising began", "3 June 1968"), new Event("Fighters left", "1969"))),
            new Item.Card(
                    origin("i0000000000000007", "role/card", LED),
                    "Amber rising: leader <script>alert(1)</script> & \"co\"",
                    "Ana Brod \u2013 الأنصار"),
            new Item.Numeric(
                    origin("i0000000000000008", "quantity/number", FIGHTERS),
                    "Around how many fighters left for Old Port in 1969?",
                    new BigDecimal("1200"),
                    "fighters",
                    0.05),
            new Item.ClozeChoice(
                    origin("i0000000000000009", "role/person", LED),
                    "The leader of the Amber rising was _____.",
                    "person",
                    List.of(new Option("Ana Brod", null), new Option("Ana Tarn", LEFT), new Option("Old Port", null)),
                    0,
                    false),
            new Item.Matching(
                    origin("i0000000000000010", "matching/date", DATE, FIGHTERS),
                    "Match each event with its date.",
                    List.of(new Item.Pair("The Amber rising began", "1968"), new Item.Pair("Fighters left", "1969"))),
            new Item.MultipleResponse(
                    origin("i0000000000000011", "infobox/place", TOWNS),
                    "Which of these were headquarters of the Amber rising?",
                    List.of(
                            new Option("Tarn", null),
                            new Option("Brod", LEFT),
                            new Option("Old Port", null),
                            new Option("Basra", null)),
                    List.of(0, 2)),
            new Item.Recall(
                    origin("i0000000000000012", "infobox/place", TOWNS),
                    "Name the two headquarters of the Amber rising.",
                    List.of(
                            new Answer("Tarn", List.of("Tarn town"), "place", List.of()),
                            new Answer("Old Port", List.of(), "place", List.of("Oldham")))),
            new OpenItem(
                    new Origin("i0000000000000013", List.of(DATE.id()), DATE.evidence(), Origin.HAND, 0.5),
                    "Why did the Amber rising begin in 1968?",
                    "Because wages had fallen.\nProgrammes of relief had ended as well.",
                    "1 point for wages, 1 for relief.",
                    400));

    private Samples() {}

    private static Origin origin(String id, String rule, Fact... facts) {
        List<Evidence> evidence = List.of(facts).stream()
                .flatMap(fact -> fact.evidence().stream())
                .toList();
        return new Origin(id, List.of(facts).stream().map(Fact::id).toList(), evidence, rule, 0.5);
    }

    private static Evidence evidence(String section, String text) {
        int start = TEXT.indexOf(text);
        return new Evidence(section, new Span(start, start + text.length()), text);
    }
}
