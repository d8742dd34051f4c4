package org.factloom.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * How many in an event: "PUK forces massacred [150] al-Ansar fighters" in the section on a massacre. The subject or the object
 * of a clause is counted.
 */
final class Quantities implements Extractor {

    /** A smaller number is asked as nothing, or is part of how something is told. */
    private static final int LEAST = 5;

    private static final Set<String> ABOUT = Set.of("around", "about", "approximately", "some", "roughly");
    private static final Set<String> BOUND = Set.of(
            "over", "than", "least", "most", "nearly", "almost", "only", "another", "other", "additional", "the");
    private static final Pattern PARTITIVE = Pattern.compile(
            "^(?<source>According to [^,]+, )?(?<about>(?:[Aa]round|[Aa]bout|[Ss]ome|[Aa]pproximately) )?(?<number>\\d[\\d,]*)"
                    + " (?<whole>of [\\p{L}’' -]+?) (?<did>(?:were|was|had) [^,;]+)\\.$");

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            AnalysedSentence analysed = sentence.analysed();
            if (!SentenceFilter.states(analysed)) {
                continue;
            }
            partitive(reading, sentence).ifPresent(found::add);
            for (Clause clause : sentence.clauses()) {
                ClauseWords words = new ClauseWords(phrases, clause);
                if (clause.isPast() && !clause.isParticipial() && clause.front().isEmpty()) {
                    quantity(reading, sentence, words)
                            .or(() -> aside(reading, sentence, words))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** "According to X, around [1,200] of al-Ansar were killed": a share, with the attribution kept. */
    private static Optional<Finding> partitive(Reading reading, ReadSentence sentence) {
        Matcher share = PARTITIVE.matcher(sentence.analysed().plain().replaceAll("\\s+", " "));
        if (!share.find() || SentenceFilter.isHedged(share.group("did"))) {
            return Optional.empty();
        }
        String source =
                share.group("source") == null ? "" : share.group("source").strip();
        String about = share.group("about") == null ? "" : share.group("about");
        String rest = share.group("whole") + " " + share.group("did");
        return Optional.of(finding(
                reading,
                sentence,
                share.group("whole"),
                share.group("did"),
                new Value.Quantity(
                        share.group("number"),
                        new BigDecimal(share.group("number").replace(",", "")),
                        share.group("whole"),
                        !about.isEmpty()),
                Phrases.sentence("?", source, (about.isEmpty() ? "" : "around ") + "how many", rest),
                Phrases.sentence(".", source, about + Wording.SLOT, rest)));
    }

    /** "soldiers, together amassing [2,000] fighters, took the camp": counted in a participle behind the subject. */
    private static Optional<Finding> aside(Reading reading, ReadSentence sentence, ClauseWords words) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        List<Token> tokens = analysed.tokens();
        Range between = new Range(clause.subject().end(), clause.finite().index());
        for (Token verb : between.isEmpty() ? List.<Token>of() : analysed.tokens(between)) {
            Optional<Token> counted =
                    analysed.child(verb, "obj").filter(noun -> noun.pos().equals("NNS"));
            if (!verb.pos().equals("VBG")
                    || counted.isEmpty()
                    || counted.get().index() != verb.index() + 2
                    || !tokens.get(counted.get().index() + 1).text().equals(",")
                    || !words.phrases().standAlone(analysed, clause.subject())
                    || !SentenceFilter.asserts(clause)) {
                continue;
            }
            Token number = tokens.get(verb.index() + 1);
            String adverb = tokens.get(verb.index() - 1).pos().equals("RB")
                    ? tokens.get(verb.index() - 1).text()
                    : "";
            String thing = counted.get().text();
            return number(number)
                    .map(value -> finding(
                            reading,
                            sentence,
                            words.subject(),
                            verb.lemma() + " " + thing,
                            new Value.Quantity(number.text(), value, thing, false),
                            Phrases.sentence(
                                    "?",
                                    scope(reading),
                                    "how many",
                                    thing,
                                    "did",
                                    words.subject(),
                                    adverb,
                                    verb.lemma()),
                            ""));
        }
        return Optional.empty();
    }

    private Optional<Finding> quantity(Reading reading, ReadSentence sentence, ClauseWords words) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        for (Token number : analysed.tokens()) {
            Optional<BigDecimal> value = number(number);
            if (value.isEmpty() || number.head() < 0) {
                continue;
            }
            Token noun = analysed.tokens().get(number.head());
            if (!clause.holds(new Range(number.index(), number.index() + 1))) {
                continue;
            }
            boolean object = noun.relation().equals("obj")
                    && noun.head() == clause.main().index();
            boolean partitive = clause.subject().contains(number.index());
            if (!object && !partitive
                    || object && !noun.pos().equals("NNS")
                    || !SentenceFilter.asserts(clause)
                    || !words.phrases().standAlone(analysed, clause.complement())
                    || partitive
                            && !clause.subject().contains(noun.index())
                            && number.index() != clause.subject().end() - 1) {
                continue;
            }
            return ask(reading, sentence, words, number, value.get(), object);
        }
        return Optional.empty();
    }

