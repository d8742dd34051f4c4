package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.factloom.item.Item;
import org.factloom.item.Item.Option;

/** Options and what is right among them, as they stand in a set's file. */
final class OptionShape {

    private OptionShape() {}

    static void write(Item.OneOf item, ObjectNode node) {
        write(item.options(), node);
        node.put("key", item.keyText());
        if (item.ascending()) {
            node.put("ascending", true);
        }
    }

    static void write(Item.MultipleResponse item, ObjectNode node) {
        write(item.options(), node);
        ArrayNode keys = node.putArray("keys");
        item.keyTexts().forEach(keys::add);
    }

    private static void write(List<Option> options, ObjectNode node) {
        ArrayNode list = node.putArray("options");
        for (Option option : options) {
            if (option.why() == null) {
                list.add(option.text());
            } else {
                ObjectNode one = list.addObject();
                one.put("text", option.text());
                one.set("why", FactShape.write(option.why()));
            }
        }
    }

    static List<Option> read(Cursor at) {
        List<Option> options =
                at.each("options").stream().map(OptionShape::readOption).toList();
        if (!ItemShape.distinct(texts(options))) {
            at.at("options").wrong("the same option stands there twice");
        }
        if (options.size() < 2) {
            at.at("options").wrong("must be a list of at least two options");
        }
        return options;
    }

    private static Option readOption(Cursor at) {
        if (!at.node().isObject()) {
            return new Option(at.text(), null);
        }
        at.only(List.of("text", "why"));
        return new Option(at.text("text"), at.has("why") ? FactShape.readEvidenceAt(at.at("why")) : null);
    }

    /** The index of the option that the key names; 0, with a problem noted, where it names none. */
    static int key(Cursor at, List<Option> options) {
        return index(at.at("key"), options);
    }

    static List<Integer> keys(Cursor at, List<Option> options) {
        List<Integer> keys = new ArrayList<>();
        at.each("keys").forEach(key -> keys.add(index(key, options)));
        if (keys.size() < 2 || keys.size() >= options.size()) {
            at.at("keys").wrong("must be a list of at least two of the options, and not of all");
        }
        return keys.stream().sorted().distinct().toList();
    }

    static boolean ascending(Cursor at) {
        return at.has("ascending") && at.truth("ascending");
    }

    private static int index(Cursor key, List<Option> options) {
        String written = key.text();
        int index = texts(options).indexOf(written);
        if (index < 0 && !written.isEmpty()) {
            key.wrong("'" + written + "' is not among the options" + Closest.hint(written, texts(options)));
        }
        return Math.max(0, index);
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
