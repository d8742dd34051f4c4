package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;
import org.factloom.language.Token;

/**
 * When the topic was born and died, as the infobox, the parenthesis of the first sentence and the body tell it. Where two of
 * them differ, or one says "c. 1040", no date of it is asked.
 */
final class LifeDates {

    private static final Pattern BIRTH = Pattern.compile("(?i)\\b(?:born|birth)\\b");
    private static final Pattern DEATH = Pattern.compile("(?i)\\b(?:die[ds]?|death|killed|murdered|assassinated)\\b");

    private final TopicNames topic;
    private final boolean birthDoubtful;
    private final boolean deathDoubtful;

    LifeDates(Reading reading, TopicNames topic) {
        this.topic = topic;
        boolean person = TopicKind.of(reading).person();
        birthDoubtful = person && differ(dates(reading, "birth_date", "born", "born"));
        deathDoubtful = person && differ(dates(reading, "death_date", "died", "die"));
    }

    /** Whether the finding dates the topic's birth or death, and the article gives that twice differently. */
    boolean contradict(Finding finding) {
        if (!(finding.fact().value() instanceof Value.Date)
                || !topic.standIn(finding.fact().subject())) {
            return false;
        }
        String asked = finding.wording().question() + " " + finding.wording().statement();
        return birthDoubtful && BIRTH.matcher(asked).find()
                || deathDoubtful && DEATH.matcher(asked).find();
    }

    private static boolean differ(List<PartialDate> dates) {
        return dates.stream().anyMatch(one -> dates.stream().anyMatch(other -> !one.agreesWith(other)));
    }

    private List<PartialDate> dates(Reading reading, String key, String group, String verb) {
        List<PartialDate> found = new ArrayList<>();
        Fields.find(reading, key)
                .flatMap(field -> Dates.in(field.value(), 0).stream().findFirst())
                .ifPresent(mention -> found.add(mention.date()));
        reading.sentences().stream()
                .findFirst()
                .flatMap(first -> BracketDates.lifetime(first.text(), group))
                .ifPresent(found::add);
        for (ReadSentence sentence : reading.sentences()) {
            told(reading, sentence, verb).ifPresent(found::add);
        }
        return found;
    }

    /** "On July 20, 1969, he [died]": the one date of a sentence whose verb it is, of the topic or the pronoun that it is known by. */
    private Optional<PartialDate> told(Reading reading, ReadSentence sentence, String verb) {
        AnalysedSentence analysed = sentence.analysed();
        return analysed.tokens().stream()
                .filter(token -> token.isVerb()
                        && (token.text().equals(verb) || token.lemma().equals(verb)))
                .filter(token -> isTopics(reading, analysed, token))
                .findFirst()
                .flatMap(token -> Dates.in(
                                analysed.plain(), analysed.sentence().span().start())
                        .stream()
                        .filter(date -> date.modifier().isEmpty())
                        .filter(date -> governs(analysed, token, analysed.range(date.span())))
                        .map(date -> date.date())
                        .findFirst());
    }

    private boolean isTopics(Reading reading, AnalysedSentence analysed, Token verb) {
        return analysed.child(verb, "nsubj", "nsubj:pass")
                .map(subject -> analysed.text(analysed.subtree(subject)))
                .filter(subject ->
                        subject.equalsIgnoreCase(TopicKind.of(reading).pronoun()) || topic.include(subject))
                .isPresent();
    }

    /** Whether the verb is the first above the date. */
    private static boolean governs(AnalysedSentence analysed, Token verb, Range date) {
        return analysed.tokens(date).stream().anyMatch(token -> {
            Token above = token;
            for (int i = 0; i < 4 && above.head() >= 0; i++) {
                above = analysed.tokens().get(above.head());
                if (above.isVerb()) {
                    return above.equals(verb);
                }
            }
            return false;
        });
    }
}
