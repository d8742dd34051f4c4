package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.item.Item.Answer;
import org.factloom.item.Item.Event;
import org.factloom.item.Item.Option;
import org.factloom.item.Item.Origin;

/**
 * Items as they stand in a set's file. What can be told from the rest is left out: the rule of a hand-written item, an
 * empty list, a middling difficulty.
 */
final class ItemShape {

    /** The difficulty of an item for which nobody estimated one. */
    static final double MIDDLING = 0.5;

    /** What the answer of a hand-written item is compared as. */
    private static final String TERM = "term";

    private static final List<String> OF_ALL = List.of("id", "fact", "form", "stem", "evidence", "rule", "difficulty");

    private ItemShape() {}

    static ObjectNode write(Item item) {
        Origin origin = item.origin();
        ObjectNode node = Tree.mapping();
        node.put("id", origin.id());
        if (origin.facts().size() == 1) {
            node.put("fact", origin.facts().getFirst());
        } else {
            node.set("fact", texts(origin.facts()));
        }
        node.put("form", item.form().id());
        node.put("stem", item.stem());
        writeAnswer(item, node);
        if (!origin.evidence().isEmpty()) {
            node.set("evidence", FactShape.write(origin.evidence()));
        }
        if (!origin.rule().equals(Origin.HAND)) {
            node.put("rule", origin.rule());
        }
        if (origin.difficulty() != MIDDLING) {
            node.put("difficulty", origin.difficulty());
        }
        return node;
    }

    private static void writeAnswer(Item item, ObjectNode node) {
        switch (item) {
            case Item.MultipleChoice choice -> {
                ArrayNode options = node.putArray("options");
                choice.options().forEach(option -> write(option, options));
                node.put("key", choice.keyText());
                if (choice.ascending()) {
                    node.put("ascending", true);
                }
            }
            case Item.TrueFalse statement -> {
                node.put("key", statement.key());
                if (statement.correction() != null) {
                    node.put("correction", statement.correction());
                }
            }
            case Item.Typed typed -> write(typed.answer(), node);
            case Item.Cloze cloze -> {
                if (!cloze.hint().isEmpty()) {
                    node.put("hint", cloze.hint());
                }
                write(cloze.answer(), node);
            }
            case Item.Ordering ordering -> {
                ArrayNode events = node.putArray("events");
                ordering.events().forEach(event -> write(event, events));
            }
            case Item.Card card -> node.put("key", card.back());
        }
    }

    private static void write(Option option, ArrayNode options) {
        if (option.why() == null) {
            options.add(option.text());
        } else {
            ObjectNode node = options.addObject();
            node.put("text", option.text());
            node.set("why", FactShape.write(option.why()));
        }
    }

    private static void write(Event event, ArrayNode events) {
        if (event.date().isEmpty()) {
            events.add(event.text());
        } else {
            events.addObject().put("text", event.text()).put("date", event.date());
        }
    }

    private static void write(Answer answer, ObjectNode node) {
        node.put("key", answer.key());
        if (!answer.accepted().isEmpty()) {
            node.set("accepted", texts(answer.accepted()));
        }
        if (!answer.type().equals(TERM)) {
            node.put("type", answer.type());
        }
        if (!answer.others().isEmpty()) {
            node.set("others", texts(answer.others()));
        }
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = Tree.list();
        texts.forEach(list::add);
        return list;
    }

    /** The ids of the facts that an item asks; none where it leaves that out. */
    static List<String> facts(Cursor at) {
        return at.at("fact").node().isArray()
                ? at.texts("fact")
                : at.has("fact") ? List.of(at.text("fact")) : List.of();
    }

    /** The origin of an item that says everything itself. */
    static Origin originOf(Cursor at) {
        return new Origin(
                at.text("id"), facts(at), FactShape.readEvidence(at), at.textOr("rule", Origin.HAND), difficulty(at));
    }