    private Optional<Finding> ask(
            Reading reading, ReadSentence sentence, ClauseWords words, Token number, BigDecimal value, boolean object) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        Range within = object ? clause.complement() : clause.subject();
        int start = number.index();
        String before =
                start > within.start() ? analysed.tokens().get(start - 1).text().toLowerCase(Locale.ROOT) : "";
        boolean about = ABOUT.contains(before);
        if (start > within.start() + (about ? 1 : 0) || BOUND.contains(before)) {
            return Optional.empty();
        }
        Range counted = new Range(start + 1, within.end());
        String thing = words.phrases().text(analysed, counted);
        String many = (about ? "around how many " : "how many ") + thing;
        String event = eventOf(sentence);
        String scope = event.isEmpty() ? scope(reading) : event;
        String slot = (about ? before + " " : "") + Wording.SLOT + " " + thing;
        String question = object
                ? words.question(scope + " " + many, "")
                : Phrases.sentence("?", scope, many, words.predicate(words.complement(List.of())));
        String statement = object
                ? Phrases.sentence(".", scope, words.subject(), words.predicate(slot))
                : Phrases.sentence(".", scope, slot, words.predicate(words.complement(List.of())));
        if (thing.isBlank()
                || scope.isEmpty()
                || !CountedClause.isOneKind(thing)
                || !CountedClause.isPlain(words, "")
                || object && !words.phrases().standAlone(analysed, clause.subject())) {
            return Optional.empty();
        }
        return Optional.of(finding(
                reading,
                sentence,
                object ? words.subject() : thing,
                object ? words.predicate(thing) : words.predicate(words.complement(List.of())),
                new Value.Quantity(number.text(), value, thing, about),
                question,
                statement));
    }

    private static Finding finding(
            Reading reading,
            ReadSentence sentence,
            String subject,
            String relation,
            Value.Quantity value,
            String question,
            String statement) {
        return new Finding(
                new Fact(
                        reading.factId(Family.QUANTITY, subject, relation),
                        Family.QUANTITY,
                        subject,
                        relation,
                        value,
                        Fact.Certainty.CERTAIN,
                        List.of(sentence.evidence())),
                new Wording(question, statement, "", "number"),
                List.of());
    }

    /** "In the Ar-Rashid revolt," in an article on an event. */
    private static String scope(Reading reading) {
        return NameWords.EVENT.contains(reading.topic().head())
                ? "In " + reading.topic().phrase() + ","
                : "";
    }

    /** The section's event, where its heading names one: "In the Pasht Ashan massacre,". */
    private static String eventOf(ReadSentence sentence) {
        if (sentence.section().path().isEmpty()) {
            return "";
        }
        String heading = sentence.section().path().getLast();
        boolean event = NameWords.EVENT.contains(NameWords.last(heading)) || heading.startsWith("Battle of ");
        boolean named = heading.split(" ", -1).length > 1 && Character.isUpperCase(heading.codePointAt(0));
        return event && named && !heading.contains(" and ") ? "In the " + heading + "," : "";
    }

    private static Optional<BigDecimal> number(Token token) {
        if (!token.pos().equals("CD") || !token.text().matches("\\d{1,3}(,\\d{3})*|\\d+")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(token.text().replace(",", ""));
        return value.intValue() >= LEAST ? Optional.of(value) : Optional.empty();
    }
}
