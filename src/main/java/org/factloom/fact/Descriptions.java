package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;

/** What others than the topic are, where the article speaks of them more than once: "The Milltown Fair is [an annual exhibition of cattle in Cork]". */
final class Descriptions implements Extractor {

    /** What only persons are: the first noun before a comma or a preposition. */
    private static final Pattern PERSON = Pattern.compile(
            "(?:an?|the) (?:[\\p{L}-]+ )*\\p{L}*(?:ist|ician|author|writer|singer|actor|actress|painter|poet|player|leader|politician|footballer|director|composer|philosopher|officer|king|queen"
                    + "|explorer|historian|engineer|teacher|lawyer|soldier|sculptor|designer|producer|architect|dramatist|businessman|businesswoman)(?:,.*| (?:and|of|in|at|from|for|who|that|with|by|known|active|best) .*)?");

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 18;

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            if (sentence.position() > 0) {
                SentenceFilter.copular(sentence, phrases)
                        .filter(clause -> clause.finite().text().matches("is|was"))
                        .limit(1)
                        .map(clause -> description(reading, sentence, clause))
                        .flatMap(Optional::stream)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> description(Reading reading, ReadSentence sentence, Clause clause) {
        AnalysedSentence analysed = clause.sentence();
        boolean the = analysed.tokens().get(clause.subject().start()).text().equalsIgnoreCase("the");
        Range name =
                the ? new Range(clause.subject().start() + 1, clause.subject().end()) : clause.subject();
        Optional<Entity> entity = Entities.names(analysed).stream()
                .filter(name::equals)
                .findFirst()
                .flatMap(range -> reading.entities().find(analysed.text(range)))
                .filter(it -> it.name().contains(" ") && isCentral(reading, it));
        Optional<String> what =
                DefinitionWords.whole(clause).map(analysed::text).filter(Descriptions::isTelling);
        if (entity.isEmpty()
                || what.isEmpty()
                || entity.get().kind() == Entity.Kind.PERSON
                        && !PERSON.matcher(what.get()).matches()
                || AliasKey.fold(entity.get().name())
                        .equals(AliasKey.fold(reading.topic().name()))
                || DefinitionWords.isCircular(entity.get().name(), what.get())) {
            return Optional.empty();
        }
        String wh = entity.get().kind() == Entity.Kind.PERSON ? "who" : "what";
        return Optional.of(new Finding(
                reading.fact(
                        sentence, Family.DEFINITION, entity.get().name(), "definition", new Value.Term(what.get())),
                new Wording(
                        Phrases.sentence(
                                "?",
                                wh,
                                clause.finite().text(),
                                (the ? "the " : "") + entity.get().name()),
                        "",
                        "",
                        "definition"),
                List.of()));
    }

    /** "a member", "one of the main reasons", "the case" tell nothing of what it is. */
    private static boolean isTelling(String what) {
        int words = what.split(" ", -1).length;
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && what.matches("(?:an?|the) .*")
                && !what.matches(
                        "(?:an?|the) (?:\\p{L}+ )?(?:one|member|part|part-owner|case|result|subject|target|reason|way|example|success|failure|home|key|major|important|popular|notable|favou?rite|same|only one|victim|cause|source|winner|runner-up)\\b.*");
    }

    private static boolean isCentral(Reading reading, Entity entity) {
        return reading.sentences().stream()
                        .filter(sentence -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                                .anyMatch(form -> sentence.text().contains(form)))
                        .limit(2)
                        .count()
                == 2;
    }
}
