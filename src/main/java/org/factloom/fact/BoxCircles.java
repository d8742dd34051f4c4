package org.factloom.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the title of the article gives the value away: "Of which parliament is the Senate of Pakistan a chamber?" */
final class BoxCircles {

    private static final int LEAST_LETTERS = 4;

    private static final int LEAST_PART = 3;

    private BoxCircles() {}

    static boolean isCircular(Reading reading, BoxRelation relation, Value value) {
        return switch (relation.slot()) {
            case "date", "number", "kin" -> false;
            case "birth_name" -> isSameName(reading.topic().name(), value.text());
            // "Influenza" in the Spanish flu
            case "disease" ->
                tells(reading, value.text()) || hasPart(reading.topic().name(), value.text());
            default -> tells(reading, value.text());
        };
    }

    /** Whether the title or another name of the topic has a word of the value, or the value has one of them whole. */
    private static boolean tells(Reading reading, String value) {
        Set<String> told = new HashSet<>(words(reading.article().title()));
        told.addAll(words(reading.topic().told()));
        boolean aliases = Stream.concat(
                        Stream.of(reading.topic().name()),
                        reading.entities().find(reading.topic().name()).map(Entity::aliases).orElse(List.of()).stream())
                .anyMatch(name -> AliasKey.names(value, name) || AliasKey.names(name, value));
        return aliases || words(value).stream().anyMatch(told::contains);
    }

    /** "Elizabeth M. Gilbert" adds nothing to "Elizabeth Gilbert". */
    private static boolean isSameName(String title, String name) {
        List<String> one = List.of(AliasKey.fold(title).split(" ", -1));
        List<String> other = List.of(AliasKey.fold(name).split(" ", -1));
        return one.getFirst().equals(other.getFirst()) && one.getLast().equals(other.getLast());
    }

    private static boolean hasPart(String title, String value) {
        return Stream.of(AliasKey.fold(title).split(" ", -1))
                .anyMatch(word ->
                        word.length() >= LEAST_PART && AliasKey.fold(value).contains(word));
    }

    private static Set<String> words(String text) {
        return Stream.of(AliasKey.fold(text).split(" ", -1))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .collect(Collectors.toSet());
    }
}
