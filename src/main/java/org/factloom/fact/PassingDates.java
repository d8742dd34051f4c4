package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.DateMention;
import org.factloom.language.Dates;
import org.factloom.language.Token;

/**
 * Dates that a sentence tells in passing, of something with a name: "the completion of the Seaway [in 1959]", "York
 * University, a university founded [in 1959], is …", "Upon Helmsley's death [in 1997]".
 */
final class PassingDates implements Extractor {

    /** What was done, by the noun that tells it. */
    private static final Map<String, String> DEEDS = Map.ofEntries(
            Map.entry("completion", "completed"),
            Map.entry("creation", "created"),
            Map.entry("foundation", "founded"),
            Map.entry("founding", "founded"),
            Map.entry("establishment", "established"),
            Map.entry("formation", "formed"),
            Map.entry("opening", "opened"),
            Map.entry("closure", "closed"),
            Map.entry("publication", "published"),
            Map.entry("release", "released"),
            Map.entry("abolition", "abolished"),
            Map.entry("dissolution", "dissolved"),
            Map.entry("destruction", "destroyed"),
            Map.entry("demolition", "demolished"),
            Map.entry("assassination", "assassinated"),
            Map.entry("signing", "signed"),
            Map.entry("discovery", "discovered"),
            Map.entry("invention", "invented"),
            Map.entry("introduction", "introduced"),
            Map.entry("adoption", "adopted"),
            Map.entry("ratification", "ratified"),
            Map.entry("acquisition", "acquired"),
            Map.entry("launch", "launched"),
            Map.entry("inauguration", "inaugurated"),
            Map.entry("execution", "executed"),
            Map.entry("murder", "murdered"),
            Map.entry("death", "die"),
            Map.entry("birth", "born"));

    private static final Set<String> PARTICIPLES = Set.of(
            "founded",
            "established",
            "built",
            "completed",
            "opened",
            "released",
            "published",
            "formed",
            "created",
            "launched",
            "introduced",
            "signed",
            "constructed",
            "recorded",
            "incorporated",
            "dissolved",
            "abolished",
            "destroyed",
            "demolished",
            "designed",
            "inaugurated",
            "unveiled",
            "premiered",
            "discovered",
            "invented",
            "erected",
            "adopted",
            "acquired");

