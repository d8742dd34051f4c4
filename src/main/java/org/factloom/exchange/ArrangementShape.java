package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factloom.exchange.Arrangement.Place;
import org.factloom.exchange.Arrangement.Section;
import org.jspecify.annotations.Nullable;

/** Sections of a set, and section and tags of its items, as they stand in its file. */
final class ArrangementShape {

    private static final String SECTION = "section";
    private static final String TAGS = "tags";

    /** What items may say besides what is asked. */
    static final List<String> KEYS = List.of(SECTION, TAGS);

    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    static void write(List<Section> sections, ObjectNode root) {
        if (sections.isEmpty()) {
            return;
        }
        ArrayNode list = root.putArray("sections");
        for (Section section : sections) {
            ObjectNode node = list.addObject().put("name", section.name());
            if (section.draw() != null) {
                node.put("draw", section.draw());
            }
        }
    }

    static void write(Place place, ObjectNode item) {
        if (place.section() != null) {
            item.put(SECTION, place.section());
        }
        if (!place.tags().isEmpty()) {
            ArrayNode tags = item.putArray(TAGS);
            place.tags().forEach(tags::add);
        }
    }

    void readSections(Cursor root) {
        for (Cursor at : root.each("sections")) {
            at.only(List.of("name", "draw"));
            String name = shortText(at.at("name"), Section.LONGEST);
            Integer draw = at.has("draw") ? Integer.valueOf(at.wholeNumber("draw")) : null;
            if (draw != null && draw < 1) {
                at.at("draw").wrong("must be how many of its items are asked, 1 or more; leave it out for all");
            }
            if (section(name).isPresent()) {
                at.at("name").wrong("'" + name + "' is already the name of a section");
            }
            sections.add(new Section(name, draw));
        }
    }

    /** Reads what an item says of its place. */
    void readPlace(String id, Cursor at) {
        String name = at.textOrNull(SECTION);
        if (name != null && !name.isEmpty() && section(name).isEmpty()) {
            at.at(SECTION)
                    .wrong("'" + name + "' is not declared under sections"
                            + Closest.hint(
                                    name, sections.stream().map(Section::name).toList()));
        }
        List<String> tags = at.each(TAGS).stream()
                .map(tag -> shortText(tag, Place.LONGEST_TAG))
                .toList();
        if (!ItemShape.distinct(tags)) {
            at.at(TAGS).wrong("the same tag stands there twice");
        }
        if (name != null || !tags.isEmpty()) {
            places.put(id, new Place(name, tags));
        }
    }

    private Optional<Section> section(@Nullable String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    private static String shortText(Cursor at, int longest) {
        String text = at.text();
        if (text.length() > longest) {
            at.wrong("is longer than " + longest + " characters");
        } else if (text.lines().count() > 1) {
            at.wrong("must be one line");
        }
        return text;
    }

    Arrangement read() {
        return new Arrangement(sections, places);
    }
}
