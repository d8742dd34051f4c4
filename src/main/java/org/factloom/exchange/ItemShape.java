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
import org.factloom.item.Item.Option;
import org.factloom.item.Item.Origin;
import org.factloom.item.Item.Pair;
import org.factloom.item.OpenItem;

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
        AddedShape.write(origin.added(), node);
        return node;
    }

    private static void writeAnswer(Item item, ObjectNode node) {
        switch (item) {
            case Item.MultipleChoice choice -> OptionShape.write(choice, node);
            case Item.ClozeChoice cloze -> {
                writeHint(cloze.hint(), node);
                OptionShape.write(cloze, node);
            }
            case Item.MultipleResponse several -> OptionShape.write(several, node);
            case Item.Numeric numeric -> NumberShape.write(numeric, node);
            case Item.Matching matching -> {
                ArrayNode pairs = node.putArray("pairs");
                matching.pairs()
                        .forEach(pair ->
                                pairs.addObject().put("left", pair.left()).put("right", pair.right()));
            }
            case Item.Recall recall -> {
                ArrayNode answers = node.putArray("answers");
                recall.answers().forEach(answer -> write(answer, answers.addObject()));
            }
            case Item.TrueFalse statement -> {
                node.put("key", statement.key());
                if (statement.correction() != null) {
                    node.put("correction", statement.correction());
                }
            }
            case Item.Typed typed -> write(typed.answer(), node);
            case Item.Cloze cloze -> {
                writeHint(cloze.hint(), node);
                write(cloze.answer(), node);
            }
            case Item.Ordering ordering -> EventShape.write(ordering, node);
            case Item.Card card -> node.put("key", card.back());
            case OpenItem open -> OpenShape.write(open, node);
        }
    }

    private static void writeHint(String hint, ObjectNode node) {
        if (!hint.isEmpty()) {
            node.put("hint", hint);
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
                at.text("id"),
                facts(at),
                FactShape.readEvidence(at),
                at.textOr("rule", Origin.HAND),
                difficulty(at),
                AddedShape.read(at));
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
            case MULTIPLE_CHOICE -> {
                only(at, "options", "key", "ascending");
                List<Option> options = OptionShape.read(at);
                yield new Item.MultipleChoice(
                        origin, stem, options, OptionShape.key(at, options), OptionShape.ascending(at));
            }
            case CLOZE_CHOICE -> {
                only(at, "hint", "options", "key", "ascending");
                List<Option> options = OptionShape.read(at);
                yield new Item.ClozeChoice(
                        origin,
                        blanked(at, stem),
                        at.textOr("hint", ""),
                        options,
                        OptionShape.key(at, options),
                        OptionShape.ascending(at));
            }
            case MULTIPLE_RESPONSE -> {
                only(at, "options", "keys");
                List<Option> options = OptionShape.read(at);
                yield new Item.MultipleResponse(origin, stem, options, OptionShape.keys(at, options));
            }
            case NUMERIC -> {
                only(at, "key", "unit", "tolerance");
                yield NumberShape.read(at, origin, stem);
            }
            case MATCHING -> {
                only(at, "pairs");
                yield new Item.Matching(origin, stem, readPairs(at));
            }
            case LIST -> {
                only(at, "answers");
                yield new Item.Recall(origin, stem, readAnswers(at));
            }
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
                yield new Item.Cloze(origin, blanked(at, stem), at.textOr("hint", ""), readAnswer(at));
            }
            case ORDERING -> {
                only(at, "events");
                yield EventShape.read(at, origin, stem);
            }
            case CARD -> {
                only(at, "key");
                yield new Item.Card(origin, stem, at.text("key"));
            }
            case OPEN -> {
                only(at, "key", "guide", "longest");
                yield OpenShape.read(at, origin, stem);
            }
        };
    }

    private static String blanked(Cursor at, String stem) {
        if (!stem.isEmpty() && stem.split(Item.BLANK, -1).length != 2) {
            at.at("stem").wrong("must have exactly one blank, written " + Item.BLANK);
        }
        return stem;
    }

    private static List<Pair> readPairs(Cursor at) {
        List<Pair> pairs = at.each("pairs").stream()
                .map(pair -> {
                    pair.only(List.of("left", "right"));
                    return new Pair(pair.text("left"), pair.text("right"));
                })
                .toList();
        if (pairs.size() < 2) {
            at.at("pairs").wrong("must be a list of at least two pairs of left and right");
        }
        if (!distinct(pairs.stream().map(Pair::left).toList())
                || !distinct(pairs.stream().map(Pair::right).toList())) {
            at.at("pairs").wrong("the same side stands there twice");
        }
        return pairs;
    }

    /** A part of a list is a word, or an answer that says what else is accepted. */
    private static List<Answer> readAnswers(Cursor at) {
        List<Answer> answers = at.each("answers").stream()
                .map(answer -> {
                    if (!answer.node().isObject()) {
                        return new Answer(answer.text(), List.of(), TERM, List.of());
                    }
                    answer.only(List.of("key", "accepted", "type", "others"));
                    return readAnswer(answer);
                })
                .toList();
        if (answers.size() < 2) {
            at.at("answers").wrong("must be a list of at least two answers");
        }
        if (!distinct(answers.stream().map(Answer::key).toList())) {
            at.at("answers").wrong("the same answer stands there twice");
        }
        return answers;
    }

    private static Answer readAnswer(Cursor at) {
        return new Answer(at.text("key"), at.texts("accepted"), at.textOr("type", TERM), at.texts("others"));
    }

    static boolean distinct(List<String> texts) {
        Set<String> seen = new LinkedHashSet<>(texts);
        return seen.size() == texts.size();
    }

    private static void only(Cursor at, String... ofTheForm) {
        List<String> known = new ArrayList<>(OF_ALL);
        known.addAll(4, Arrays.asList(ofTheForm));
        known.addAll(AddedShape.KEYS);
        known.addAll(ArrangementShape.KEYS);
        at.only(known);
    }
}
