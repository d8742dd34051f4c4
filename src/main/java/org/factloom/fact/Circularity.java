package org.factloom.fact;

import java.util.HashSet;
import java.util.Set;

/** Whether the article's title tells the answer: "Who recorded the Tour EP?" in the article "Tour EP (Band of Horses EP)". */
final class Circularity {

    /** A name that may repeat the title, because the difference is what is asked. */
    private static final Set<String> SLOTS =
            Set.of("birth_name", "naming", "acronym", "gloss", "alias", "binomial", "other name");

    private final TopicNames topic;
    private final String title;

    Circularity(TopicNames topic, String title) {
        this.topic = topic;
        this.title = title;
    }

    boolean concerns(Finding finding) {
        Value value = finding.fact().value();
        if (value instanceof Value.Date
                || value instanceof Value.Quantity
                || value instanceof Value.Several
                || SLOTS.contains(finding.wording().slot())) {
            return false;
        }
        // "Islamabad" is named after Islam
        if (finding.wording().slot().equals("eponym") && AliasKey.fold(title).startsWith(AliasKey.fold(value.text()))) {
            return true;
        }
        Set<String> key = new HashSet<>(TopicNames.words(value.text()));
        Set<String> title = topic.titleWords();
        boolean definition = finding.fact().family() == Family.DEFINITION;
        boolean former = !definition && key.size() > 1 && topic.include(value.text());
        boolean deed =
                finding.fact().family() == Family.ACTION || finding.fact().family() == Family.RELATION;
        // "Which organisation won Arsenal's first trophies?" "Royal Arsenal"
        if (deed
                && key.stream()
                        .anyMatch(word -> title.contains(word) && !NameWords.isGeneric(word) && asks(finding, word))) {
            return true;
        }
        boolean shares = key.removeAll(title);
        return former || key.isEmpty() || !definition && shares && key.stream().allMatch(NameWords::isGeneric);
    }

    private static boolean asks(Finding finding, String word) {
        return (" " + AliasKey.fold(finding.wording().question())).contains(" " + word);
    }
}
