package org.factloom.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Infobox;

/** The curated table of relations, {@code infobox.txt}, and what a box tells of the kind of its subject. */
final class BoxRelations {

    /** One key alone says little: "director" stands in boxes of films and of museums. */
    private static final int LEAST_SIGNS = 2;

    private static final String LIST = "| list-";

    private static final BoxRelations TABLE = read(Resource.lines("infobox.txt"));

    private final Map<String, Set<String>> signs;
    private final List<BoxRelation> relations;
    private final List<BoxRelation> lists;

    private BoxRelations(Map<String, Set<String>> signs, List<BoxRelation> relations, List<BoxRelation> lists) {
        this.signs = signs;
        this.relations = relations;
        this.lists = lists;
    }

    /** What an article with this box is about, "film"; empty where the box does not show it. */
    static String subject(Infobox infobox) {
        String name = infobox.name().toLowerCase(Locale.ROOT).replaceFirst("^infobox ", "");
        if (TABLE.signs.containsKey(name)) {
            return name;
        }
        Set<String> keys = infobox.fields().stream().map(InfoboxFields::key).collect(Collectors.toSet());
        return TABLE.signs.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        entry.getValue().stream().filter(keys::contains).count()))
                .filter(entry -> entry.getValue() >= LEAST_SIGNS)
                .max(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The relation of a field that has one value. */
    static Optional<BoxRelation> find(String subject, String key) {
        return find(TABLE.relations, subject, key);
    }

    /** The relation of a field that has several values. */
    static Optional<BoxRelation> findList(String subject, String key) {
        return find(TABLE.lists, subject, key);
    }

    private static Optional<BoxRelation> find(List<BoxRelation> relations, String subject, String key) {
        return relations.stream()
                .filter(relation -> relation.keys().contains(key) && relation.holdsFor(subject))
                .findFirst();
    }

    private static BoxRelations read(List<String> lines) {
        Map<String, Set<String>> signs = new LinkedHashMap<>();
        List<BoxRelation> relations = new ArrayList<>();
        List<BoxRelation> lists = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                String[] parts = line.substring(2).split(": ", 2);
                signs.put(
                        parts[0],
                        Stream.of(parts[1].split(" ", -1))
                                .map(BoxRelations::withoutNumber)
                                .collect(Collectors.toSet()));
            } else {
                (line.contains(LIST) ? lists : relations).add(relation(line.replace(LIST, "| ")));
            }
        }
        return new BoxRelations(signs, relations, lists);
    }

    private static BoxRelation relation(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        String[] type = parts[2].split("[:@]", 2);
        String rest = parts[2].substring(type[0].length());
        String argument = rest.startsWith(":") ? rest.substring(1).replaceFirst("@.*", "") : "";
        String years = rest.contains("@") ? rest.substring(rest.indexOf('@') + 1) : "";
        return new BoxRelation(
                Set.of(parts[0].split(",", -1)),
                List.of(parts[1].split(" ", -1)),
                BoxRelation.Type.valueOf(type[0].toUpperCase(Locale.ROOT)),
                argument,
                years.isEmpty() ? List.of() : List.of(years.split(",", -1)),
                parts[3],
                parts[4]);
    }

    private static String withoutNumber(String key) {
        return key.replaceAll("_?\\d+$", "");
    }
}
