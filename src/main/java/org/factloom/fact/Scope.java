package org.factloom.fact;

import java.util.List;
import java.util.Map;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;

/** Which facts can be asked of somebody who knows the article's title and no more, and are worth it. */
final class Scope {

    private final Centrality centrality;
    private final Circularity circularity;
    private final Repetition repetition;
    private final BareNames bareNames;
    private final Titles titles;
    private final MarriedNames marriedNames;
    private final LifeDates lifeDates;
    private final RoughDates roughDates;
    private final SameFact sameFact;

    Scope(Reading reading) {
        Map<Span, ReadSentence> sentences = Stated.bySpan(reading);
        TopicNames topic = new TopicNames(reading);
        centrality = new Centrality(reading, topic, sentences);
        circularity = new Circularity(topic);
        repetition = new Repetition(reading, topic, sentences);
        bareNames = new BareNames(reading, sentences);
        titles = new Titles(reading, topic, sentences);
        marriedNames = new MarriedNames(reading);
        lifeDates = new LifeDates(reading, topic);
        roughDates = new RoughDates(reading);
        sameFact = new SameFact(topic);
    }

    /** Each fact once, of those that can be asked. */
    List<Finding> of(List<Finding> findings) {
        return sameFact.merged(findings.stream()
                .filter(this::holds)
                .flatMap(finding -> titles.told(finding).stream())
                .map(marriedNames::accepted)
                .toList());
    }

    private boolean holds(Finding finding) {
        return !centrality.lacks(finding)
                && !circularity.concerns(finding)
                && !repetition.concerns(finding)
                && !lifeDates.contradict(finding)
                && !roughDates.include(finding)
                && !bareNames.standIn(finding);
    }
}