    static double difficulty(Cursor at) {
        double difficulty = at.has("difficulty") ? at.number("difficulty").doubleValue() : MIDDLING;
        if (difficulty < 0 || difficulty > 1) {
            at.at("difficulty").wrong("must lie between 0 (easy) and 1 (hard)");
        }
        return difficulty;
    }

    static Item read(Cursor at, Origin origin) {
        String stem = at.text("stem");
        int before = at.problems().count();
        Form form = FactShape.oneOf(at.at("form"), Form.values());
        if (at.problems().count() > before) {
            return new Item.Card(origin, stem, "");
        }
        return switch (form) {
            case MULTIPLE_CHOICE -> readMultipleChoice(at, origin, stem);
            case TRUE_FALSE -> {
                only(at, "key", "correction");
                yield new Item.TrueFalse(origin, stem, at.truth("key"), at.textOrNull("correction"));
            }
            case TYPED -> {
                only(at, "key", "accepted", "type", "others");
                yield new Item.Typed(origin, stem, readAnswer(at));
            }
            case CLOZE -> {
                only(at, "hint", "key", "accepted", "type", "others");
                if (!stem.isEmpty() && stem.split(Item.BLANK, -1).length != 2) {
                    at.at("stem").wrong("must have exactly one blank, written " + Item.BLANK);
                }
                yield new Item.Cloze(origin, stem, at.textOr("hint", ""), readAnswer(at));
            }
            case ORDERING -> readOrdering(at, origin, stem);
            case CARD -> {
                only(at, "key");
                yield new Item.Card(origin, stem, at.text("key"));
            }
        };
    }

    private static Item readMultipleChoice(Cursor at, Origin origin, String stem) {
        only(at, "options", "key", "ascending");
        List<Option> options =
                at.each("options").stream().map(ItemShape::readOption).toList();
        List<String> texts = options.stream().map(Option::text).toList();
        if (!distinct(texts)) {
            at.at("options").wrong("the same option stands there twice");
        }
        if (options.size() < 2) {
            at.at("options").wrong("must be a list of at least two options");
        }
        String written = at.text("key");
        int key = texts.indexOf(written);
        if (key < 0 && !written.isEmpty()) {
            at.at("key").wrong("'" + written + "' is not among the options" + Closest.hint(written, texts));
        }
        return new Item.MultipleChoice(
                origin, stem, options, Math.max(0, key), at.has("ascending") && at.truth("ascending"));
    }

    private static Option readOption(Cursor at) {
        if (!at.node().isObject()) {
            return new Option(at.text(), null);
        }
        at.only(List.of("text", "why"));
        return new Option(at.text("text"), at.has("why") ? FactShape.readEvidenceAt(at.at("why")) : null);
    }

    private static Item readOrdering(Cursor at, Origin origin, String stem) {
        only(at, "events");
        List<Event> events = at.each("events").stream()
                .map(event -> {
                    if (!event.node().isObject()) {
                        return new Event(event.text(), "");
                    }
                    event.only(List.of("text", "date"));
                    return new Event(event.text("text"), event.textOr("date", ""));
                })
                .toList();
        if (events.size() < 2) {
            at.at("events").wrong("must be a list of at least two events, earliest first");
        }
        if (!distinct(events.stream().map(Event::text).toList())) {
            at.at("events").wrong("the same event stands there twice");
        }
        return new Item.Ordering(origin, stem, events);
    }

    private static Answer readAnswer(Cursor at) {
        return new Answer(at.text("key"), at.texts("accepted"), at.textOr("type", TERM), at.texts("others"));
    }

    private static boolean distinct(List<String> texts) {
        Set<String> seen = new LinkedHashSet<>(texts);
        return seen.size() == texts.size();
    }

    private static void only(Cursor at, String... ofTheForm) {
        List<String> known = new ArrayList<>(OF_ALL);
        known.addAll(4, Arrays.asList(ofTheForm));
        at.only(known);
    }
}