    /** In words, of what stands between a name and its participle: "Canada's third-largest university". */
    private static final int LONGEST_APPOSITION = 7;

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            AnalysedSentence analysed = sentence.analysed();
            if (!SentenceFilter.isHedged(analysed.plain())) {
                for (DateMention date :
                        Dates.in(analysed.plain(), analysed.sentence().span().start())) {
                    told(reading, sentence, date).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Finding> told(Reading reading, ReadSentence sentence, DateMention date) {
        AnalysedSentence analysed = sentence.analysed();
        List<Token> tokens = analysed.tokens();
        Range words = analysed.range(date.span());
        int preposition = words.start() - 1;
        if (!date.modifier().isEmpty()
                || preposition < 2
                || words.end() >= tokens.size()
                || !tokens.get(preposition).text().matches("in|on")
                || tokens.get(words.end()).text().matches("and|or|to|until|[–-]")) {
            return Optional.empty();
        }
        return ofDeed(reading, sentence, date, preposition)
                .or(() -> ofParticiple(reading, sentence, date, preposition));
    }

    /** "the completion of the Saint Lawrence Seaway", "Harry Helmsley's death". */
    private static Optional<Finding> ofDeed(Reading reading, ReadSentence sentence, DateMention date, int end) {
        AnalysedSentence analysed = sentence.analysed();
        List<Token> tokens = analysed.tokens();
        String last = tokens.get(end - 1).text();
        if (DEEDS.containsKey(last) && end > 2 && tokens.get(end - 2).pos().equals("POS")) {
            return named(reading, analysed, end - 2).flatMap(name -> finding(reading, sentence, date, name, last));
        }
        return named(reading, analysed, end).flatMap(name -> {
            int of = name.start() - 1;
            boolean told = of > 0
                    && tokens.get(of).text().equals("of")
                    && DEEDS.containsKey(tokens.get(of - 1).text());
            return told
                    ? finding(reading, sentence, date, name, tokens.get(of - 1).text())
                    : Optional.empty();
        });
    }

    private static Optional<Finding> finding(
            Reading reading, ReadSentence sentence, DateMention date, Range name, String deed) {
        String verb = DEEDS.getOrDefault(deed, "");
        Entity.Kind kind = kind(reading, sentence.analysed(), name);
        boolean person = kind == Entity.Kind.PERSON;
        boolean personal = verb.matches("die|born|assassinated|executed|murdered");
        return verb.isEmpty() || person != personal
                ? Optional.empty()
                : Optional.of(
                        finding(reading, sentence, date, name, verb, verb.equals("die") ? "died" : "was " + verb));
    }

    /** "York University, Canada's third-largest university founded", "Confederation Hall, built". */
    private static Optional<Finding> ofParticiple(Reading reading, ReadSentence sentence, DateMention date, int end) {
        AnalysedSentence analysed = sentence.analysed();
        List<Token> tokens = analysed.tokens();
        Token participle = tokens.get(end - 1);
        int behind = analysed.range(date.span()).end();
        if (!PARTICIPLES.contains(participle.text())
                || !tokens.get(behind).text().matches("[,.]|by")) {
            return Optional.empty();
        }
        for (int i = end - 2; i >= Math.max(1, end - 2 - LONGEST_APPOSITION); i--) {
            Token token = tokens.get(i);
            if (token.text().equals(",")) {
                boolean apposition =
                        i == end - 2 || tokens.get(i + 1).text().matches("an?|the") || isOwner(tokens, i + 1);
                return apposition
                        ? named(reading, analysed, i)
                                .filter(name -> kind(reading, analysed, name) != Entity.Kind.PERSON)
                                .map(name -> finding(
                                        reading, sentence, date, name, participle.text(), "was " + participle.text()))
                        : Optional.empty();
            }
            if (token.isVerb() || token.pos().matches("CC|WDT|WP|MD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOwner(List<Token> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).pos().equals("POS");
    }

    private static Entity.Kind kind(Reading reading, AnalysedSentence analysed, Range name) {
        int start = analysed.tokens().get(name.start()).pos().equals("DT") ? name.start() + 1 : name.start();
        return reading.entities()
                .find(analysed.text(new Range(start, name.end())))
                .map(Entity::kind)
                .orElse(Entity.Kind.OTHER);
    }

    /** The name of several words that ends before {@code end}, with its article; none where it is one of a list or part of an address. */
    private static Optional<Range> named(Reading reading, AnalysedSentence analysed, int end) {
        List<Token> tokens = analysed.tokens();
        return Entities.names(analysed).stream()
                .filter(name -> name.end() == end && name.end() - name.start() > 1)
                .filter(name -> reading.entities().find(analysed.text(name)).isPresent())
                .map(name ->
                        name.start() > 0 && tokens.get(name.start() - 1).text().equalsIgnoreCase("the")
                                ? new Range(name.start() - 1, name.end())
                                : name)
                .filter(name -> name.start() == 0
                        || !tokens.get(name.start() - 1).text().matches(",|and|or|&|a|an|'s|’s")
                                && !tokens.get(name.start() - 1).isCapitalised()
                        || name.start() == 1)
                .findFirst();
    }

    private static Finding finding(
            Reading reading, ReadSentence sentence, DateMention date, Range name, String verb, String did) {
        AnalysedSentence analysed = sentence.analysed();
        String subject = new Phrases(reading).inside(analysed, name);
        String preposition =
                analysed.tokens().get(analysed.range(date.span()).start() - 1).text();
        String wh = preposition + " " + DatedEvents.asked(date.date());
        return new Finding(
                reading.fact(sentence, Family.DATED_EVENT, subject, did, new Value.Date(date.text(), date.date())),
                new Wording(
                        Phrases.sentence("?", wh, did.equals("died") ? "did" : "was", subject, verb),
                        Phrases.sentence(".", subject, did, preposition, Wording.SLOT),
                        Phrases.sentence("", subject, did),
                        "date"),
                List.of());
    }
}
