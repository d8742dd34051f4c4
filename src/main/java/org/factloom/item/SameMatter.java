package org.factloom.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.fact.Value;
import org.factloom.language.PartialDate;

/**
 * The sentences that speak of what a stem speaks of: what they name besides the key may be right as well. Of "published The Last American
 * Man" one that has "American" and "Man" is such a sentence.
 */
final class SameMatter {

    private static final int LEAST_LETTERS = 4;
    /** "publish" of "published", "publishes" and "publishing". */
    private static final int STEM_LETTERS = 6;

    private static final double SHARE = 0.6;
    private static final int LEAST = 2;

    /** Words of questions and of time, and those that stand in any sentence. */
    private static final Set<String> COMMON = words(
            "which year date month what where when whom whose many much number place person organisation party town country"
                    + " january february march april june july august september october november december"
                    + " have been were with from into that this than then them they their there after before during over under"
                    + " about also first last name named called most more some such between until since while year years");

    private final List<ReadSentence> sentences;

    SameMatter(Material material, Finding finding) {
        Set<String> matter = words(finding.wording().question() + " "
                + finding.wording().statement() + " " + finding.wording().event());
        matter.removeAll(COMMON);
        matter.removeAll(words(material.reading().topic().name()));
        keys(finding).forEach(key -> matter.removeAll(words(key.text())));
        long least = Math.max(LEAST, Math.round(SHARE * matter.size()));
        List<Set<String>> told = material.source().words();
        sentences = matter.size() < LEAST
                ? List.of()
                : IntStream.range(0, told.size())
                        .filter(i ->
                                told.get(i).stream().filter(matter::contains).count() >= least)
                        .mapToObj(i -> material.reading().sentences().get(i))
                        .toList();
    }

    private static Stream<Value> keys(Finding finding) {
        return finding.fact().value() instanceof Value.Several several
                ? several.values().stream()
                : Stream.of(finding.fact().value());
    }

    /** The beginnings of the longer words of a text. */
    static Set<String> words(String text) {
        return Stream.of(AliasKey.fold(text).split(" ", -1))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .map(word -> word.substring(0, Math.min(STEM_LETTERS, word.length())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether one of the sentences has the name. */
    boolean names(String name) {
        return sentences.stream().anyMatch(sentence -> AliasKey.names(sentence.text(), name));
    }

    /** Whether one of the sentences has a date that {@code date} may be. */
    boolean dates(PartialDate date) {
        return sentences.stream().flatMap(sentence -> sentence.dates().stream()).anyMatch(date::agreesWith);
    }
}
