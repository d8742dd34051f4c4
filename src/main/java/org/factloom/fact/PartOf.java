package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Entity.Kind;
import org.factloom.fact.Reading.ReadSentence;

/** What something named belongs to: "Northport Radio is a subsidiary of [Milltown Media]", "The Mill is a tributary of the [Lee]". */
final class PartOf implements Extractor {

    /**
     * @param which how the whole is asked for
     * @param kinds what it may be
     */
    private record Whole(String which, Set<Kind> kinds) {}

    private static final Whole COMPANY = new Whole("which company", Set.of(Kind.ORGANISATION));
    private static final Whole BODY = new Whole("which organisation", Set.of(Kind.ORGANISATION));
    private static final Whole RIVER = new Whole("which river", Set.of(Kind.PLACE));
    private static final Whole TOWN = new Whole("which town or city", Set.of(Kind.PLACE));
    private static final Map<String, Whole> PARTS = Map.ofEntries(
            Map.entry("subsidiary", COMPANY),
            Map.entry("division", COMPANY),
            Map.entry("imprint", COMPANY),
            Map.entry("brand", COMPANY),
            Map.entry("affiliate", COMPANY),
            Map.entry("branch", BODY),
            Map.entry("wing", BODY),
            Map.entry("campus", BODY),
            Map.entry("tributary", RIVER),
            Map.entry("suburb", TOWN),
            Map.entry("borough", TOWN),
            Map.entry("district", TOWN),
            Map.entry("neighbourhood", TOWN),
            Map.entry("neighborhood", TOWN));

    private static final Pattern PART = Pattern.compile(
            "(?<part>(?:an?|the) (?:[\\p{L}-]+ ){0,2}?(?<noun>[\\p{Ll}]+)) of (?:the )?(?<whole>\\p{Lu}[^,;()]*)");

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            // what the topic is a part of, its definition says
            if (sentence.position() > 0) {
                SentenceFilter.copular(sentence, phrases)
                        .map(clause -> new ClauseWords(phrases, clause))
                        .filter(words -> NamedSubject.isOf(reading, words))
                        .map(words -> part(reading, sentence, words))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> part(Reading reading, ReadSentence sentence, ClauseWords words) {
        Matcher part = PART.matcher(words.complement(List.of()));
        if (!part.matches() || !PARTS.containsKey(part.group("noun"))) {
            return Optional.empty();
        }
        Whole whole = PARTS.get(part.group("noun"));
        String be = words.clause().finite().text();
        String said = words.complement(List.of());
        return reading.entities()
                .find(part.group("whole"))
                .filter(entity -> whole.kinds().contains(entity.kind()))
                .filter(entity -> !AliasKey.mayBeSame(entity.name(), words.subject())
                        && !AliasKey.fold(entity.name())
                                .equals(AliasKey.fold(reading.topic().name())))
                .filter(entity -> !whole.equals(TOWN) || entity.type() == EntityType.TOWN)
                .map(entity -> new Finding(
                        reading.fact(
                                sentence, Family.RELATION, words.subject(), part.group("part") + " of", entity.value()),
                        new Wording(
                                Phrases.sentence("?", "of", whole.which(), be, words.subject(), part.group("part")),
                                Phrases.sentence(
                                        ".",
                                        words.subject(),
                                        be,
                                        said.substring(0, part.start("whole")) + Wording.SLOT),
                                "",
                                entity.type().name()),
                        entity.aliases()));
    }
}
