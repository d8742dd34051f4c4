package org.factloom.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;

/** Which facts can be asked of somebody who knows the article's title and no more, and are worth it. */
final class Scope {

    private static final Set<String> TOLD_BY_STATE = Set.of("country", "state");
    private static final Pattern BEARING = Pattern.compile("[NSEW]{1,3} of .*");

    private final Topic topic;
    private final Centrality centrality;
    private final Circularity circularity;
    private final Repetition repetition;
    private final BareNames bareNames;
    private final Titles titles;
    private final MarriedNames marriedNames;
    private final LinkedNames linkedNames;
    private final LifeDates lifeDates;
    private final RoughDates roughDates;
    private final Cofounders cofounders;
    private final Abbreviations abbreviations;
    private final SameFact sameFact;

    Scope(Reading reading) {
        Map<Span, ReadSentence> sentences = Stated.bySpan(reading);
        TopicNames names = new TopicNames(reading);
        topic = reading.topic();
        centrality = new Centrality(reading, names, sentences);
        circularity = new Circularity(names, topic.name());
        repetition = new Repetition(reading, names, sentences);
        bareNames = new BareNames(reading, sentences);
        titles = new Titles(reading, names, sentences);
        marriedNames = new MarriedNames(reading);
        linkedNames = new LinkedNames(reading);
        lifeDates = new LifeDates(reading, names);
        roughDates = new RoughDates(reading);
        cofounders = new Cofounders(reading);
        abbreviations = new Abbreviations(reading, names);
        sameFact = new SameFact(names);
    }

    /** Each fact once, of those that can be asked. */
    List<Finding> of(List<Finding> findings) {
        return sameFact.merged(findings.stream()
                .filter(this::holds)
                .flatMap(finding -> titles.told(finding).stream())
                .map(this::placed)
                .map(marriedNames::accepted)
                .map(linkedNames::accepted)
                .toList());
    }

    /** With what tells a place from its namesakes: "Springvale, Maine" for "Springvale". */
    private Finding placed(Finding finding) {
        String told = topic.told();
        boolean bare = told.startsWith(topic.name() + ", ")
                && !finding.wording().asked().contains(topic.name() + ", ");
        return bare ? finding.with(finding.wording().naming(topic.name(), told)) : finding;
    }

    /** The country of "Annapolis, Maryland"; and "WSW of Srinagar", which is no name. */
    private boolean tellsItself(Finding finding) {
        return TOLD_BY_STATE.contains(finding.wording().slot()) && topic.name().contains(", ")
                || BEARING.matcher(finding.fact().value().text()).matches();
    }

    private boolean holds(Finding finding) {
        return !tellsItself(finding)
                && !cofounders.missIn(finding)
                && !centrality.lacks(finding)
                && !circularity.concerns(finding)
                && !repetition.concerns(finding)
                && !lifeDates.contradict(finding)
                && !abbreviations.standIn(finding)
                && !roughDates.include(finding)
                && !bareNames.standIn(finding);
    }
}
