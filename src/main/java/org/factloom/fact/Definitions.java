package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** What the topic was: "Al-Ansar was [the paramilitary wing of the Iraqi Communist Party]." Read from the first sentence. */
final class Definitions implements Extractor {

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
            found.add(definition(reading, first, "was", refers.group("what")));
            return found;
        }
        Clause.of(sentence).stream()
                .filter(Clause::isCopular)
                .filter(clause -> isTopic(reading, sentence, clause.subject()))
                .findFirst()
                .ifPresent(clause -> {
                    String what = sentence.text(clause.complement());
                    if (what.matches("(?i)(an?|the|one of) .*")) {
                        whose(reading, first, clause, found);
                        found.add(definition(reading, first, clause.finite().text(), what));
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

    private static Finding definition(Reading reading, ReadSentence sentence, String verb, String what) {
        String definition = what.split(" ", -1).length > LONGEST ? "" : what.strip();
        String topic = reading.topic().phrase();
        boolean isPerson = TopicKind.of(reading).person();
        return new Finding(
                new Fact(
                        reading.factId(Family.DEFINITION, reading.topic().name(), "definition"),
                        Family.DEFINITION,
                        reading.topic().name(),
                        "definition",
                        new Value.Term(what.strip()),
                        Fact.Certainty.CERTAIN,
                        List.of(sentence.evidence())),
                new Wording(
                        definition.isEmpty() ? "" : (isPerson ? "Who " : "What ") + verb + " " + topic + "?",
                        definition.isEmpty() ? "" : Phrases.capitalised(topic) + " " + verb + " " + Wording.SLOT + ".",
                        "",
                        "definition"),
                List.of());
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
