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

    private static final Pattern VISIT = Pattern.compile(
            "\\b(?:visit(?:s|ed)?|[\\d,]+ (?:million )?(?:visitors|tourists)|gave a talk|spoke at|speak at)\\b");

    /** The figure of a day, whose year nobody need know: "visible minority population was 13.6% in", "debt increased by $721 million in". */
    private static final Pattern FIGURE = Pattern.compile(
            "\\d(?:\\.\\d+)? ?(?:%|percent\\b|per cent\\b)|\\b(?:[TGM]Wh|unemployment|cost of living|anniversary|arrivals"
                    + "|(?:debt|deficit|exports?|imports?|inflation|sales) (?:increased|decreased|rose|fell|grew)|waiting times"
                    + "|homicides?|murders?|(?:crime|birth|death|literacy) rates?|visitors|tourists|passengers)\\b");

    /** The place in some list of some year: "was ranked highest", "was rated the worst". */
    private static final Pattern RANKED = Pattern.compile(
            "\\b(?:is|was|were|been) (?:ranked|rated|listed|reported|voted|named (?:one|among))\\b|\\branks? (?:\\d|\\p{L}+(?:th|rd|nd|st)\\b)");

    /** What only one can have done. */
    private static final Pattern FIRST = Pattern.compile("\\b(?:first|only|last|world|discovered|invented)\\b");

    /** What happens to few things, and once: of them one name is enough. */
    private static final Pattern MOMENTOUS = Pattern.compile(
            "\\b(?:found(?:ed)?|establish(?:ed)?|invent(?:ed)?|discover(?:ed)?|sign(?:ed)?|ratif(?:y|ied)"
                    + "|enact(?:ed)?|abolish(?:ed)?|annex(?:ed)?|conquer(?:ed)?|destroy(?:ed)?|assassinated?|overthr(?:ow|ew|own)|invaded?|declared?)\\b");

    /** Whose death or wedding it was nobody need know, but the topic's. */
    private static final Pattern LIFE = Pattern.compile("\\b(?:died?|born|marry|married)\\b");

    private static final Pattern ANNOUNCED = Pattern.compile("\\b(?:announce[ds]?|intention)\\b");

    /** What an article names so many times has a part in it. */
    private static final int OFTEN = 3;

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
        boolean measured = finding.fact().value() instanceof Value.Date
                || finding.fact().value() instanceof Value.Quantity
                || finding.fact().family() == Family.PERIOD;
        boolean topics = topic.standIn(finding.fact().subject());
        return PLAN.matcher(asked).find()
                || VISIT.matcher(asked).find()
                || measured
                        && (FIGURE.matcher(asked).find()
                                || RANKED.matcher(asked).find())
                || measured && LIFE.matcher(asked).find() && !topics && !isOfLead(stated)
                || ANNOUNCED.matcher(asked).find() && !topics
                || !topic.standIn(asked) && (measured ? !dates(stated) : isSomebodysDeed(stated));
    }

    /** Whether what is dated matters to the article although it is not its topic: its subject does, or two names tell what it was;
     * for a topic that is a kind or a matter, "anarchism", one name is enough. */
    private boolean dates(Stated stated) {
        List<String> names =
                stated.names().stream().map(stated::text).distinct().toList();
        String subject = " " + AliasKey.fold(stated.finding().fact().subject()) + " ";
        boolean told = names.stream().filter(name -> name.contains(" ")).count() > 1
                && !SentenceFilter.isPeripheral(stated.sentence().section());
        boolean broad = topic.isCommon()
                && !names.isEmpty()
                && names.stream().anyMatch(name -> name.contains(" "))
                && !SentenceFilter.isPeripheral(stated.sentence().section());
        boolean momentous = MOMENTOUS.matcher(stated.asked()).find()
                && names.stream().anyMatch(name -> name.contains(" "))
                && !SentenceFilter.isPeripheral(stated.sentence().section());
        return told
                || momentous
                || broad
                || names.stream()
                        .filter(name -> subject.contains(" " + AliasKey.fold(name) + " "))
                        .anyMatch(this::matters);
    }

    /** "Who jumped from the 86th floor?": nothing in it is named but who did it, and he only once. */
    private boolean isSomebodysDeed(Stated stated) {
        String who = stated.finding().fact().value().text();
        return stated.finding().fact().family() == Family.ACTION
                && stated.finding().fact().value() instanceof Value.Person
                && !FIRST.matcher(stated.asked()).find()
                && !matters(who)
                && stated.names().stream().map(stated::text).noneMatch(name -> !name.equals(who) && matters(name));
    }

    /** Whether somebody named in the words asked stands in the lead. */
    private boolean isOfLead(Stated stated) {
        return stated.names().stream()
                .map(stated::text)
                .flatMap(name -> reading.entities().find(name).stream())
                .anyMatch(entity -> inLead(reading.entities().mentions(entity)));
    }

    /** Whether a name stands in the lead, or several times in the article. */
    private boolean matters(String name) {
        Optional<Entity> entity = reading.entities().find(name);
        List<Integer> mentions = entity.map(reading.entities()::mentions).orElse(List.of());
        boolean alsoShort = entity.filter(found -> !found.aliases().isEmpty()).isPresent();
        return alsoShort || inLead(mentions) || timesNamed(name) >= OFTEN;
    }

    private boolean inLead(List<Integer> mentions) {
        return mentions.stream().anyMatch(at -> reading.article()
                .sectionAt(new Span(at, at + 1))
                .filter(section -> section.path().isEmpty())
                .isPresent());
    }

    private int timesNamed(String name) {
        String folded = " " + AliasKey.fold(name) + " ";
        int times = 0;
        for (int at = reading.folded().indexOf(folded);
                at >= 0;
                at = reading.folded().indexOf(folded, at + 1)) {
            times++;
        }
        return times;
    }
}
