package org.factloom.fact;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;

/** Whether the words asked name a person by surname or first name alone: "Perón died", "Bob and Rita visited". */
final class BareNames {

    private final Reading reading;
    private final Map<Span, ReadSentence> sentences;
    private final boolean person;

    BareNames(Reading reading, Map<Span, ReadSentence> sentences) {
        this.reading = reading;
        person = TopicKind.of(reading).person();
        this.sentences = sentences;
    }

    boolean standIn(Finding finding) {
        return Stated.of(sentences, finding)
                .filter(stated -> Entities.names(stated.sentence().analysed()).stream()
                        .filter(name -> isBare(stated.sentence().analysed(), name))
                        .anyMatch(name -> isRepeatedAlone(stated, stated.text(name))))
                .isPresent();
    }

    /** A single word that is a person's, or part of a person's full name. */
    private boolean isBare(AnalysedSentence sentence, Range name) {
        String written = sentence.text(name);
        if (name.end() - name.start() > 1 || written.contains(" ") || written.matches("\\p{Lu}{2,}")) {
            return false;
        }
        if (!person && AliasKey.mayBeSame(written, reading.topic().name())) {
            // "Deliveroo", which is taken for somebody's surname
            return false;
        }
        Optional<Entity> entity = reading.entities().find(written);
        return entity.map(found -> found.kind() == Entity.Kind.PERSON)
                .orElseGet(() -> sentence.tokens().get(name.start()).ner().equals("PERSON")
                        || !reading.entities().bearers(written).isEmpty());
    }

    /** Whether the name stands in the words asked without another name before or behind it. */
    private static boolean isRepeatedAlone(Stated stated, String name) {
        String word = "(?<!\\p{Lu}[\\p{L}.’'-]{0,20} )\\b" + Pattern.quote(name) + "\\b(?! \\p{Lu}|-)";
        Pattern alone = Pattern.compile(word);
        return alone.matcher(stated.finding()
                                .wording()
                                .question()
                                .replaceFirst("^(?:In|On|By|Of|At|To|From|With|For) ", ""))
                        .find()
                || alone.matcher(stated.finding().wording().statement()).find();
    }
}
