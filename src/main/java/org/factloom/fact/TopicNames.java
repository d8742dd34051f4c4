package org.factloom.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.Reading.ReadSentence;

/** The names that an article's topic goes by: "Elizabeth Gilbert", "Gilbert", "Elizabeth M. Gilbert"; "Raith" of the Raith Rovers. */
final class TopicNames {

    private static final Set<String> SMALL = Set.of("the", "of", "in", "and", "a", "an", "de", "at", "on", "for", "by");

    /** From so many letters on a word with the same beginning is made of the topic's name: "Argentine", "Bulgarian". */
    private static final int STEM = 5;

    private final Topic topic;
    private final Set<String> title;
    private final Set<String> words;
    private final String lead;
    private final List<String> aliases;

    TopicNames(Reading reading) {
        topic = reading.topic();
        title = words(reading.article().title());
        words = words(topic.name());
        aliases = reading.entities().find(topic.name()).map(Entity::aliases).orElse(List.of());
        lead = reading.sentences().stream()
                .findFirst()
                .filter(_ -> TopicKind.of(reading).person())
                .map(ReadSentence::analysed)
                .flatMap(
                        first -> Entities.names(first).stream().map(first::text).findFirst())
                .orElse("");
    }

    /** The words of a name that tell it from others. */
    static Set<String> words(String name) {
        Set<String> found = new HashSet<>();
        Stream.of(AliasKey.fold(name).split(" ", -1))
                .filter(word -> !SMALL.contains(word))
                .forEach(found::add);
        return found;
    }

    /** The words of the whole title, what stands in its parentheses included. */
    Set<String> titleWords() {
        return Set.copyOf(title);
    }

    /** Whether the name is one of the topic's: short, whole, former or at birth. */
    boolean include(String name) {
        Set<String> own = words(name);
        return !own.isEmpty() && (words.containsAll(own) || own.containsAll(words))
                || name.equals(lead)
                || isMadeOfTopic(name);
    }

    /** Whether a text names the topic in one of these ways. */
    boolean standIn(String text) {
        String folded = " " + AliasKey.fold(text) + " ";
        String name = AliasKey.fold(topic.name());
        return folded.contains(" " + name + " ")
                || isCommon() && folded.contains(" " + plural(name) + " ")
                || Optional.of(lead)
                        .filter(it -> !it.isEmpty() && text.contains(it))
                        .isPresent()
                || Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}.-]+", -1))
                        .filter(word -> !word.isEmpty() && (isCommon() || Character.isUpperCase(word.codePointAt(0))))
                        .anyMatch(word -> !isCommon() && words.contains(AliasKey.fold(word)) || isMadeOfTopic(word));
    }

    /** Whether the topic is a kind or a matter and no single thing: "the gray wolf", "anarchism". */
    boolean isCommon() {
        String phrase = topic.phrase().replaceFirst("^the ", "");
        return Character.isLowerCase(phrase.codePointAt(0)) && phrase.equals(phrase.toLowerCase(Locale.ROOT));
    }

    /** "gray wolves" of "gray wolf". */
    private static String plural(String noun) {
        return noun.matches(".*(?:[^aeiou]y)")
                ? noun.replaceFirst("y$", "ies")
                : noun.matches(".*(?:lf|fe)")
                        ? noun.replaceFirst("fe?$", "ves")
                        : noun.matches(".*(?:s|x|ch|sh)") ? noun + "es" : noun + "s";
    }

    /**
     * Whether a text names the topic and not only shares a word with it, as "Columbia University" does with Yale University: by
     * its whole name, an alias, a word made of it ("Argentine"), its last word ("the Star"), or a person's surname.
     */
    boolean isNamedIn(String text) {
        String folded = " " + AliasKey.fold(text) + " ";
        boolean surname =
                !lead.isEmpty() && text.matches(".*\\b" + Pattern.quote(NameWords.lastWord(topic.name())) + "\\b.*");
        boolean last = text.matches(
                ".*\\bthe " + Pattern.quote(NameWords.lastWord(topic.name())) + "\\b(?! of\\b| \\p{Lu}).*");
        return surname
                || last
                        && Character.isUpperCase(
                                NameWords.lastWord(topic.name()).codePointAt(0))
                || Stream.concat(Stream.of(topic.name(), lead), aliases.stream())
                        .map(AliasKey::fold)
                        .anyMatch(name -> name.length() > 2 && folded.contains(" " + name + " "))
                || Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}.-]+", -1))
                        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                        .anyMatch(this::isMadeOfTopic);
    }

    private boolean isMadeOfTopic(String word) {
        String stem = AliasKey.fold(topic.name());
        return !stem.contains(" ")
                && stem.length() >= STEM
                && AliasKey.fold(word).startsWith(stem.substring(0, Math.max(STEM, stem.length() - 2)));
    }
}
