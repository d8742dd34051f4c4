package org.factloom.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;

/** Whether a fact is at the edge of its article: a visit, a plan, the number of a day, the date of what is hardly named. */
final class Centrality {

    /** "were scheduled to open 17 shows", "due to open in", "will host the Games in". */
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:(?:is|are|was|were|been|be) (?:scheduled|expected|planned|slated|projected|proposed|supposed|invited|set) (?:to|for)|due to (?:be|open|begin|start|take|close|end)"
                    + "|(?:intend|plan|hope|expect|aim)(?:s|ed|ned)? to|will(?: be)?|filed (?:his|her|its|their) intention|is to be|are to be)\\b");

    private static final Pattern VISIT =
            Pattern.compile("\\b(?:visit(?:s|ed)?|visitors|tourists?|gave a talk|spoke at|speak at)\\b");

    /** The figure of a day, whose year nobody need know: "visible minority population was 13.6% in", "debt increased by $721 million in". */
    private static final Pattern FIGURE = Pattern.compile(
            "\\d(?:\\.\\d+)? ?(?:%|percent\\b|per cent\\b)|\\b(?:[TGM]Wh|unemployment|cost of living|wait times|debt increased|arrivals"
                    + "|express(?:ed)? dissatisfaction|homicides?|murders?|murder rate|crime rate)\\b|\\b(?:visitors|tourists|passengers)\\b");

    /** The place in some list of some year: "was ranked highest", "was rated the worst". */
    private static final Pattern RANKED = Pattern.compile(
            "\\b(?:is|was|were|been) (?:ranked|rated|listed|reported|voted|named (?:one|among))\\b|\\branks? (?:\\d|\\p{L}+(?:th|rd|nd|st)\\b)");

    private static final Pattern ANNOUNCED = Pattern.compile("\\b(?:announce[ds]?|intention)\\b");

    private final Reading reading;
    private final TopicNames topic;
    private final Map<Span, ReadSentence> sentences;

    Centrality(Reading reading, TopicNames topic, Map<Span, ReadSentence> sentences) {
        this.reading = reading;
        this.topic = topic;
        this.sentences = sentences;
    }

    /** Whether the fact is too far from the centre to be asked; what an infobox gives is never. */
    boolean lacks(Finding finding) {
        Optional<Stated> found = Stated.of(sentences, finding);
        if (found.isEmpty()) {
            return false;
        }
        Stated stated = found.get();
        String asked = stated.asked();
        boolean measured =
                finding.fact().value() instanceof Value.Date || finding.fact().value() instanceof Value.Quantity;
        boolean topics = topic.standIn(finding.fact().subject());
        return PLAN.matcher(asked).find()
                || VISIT.matcher(asked).find()
                || measured
                        && (FIGURE.matcher(asked).find()
                                || RANKED.matcher(asked).find())
                || ANNOUNCED.matcher(asked).find() && !topics
                || measured && !topic.standIn(asked) && !namesWhatMatters(stated);
    }

    /** Whether a name in the words asked stands in the lead too or twice in the article, or two are names of more than one word. */
    private boolean namesWhatMatters(Stated stated) {
        List<String> names =
                stated.names().stream().map(stated::text).distinct().toList();
        if (names.stream().filter(name -> name.contains(" ")).count() > 1) {
            return true;
        }
        for (String written : names) {
            List<Integer> mentions = reading.entities()
                    .find(written)
                    .map(reading.entities()::mentions)
                    .orElse(List.of());
            if (mentions.size() > 1 || inLead(mentions) || isNamedTwice(written)) {
                return true;
            }
        }
        return false;
    }

    private boolean inLead(List<Integer> mentions) {
        return mentions.stream().anyMatch(at -> reading.article()
                .sectionAt(new Span(at, at + 1))
                .filter(section -> section.path().isEmpty())
                .isPresent());
    }

    private boolean isNamedTwice(String written) {
        String folded = " " + AliasKey.fold(written) + " ";
        int first = reading.folded().indexOf(folded);
        return first >= 0 && reading.folded().indexOf(folded, first + 1) >= 0;
    }
}
