package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;

/** Facts, values and evidence as they stand in a set's file. */
final class FactShape {

    private static final List<String> VALUE_TYPES =
            List.of("person", "place", "organisation", "term", "date", "quantity", "several");

    private FactShape() {}

    static ObjectNode write(Fact fact) {
        ObjectNode node = Tree.mapping();
        node.put("id", fact.id());
        node.put("family", fact.family().id());
        node.put("subject", fact.subject());
        node.put("relation", fact.relation());
        node.set("value", write(fact.value()));
        node.put("certainty", fact.certainty().id());
        if (!fact.evidence().isEmpty()) {
            node.set("evidence", write(fact.evidence()));
        }
        return node;
    }

    static Fact read(Cursor at) {
        at.only(List.of("id", "family", "subject", "relation", "value", "certainty", "evidence"));
        Family family = oneOf(at.at("family"), Family.values());
        List<Evidence> evidence = readEvidence(at);
        if (evidence.isEmpty() && family != Family.HAND_WRITTEN) {
            at.at("evidence").wrong("is missing: only a hand-written fact may do without");
            family = Family.HAND_WRITTEN;
        }
        return new Fact(
                at.text("id"),
                family,
                at.text("subject"),
                at.text("relation"),
                readValue(at.at("value")),
                at.has("certainty") ? oneOf(at.at("certainty"), Fact.Certainty.values()) : Fact.Certainty.CERTAIN,
                evidence);
    }

    static ObjectNode write(Value value) {
        ObjectNode node = Tree.mapping();
        node.put("type", value.type());
        node.put("text", value.text());
        switch (value) {
            case Value.Date date -> node.put("date", DateText.write(date.date()));
            case Value.Quantity quantity -> {
                node.put("number", new BigDecimal(quantity.number().toPlainString()));
                if (!quantity.unit().isEmpty()) {
                    node.put("unit", quantity.unit());
                }
                if (quantity.approximate()) {
                    node.put("approximate", true);
                }
            }
            case Value.Several several -> {
                ArrayNode values = node.putArray("values");
                several.values().forEach(part -> values.add(write(part)));
            }
            case Value.Person _, Value.Place _, Value.Organisation _, Value.Term _ -> {}
        }
        return node;
    }

    static Value readValue(Cursor at) {
        String type = at.text("type");
        String text = at.text("text");
        switch (type) {
            case "date" -> at.only(List.of("type", "text", "date"));
            case "quantity" -> at.only(List.of("type", "text", "number", "unit", "approximate"));
            case "several" -> at.only(List.of("type", "text", "values"));
            default -> at.only(List.of("type", "text"));
        }
        return switch (type) {
            case "person" -> new Value.Person(text);
            case "place" -> new Value.Place(text);
            case "organisation" -> new Value.Organisation(text);
            case "term" -> new Value.Term(text);
            case "date" -> new Value.Date(text, DateText.read(at.at("date")));
            case "quantity" ->
                new Value.Quantity(
                        text,
                        at.number("number"),
                        at.textOr("unit", ""),
                        at.has("approximate") && at.truth("approximate"));
            case "several" -> readSeveral(at, text);
            default -> {
                if (!type.isEmpty()) {
                    at.at("type").wrong("unknown type of value '" + type + "'" + Closest.hint(type, VALUE_TYPES));
                }
                yield new Value.Term(text);
            }
        };
    }

    private static Value readSeveral(Cursor at, String text) {
        List<Cursor> parts = at.each("values");
        if (parts.size() < 2) {
            at.at("values").wrong("must be a list of at least two values");
            return new Value.Term(text);
        }
        return new Value.Several(text, parts.stream().map(FactShape::readPart).toList());
    }

    /** A list within a list would be read without end. */
    private static Value readPart(Cursor at) {
        if (at.textOr("type", "").equals("several")) {
            at.at("type").wrong("a value of a list is a single one");
            return new Value.Term("");
        }
        return readValue(at);
    }

    static ArrayNode write(List<Evidence> evidence) {
        ArrayNode list = Tree.list();
        evidence.forEach(one -> list.add(write(one)));
        return list;
    }

    static ObjectNode write(Evidence evidence) {
        ObjectNode node = Tree.mapping();
        if (!evidence.article().isEmpty()) {
            node.put("article", evidence.article());
        }
        node.put("section", evidence.section());
        node.put("start", evidence.span().start());
        node.put("end", evidence.span().end());
        node.put("text", evidence.text());
        return node;
    }

    /** The evidence listed under the key of that name; none where the key is absent. */
    static List<Evidence> readEvidence(Cursor owner) {
        return owner.each("evidence").stream().map(FactShape::readEvidenceAt).toList();
    }

    static Evidence readEvidenceAt(Cursor at) {
        at.only(List.of("article", "section", "start", "end", "text"));
        int start = at.wholeNumber("start");
        int end = at.wholeNumber("end");
        if (start < 0 || end < start) {
            at.wrong("start " + start + " and end " + end + " are no stretch of the text");
            start = 0;
            end = 0;
        }
        // the lead has no heading, so that its section is an empty text
        String section = at.has("section") ? at.at("section").node().asText() : "";
        return new Evidence(at.textOr("article", ""), section, new Span(start, end), at.text("text"));
    }

    /** The constant whose name is written; the first one, with a problem noted, where there is none. */
    static <E extends Enum<E>> E oneOf(Cursor at, E[] constants) {
        String written = at.text();
        for (E constant : constants) {
            if (id(constant).equals(written)) {
                return constant;
            }
        }
        if (!written.isEmpty()) {
            List<String> ids = Arrays.stream(constants).map(FactShape::id).toList();
            at.wrong("unknown value '" + written + "'" + Closest.hint(written, ids));
        }
        return constants[0];
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
