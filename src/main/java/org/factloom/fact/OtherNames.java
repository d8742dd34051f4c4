package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;

/** What the topic is called as well, behind its name: "The gray wolf (Canis lupus), also known as [the timber wolf or western wolf], is …". */
final class OtherNames implements Extractor {

    private static final Pattern KNOWN = Pattern.compile(
            "^(?<name>[^,;]+?) ?, (?:(?:also|commonly|sometimes|often|better|colloquially|formerly) )+(?:known as|called|referred to as) (?<names>[^;]+?), (?:is|are|was|were) ");

    private static final String NAMES =
            "(?:[\\p{L}\\d'’.-]+ ?){1,4}(?:(?:, (?:the )?(?:[\\p{L}\\d'’.-]+ ?){1,4})*,? (?:or|and) (?:[\\p{L}\\d'’.-]+ ?){1,4})?";

    @Override
    public List<Finding> extract(Reading reading) {
        return reading.sentences().stream()
                .limit(1)
                .filter(sentence -> SentenceFilter.states(sentence.analysed()))
                .map(sentence -> names(reading, sentence))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> names(Reading reading, ReadSentence sentence) {
        Matcher known = KNOWN.matcher(sentence.analysed().plain().replaceAll("\\s+", " "));
        if (!known.find()
                || !AliasKey.fold(known.group("name").replaceFirst("^The ", ""))
                        .equals(AliasKey.fold(reading.topic().name()))
                || !known.group("names").matches(NAMES)
                || known.group("names").matches(".*\\b(?:by|in|since|from|as|because|simply)\\b.*")) {
            return Optional.empty();
        }
        String names = known.group("names");
        boolean several = names.contains(",") || names.matches(".* (?:or|and) .*");
        String topic = reading.topic().phrase();
        String be = TopicKind.of(reading).person() ? "was" : "is";
        return Optional.of(new Finding(
                reading.fact(
                        sentence,
                        Family.ALIAS,
                        reading.topic().name(),
                        "also known as",
                        new Value.Term(names.replaceFirst("^the ", ""))),
                new Wording(
                        Phrases.sentence(
                                "?", several ? "by what other names" : "by what other name", be, topic, "known"),
                        "",
                        "",
                        several ? "property" : "other name"),
                List.of()));
    }
}
