package org.factloom.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.Infobox;
import org.jspecify.annotations.Nullable;

/** The curated table of relations, {@code infobox.txt}, and what a box tells of the kind of its subject. */
final class BoxRelations {

    /** One key alone says little: "director" stands in boxes of films and of museums. */
    private static final int LEAST_SIGNS = 2;

    private static final Set<String> BIRTH =
            Set.of("birth_date", "birth_place", "date_of_birth", "place_of_birth", "born");

    private static final String LIST = "| list-";

    /** "count:people@population_as_of,population_date!sole". */
    private static final Pattern VALUE =
            Pattern.compile("(?<type>\\w+)(?::(?<argument>[^@!]*))?(?:@(?<years>[^!]*))?(?:!(?<conditions>.*))?");

    private static final BoxRelations TABLE = read(Resource.lines("infobox.txt"));

    private static final Pattern DEFINED =
            Pattern.compile("\\b(?:is|was) (?:an?|the|one of the) [\\p{L}\\d '’-]*?(?<noun>\\p{L}+)"
                    + "(?=[,.;(]| (?:in|of|by|on|at|from|for|with|near|that|which|who|located|released|directed|published|written|"
                    + "founded|built|between|and is|and was)\\b)");

    private final Map<String, Set<String>> signs;
    private final Map<String, String> nouns;
    private final List<BoxRelation> relations;
    private final List<BoxRelation> lists;

    private BoxRelations(
            Map<String, Set<String>> signs,
            Map<String, String> nouns,
            List<BoxRelation> relations,
            List<BoxRelation> lists) {
        this.signs = signs;
        this.nouns = nouns;
        this.relations = relations;
        this.lists = lists;
    }

    /** What an article with this box is about, "film"; empty where neither the box nor its first sentence shows it. */
    static String subject(Article article, Infobox infobox) {
        String name = infobox.name().toLowerCase(Locale.ROOT).replaceFirst("^infobox ", "");
        if (TABLE.signs.containsKey(name)) {
            return name;
        }
        Set<String> keys = infobox.fields().stream().map(InfoboxFields::key).collect(Collectors.toSet());
        if (keys.stream().anyMatch(BIRTH::contains)) {
            // Boxes of musicians have the genre and the label of bands.
            return "person";
        }
        return TABLE.signs.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        entry.getValue().stream().filter(keys::contains).count()))
                .filter(entry -> entry.getValue() >= LEAST_SIGNS)
                .max(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> TABLE.nouns.getOrDefault(noun(article), ""));
    }

    /** What the first sentence calls the topic: "theater" of "… is an event venue and movie theater in Toronto". */
    private static String noun(Article article) {
        return article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .findFirst()
                .map(sentence -> DEFINED.matcher(sentence.text()))
                .filter(Matcher::find)
                .map(match -> match.group("noun").toLowerCase(Locale.ROOT))
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
        Map<String, String> nouns = new LinkedHashMap<>();
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
            } else if (line.startsWith("~ ")) {
                String[] parts = line.substring(2).split(": ", 2);
                Stream.of(parts[1].split(" ", -1)).forEach(noun -> nouns.put(noun, parts[0]));
            } else {
                (line.contains(LIST) ? lists : relations).add(relation(line.replace(LIST, "| ")));
            }
        }
        return new BoxRelations(signs, nouns, relations, lists);
    }

    private static BoxRelation relation(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        Matcher value = VALUE.matcher(parts[2]);
        if (!value.matches()) {
            throw new IllegalStateException("infobox.txt has no type of value that can be read in: " + line);
        }
        return new BoxRelation(
                Set.of(parts[0].split(",", -1)),
                List.of(parts[1].split(" ", -1)),
                BoxRelation.Type.valueOf(value.group("type").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(value.group("argument")).orElse(""),
                parts(value.group("years")),
                parts(value.group("conditions")),
                parts[3],
                parts[4]);
    }

    private static List<String> parts(@Nullable String list) {
        return list == null ? List.of() : List.of(list.split(",", -1));
    }

    private static String withoutNumber(String key) {
        return key.replaceAll("_?\\d+$", "");
    }
}
