package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * What the topic was: "Al-Ansar was [the paramilitary wing of the Iraqi Communist Party]." Read from the first sentence, and only
 * where it is told whole and in other words than the title's: "the Tour EP is an EP" says nothing.
 */
final class Definitions implements Extractor {

    /** What may be over by now: "a goalkeeper currently playing for". */
    private static final Pattern OF_TODAY = Pattern.compile("\\b(?:currently|now|today|presently)\\b");

    private static final int LONGEST = 20;
    private static final Pattern REFERS =
            Pattern.compile("^[^,;]*? (?:refers|referred) to (?<what>(?:an?|the) [^,;]+?)\\.?$");

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        if (reading.sentences().isEmpty()
                || !reading.sentences().getFirst().section().path().isEmpty()) {
            return found;
        }
        ReadSentence first = reading.sentences().getFirst();
        AnalysedSentence sentence = first.analysed();
        Matcher refers = REFERS.matcher(sentence.plain().replaceAll("\\s+", " "));
        if (refers.find()) {
            definition(reading, first, "was", refers.group("what")).ifPresent(found::add);
            return found;
        }
        first.clauses().stream()
                .filter(Clause::isCopular)
                .filter(clause -> isTopic(reading, sentence, clause.subject()))
                .findFirst()
                .ifPresent(clause -> {
                    if (sentence.text(clause.complement()).matches("(?i)(an?|the|one of) .*")) {
                        whose(reading, first, clause, found);
                        DefinitionWords.whole(clause)
                                .flatMap(what -> definition(
                                        reading, first, clause.finite().text(), sentence.text(what)))
                                .ifPresent(found::add);
                    }
                });
        return found;
    }

    /** Whether the words name the article's topic: one name within the other, or the topic's last word in both. */
    private static boolean isTopic(Reading reading, AnalysedSentence sentence, Range subject) {
        String name = AliasKey.fold(sentence.text(subject));
        String topic = AliasKey.fold(reading.topic().name());
        return name.contains(topic)
                || topic.contains(name)
                || NameWords.last(name).equals(NameWords.last(topic))
                || NameWords.last(name).equals(reading.topic().head());
    }

    /** Nothing where the title says as much, its parenthesis included: a film is no answer to "Hairspray (2007 film)". */
    private static Optional<Finding> definition(Reading reading, ReadSentence sentence, String verb, String what) {
        String definition = what.strip();
        if (definition.split(" ", -1).length > LONGEST
                || DefinitionWords.isCapitalised(definition)
                || OF_TODAY.matcher(definition).find()
                || DefinitionWords.isCircular(reading.article().title(), definition)) {
            return Optional.empty();
        }
        boolean person = TopicKind.of(reading).person()
                || BracketDates.lifetime(sentence.text(), "born").isPresent();
        String question = person ? "who" : "what";
        return Optional.of(new Finding(
                reading.fact(
                        sentence, Family.DEFINITION, reading.topic().name(), "definition", new Value.Term(definition)),
                new Wording(
                        Phrases.sentence("?", question, verb, reading.topic().phrase()), "", "", "definition"),
                List.of()));
    }

    /** "the paramilitary wing of the [Iraqi Communist Party]": of which organisation. */
    private static void whose(Reading reading, ReadSentence sentence, Clause clause, List<Finding> found) {
        AnalysedSentence analysed = clause.sentence();
        for (Range name : Entities.names(analysed)) {
            boolean ends = name.end() == clause.complement().end();
            int the = name.start() - 1;
            boolean determined = the > 0 && analysed.tokens().get(the).text().equals("the");
            int of = determined ? the - 1 : the;
            if (!ends
                    || of <= clause.complement().start() + 1
                    || !analysed.tokens().get(of).text().equals("of")) {
                continue;
            }
            Token head = analysed.tokens().get(of - 1);
            reading.entities()
                    .find(analysed.text(name))
                    .filter(owner -> owner.kind() == Entity.Kind.ORGANISATION && head.isNoun())
                    .ifPresent(owner -> {
                        String part =
                                analysed.text(new Range(clause.complement().start(), of));
                        String topic = reading.topic().phrase();
                        String verb = clause.finite().text();
                        found.add(new Finding(
                                new Fact(
                                        reading.factId(
                                                Family.DEFINITION,
                                                reading.topic().name(),
                                                part + " of"),
                                        Family.DEFINITION,
                                        reading.topic().name(),
                                        part + " of",
                                        owner.value(),
                                        Fact.Certainty.CERTAIN,
                                        List.of(sentence.evidence())),
                                new Wording(
                                        "Of " + NameWords.whichOf(owner) + " " + verb + " " + topic + " " + part + "?",
                                        Phrases.capitalised(topic) + " " + verb + " " + part + " of "
                                                + (determined ? "the " : "") + Wording.SLOT + ".",
                                        "",
                                        owner.kind().name()),
                                owner.aliases()));
                    });
        }
    }
}
