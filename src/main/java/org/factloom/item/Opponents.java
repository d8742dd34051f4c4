package org.factloom.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.article.Infobox;
import org.factloom.fact.Reading;

/** Whom nobody would take for somebody else: heads of state for ordinary people, one side's commanders for the other's. */
final class Opponents {

    private static final String OFFICE = "(?:President|Prime Minister|King|Queen|Emperor|Sultan)";

    /** "Prime Minister Qasim", "the government of Qasim". */
    private static final Pattern BEFORE = Pattern.compile("(?:" + OFFICE + "|government of) $");

    private static final int LONGEST_BEFORE = 20;

    /** "Qasim (Prime Minister", "the Qasim regime", "Arif as president". */
    private static final Pattern AFTER =
            Pattern.compile(",? \\(?" + OFFICE + "| (?:government|regime|administration)| as president");

    private final List<Reading> readings;

    Opponents(Material material) {
        readings = Stream.concat(
                        Stream.of(material.reading()),
                        material.siblings().stream().map(Material.Source::reading))
                .toList();
    }

    /** Whether {@code other} is a plausible wrong answer where {@code key} is the right one. */
    boolean mayReplace(String other, String key) {
        Optional<String> side = side(key);
        Optional<String> othersSide = side(other);
        boolean opposed = side.isPresent() && othersSide.isPresent() && !side.equals(othersSide);
        return !opposed && isHead(other) == isHead(key);
    }

    /** The side of a conflict that the infobox of the article itself puts a commander on. */
    private Optional<String> side(String person) {
        return Optional.ofNullable(readings.getFirst().article().infobox())
                .map(Infobox::fields)
                .orElse(List.of())
                .stream()
                .filter(field -> field.key().toLowerCase(Locale.ROOT).startsWith("commander"))
                .filter(field -> field.value().contains(person))
                .map(Infobox.Field::key)
                .findFirst();
    }

    /** Whether an article names the person as the head of a state or government. */
    private boolean isHead(String person) {
        Set<String> forms = new LinkedHashSet<>(Set.of(person));
        readings.forEach(
                reading -> reading.entities().find(person).ifPresent(entity -> forms.addAll(entity.aliases())));
        return readings.stream().map(reading -> reading.article().text()).anyMatch(text -> forms.stream()
                .anyMatch(form -> isHead(text, form)));
    }

    private static boolean isHead(String text, String form) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            String before = text.substring(Math.max(0, at - LONGEST_BEFORE), at);
            if (BEFORE.matcher(before).find()
                    || AFTER.matcher(text)
                            .region(at + form.length(), text.length())
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
