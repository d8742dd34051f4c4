package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;

/** What the topic's largest, first or only one is: "Its largest moon, [Triton], was discovered shortly thereafter". */
final class Belongings implements Extractor {

    private static final Pattern OWNED = Pattern.compile(
            "^(?<owner>Its|\\p{Lu}[^,;]*?['’]s?) (?<what>(?:\\p{L}{3,}est|second-\\p{L}+est|only|capital|most \\p{L}+)(?: (?:and|\\p{Ll}+)){0,4}), (?<name>(?:the )?\\p{Lu}[^,;]*), (?:is|was|has|had|lies|stands|rises|became)\\b");

    private static final String PASSING = ".*\\b(?:latest|newest|west|east|best|closest|nearest|or)\\b.*";

    @Override
    public List<Finding> extract(Reading reading) {
        Anaphora anaphora = new Anaphora(reading);
        return TopicKind.of(reading).person()
                ? List.of()
                : reading.sentences().stream()
                        .filter(sentence -> SentenceFilter.states(sentence.analysed())
                                && !SentenceFilter.isPeripheral(sentence.section())
                                && !SentenceFilter.isHedged(sentence.text()))
                        .map(sentence -> owned(reading, anaphora, sentence))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<Finding> owned(Reading reading, Anaphora anaphora, ReadSentence sentence) {
        Matcher found = OWNED.matcher(sentence.analysed().plain().replaceAll("\\s+", " "));
        if (!found.find() || found.group("what").matches(PASSING)) {
            return Optional.empty();
        }
        String owner = found.group("owner").replaceFirst("['’]s?$", "").replaceFirst("^The ", "");
        boolean topics = owner.equals("Its")
                ? anaphora.followsTopic(sentence)
                : AliasKey.fold(owner).equals(AliasKey.fold(reading.topic().name()));
        String asked = reading.topic().phrase() + "'s " + found.group("what");
        return reading.entities()
                .find(found.group("name").replaceFirst("^[Tt]he ", ""))
                .filter(entity -> topics && entity.kind() != Entity.Kind.PERSON)
                .filter(entity ->
                        !AliasKey.mayBeSame(entity.name(), reading.topic().name()))
                .map(entity -> new Finding(
                        reading.fact(sentence, Family.RELATION, asked, "is", entity.value()),
                        new Wording(
                                Phrases.sentence("?", "what is", asked),
                                Phrases.sentence(".", asked, "is", Wording.SLOT),
                                "",
                                "own"),
                        entity.aliases()));
    }
}
