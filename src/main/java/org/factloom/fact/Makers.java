package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who made what a definition defines: ".NET Framework is a software framework developed by [Microsoft] that runs on Windows." */
final class Makers implements Extractor {

    private static final String LASTING = "developed|owned|operated|maintained|manufactured|published";

    private static final Pattern MADE = Pattern.compile(
            "^(?:The )?(?<subject>[^;:]+?) ?,? (?<be>is|are|was|were) (?:an?|the|one of) (?<what>[^,;:]*?)\\b(?:(?:and|originally|first|jointly) )?(?<deed>"
                    + LASTING
                    + "|designed|written|created|directed|founded|produced|composed|built|painted|discovered|invented|established) by (?:the )?(?<who>\\p{Lu}[^,;:]*?)"
                    + "(?=$|[,;.]| (?:that|which|who|for|in|on|from|to|as|at|with|under|about|and (?:based|is|was|has|used|written|published|released)) ?)");

    @Override
    public List<Finding> extract(Reading reading) {
        return reading.sentences().stream()
                .limit(2)
                .filter(sentence -> SentenceFilter.states(sentence.analysed()))
                .flatMap(sentence -> made(reading, sentence))
                .toList();
    }

    private static Stream<Finding> made(Reading reading, Reading.ReadSentence sentence) {
        String topic = reading.topic().phrase();
        Matcher found = MADE.matcher(sentence.analysed().plain().replaceAll("\\s+", " "));
        Optional<Entity> maker = found.find() && isTopic(reading, found.group("subject"))
                ? reading.entities().find(found.group("who"))
                : Optional.empty();
        return maker
                .filter(entity ->
                        entity.kind() == Entity.Kind.PERSON && entity.name().contains(" ")
                                || entity.kind() == Entity.Kind.ORGANISATION)
                .filter(entity ->
                        !AliasKey.mayBeSame(entity.name(), reading.topic().name()))
                .map(entity -> {
                    String deed = found.group("deed");
                    String verb = (found.group("be").matches("was|were") || !deed.matches(LASTING) ? "was" : "is");
                    String wh = entity.kind() == Entity.Kind.PERSON ? "whom" : NameWords.whichOf(entity);
                    return new Finding(
                            reading.fact(
                                    sentence, Family.RELATION, reading.topic().name(), deed + " by", entity.value()),
                            new Wording(
                                    Phrases.sentence("?", "by", wh, verb, topic, deed),
                                    Phrases.sentence(".", topic, verb, deed, "by", Wording.SLOT),
                                    "",
                                    entity.kind().name()),
                            entity.aliases());
                })
                .stream();
    }

    private static boolean isTopic(Reading reading, String subject) {
        return !TopicKind.of(reading).person()
                && AliasKey.fold(subject.replaceFirst(",.*", ""))
                        .equals(AliasKey.fold(reading.topic().name()));
    }
}
