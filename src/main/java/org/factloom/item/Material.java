package org.factloom.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Entity;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Ids;
import org.factloom.fact.NameWords;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;

/**
 * All that items of an article are made from.
 *
 * @param source the article
 * @param siblings other articles of the same topic, where distractors may come from
 * @param related the siblings that share so many names with the article that theirs are plausible in it
 * @param seed decides what is drawn at random
 */
record Material(Source source, List<Source> siblings, List<Source> related, long seed) {

    /**
     * An article that was read.
     *
     * @param reading what was understood of it
     * @param findings what it states, doubtful facts included
     * @param words of each sentence, as {@link SameMatter} compares them
     */
    record Source(Reading reading, List<Finding> findings, List<Set<String>> words) {

        Source {
            findings = List.copyOf(findings);
            words = List.copyOf(words);
        }

        Source(Reading reading, List<Finding> findings) {
            this(
                    reading,
                    findings,
                    reading.sentences().stream()
                            .map(sentence -> SameMatter.words(sentence.text()))
                            .toList());
        }
    }

    /** Names that articles of one topic share at least; months and nationalities are shorter. */
    private static final int SHARED = 3;

    /** And of the names of the shorter one: two long articles share some by chance. */
    private static final double SHARE = 0.1;

    private static final int SHORT = 8;

    Material {
        siblings = List.copyOf(siblings);
        related = List.copyOf(related);
    }

    Material(Source source, List<Source> siblings, long seed) {
        this(
                source,
                siblings,
                siblings.stream().filter(sibling -> areRelated(source, sibling)).toList(),
                seed);
    }

    Reading reading() {
        return source.reading();
    }

    List<Finding> findings() {
        return source.findings();
    }

    private static boolean areRelated(Source one, Source other) {
        List<Entity> own = tellingNames(one);
        List<Entity> others = tellingNames(other);
        long shared = others.stream()
                .filter(entity -> one.reading().entities().find(entity.name()).isPresent())
                .count();
        return shared >= SHARED && shared >= SHARE * Math.min(own.size(), others.size());
    }

    private static List<Entity> tellingNames(Source source) {
        return source.reading().entities().all().stream()
                .filter(entity ->
                        !NameWords.isCountry(entity.name()) && entity.name().length() > SHORT)
                .toList();
    }

    /** Randomness that depends only on the seed and on what it is for. */
    Random random(String purpose) {
        return new Random(Long.parseUnsignedLong(Ids.of("", List.of(Long.toString(seed), purpose)), 16));
    }

    /**
     * The sentence that says what a wrong option really is: of another certain fact with this value, or one that names
     * the entity. Of dates only sentences of dated facts.
     */
    Optional<Evidence> sentenceOn(Finding finding, String option) {
        Optional<Evidence> ofFact = findings().stream()
                .filter(other -> other.fact().certainty() == Fact.Certainty.CERTAIN)
                .filter(other -> other.fact().value().text().equals(option)
                        || other.fact().subject().equals(option))
                .map(other -> other.fact().evidence().getFirst())
                .filter(evidence -> !evidence.section().equals(Evidence.INFOBOX))
                .findFirst();
        boolean name = !(finding.fact().value() instanceof Value.Date)
                && !(finding.fact().value() instanceof Value.Quantity);
        return name ? ofFact.or(() -> mention(option)) : ofFact;
    }

    /** The sentence that says what it is, "X, a town in", "X was"; otherwise the first that names it. */
    private Optional<Evidence> mention(String option) {
        List<String> forms = new ArrayList<>(List.of(option));
        reading().entities().find(option).ifPresent(entity -> forms.addAll(entity.aliases()));
        Pattern told = Pattern.compile("(?:"
                + forms.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?:, an? |, the | \\(| is | was | became | were )");
        List<Reading.ReadSentence> naming = reading().sentences().stream()
                .filter(sentence -> forms.stream().anyMatch(form -> AliasKey.names(sentence.text(), form)))
                .toList();
        return naming.stream()
                .filter(sentence -> told.matcher(sentence.text()).find())
                .findFirst()
                .or(() -> naming.stream().findFirst())
                .map(Reading.ReadSentence::evidence);
    }

    /** Names of the article that a typed answer must not be taken for. */
    List<String> otherNames(Finding finding) {
        return reading().entities().all().stream()
                .filter(entity -> entity.kind() != Entity.Kind.OTHER)
                .filter(entity -> !AliasKey.mayBeSame(
                        entity.name(), finding.fact().value().text()))
                .map(Entity::name)
                .sorted()
                .toList();
    }
}
