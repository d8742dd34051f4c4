package org.factloom.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;

/** Founders whom the prose names beside the one of the box: "was founded by Jane Roe and John Doe", where the box has Jane Roe alone. */
final class Cofounders {

    private static final Pattern FOUNDED = Pattern.compile("(?i)\\b(?:co-?)?found(?:ed|ers?|ing)\\b");
    private static final Pattern ASKS =
            Pattern.compile("^(?:Who (?:co-)?founded|By whom was .* founded|In which .* founded by).*");

    private final Reading reading;
    private final List<ReadSentence> sentences;

    Cofounders(Reading reading) {
        this.reading = reading;
        sentences = reading.sentences().stream()
                .filter(sentence -> FOUNDED.matcher(sentence.text()).find())
                .toList();
    }

    /** Whether the answer to who founded the topic is not the whole of it. */
    boolean missIn(Finding finding) {
        return finding.fact().value() instanceof Value.Person person
                && ASKS.matcher(finding.wording().question()).matches()
                && sentences.stream()
                        .map(ReadSentence::analysed)
                        .anyMatch(sentence -> names(sentence, person) && namesAnother(sentence, person));
    }

    private boolean names(AnalysedSentence sentence, Value.Person person) {
        return persons(sentence).stream().anyMatch(name -> AliasKey.mayBeSame(name, person.text()));
    }

    private boolean namesAnother(AnalysedSentence sentence, Value.Person person) {
        return persons(sentence).stream().anyMatch(name -> !AliasKey.mayBeSame(name, person.text()));
    }

    private List<String> persons(AnalysedSentence sentence) {
        return Entities.names(sentence).stream()
                .flatMap(name -> reading.entities().find(sentence.text(name)).stream())
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .map(Entity::name)
                .toList();
    }
}
