package org.factloom.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.DateMention;
import org.factloom.language.Dates;
import org.factloom.language.Token;

/**
 * A date, number or name of a sentence that can stand alone as it is: "The reserve has [83] acres of public land." The
 * sentence keeps its words and their order, so no date moves to another phrase; only sentences that nothing else is read from.
 */
final class Verbatim {

    private static final int LEAST_WORDS = 8;
    private static final int MOST_WORDS = 26;
    private static final int MOST_TOKENS = 34;
    private static final int MOST_DATES = 2;
    /** In years: a date told beside another one this near is told by it. */
    private static final int NEAR = 2;

    private static final int LEAST_NUMBER = 5;
    private static final int MOST_PERCENT = 40;

    /** What was so when it was written. */
    private static final Pattern OF_A_DAY =
            Pattern.compile("(?i)\\b(?:currently|presently|to date|as of|so far|now|today)\\b");

    private static final Pattern OPENER = Pattern.compile(
            "^(?:However|Also|Additionally|Furthermore|Moreover|In addition|Meanwhile|Today|Currently|Historically), ");
    private static final Pattern BROKEN = Pattern.compile("[;:\"“”—=*/]| [–-] |\\.\\S|\\b(?:e\\.g|i\\.e|etc|ca|St)\\.");
    /** What one person does: many may have influenced, supported or followed. */
    private static final String MADE =
            "found|write|compose|design|build|direct|produce|paint|invent|discover|create|establish|publish|make|develop|introduce"
                    + "|kill|assassinate|lead|command|overthrow|defeat|appoint|name|commission|record|coin|edit|translate";

    private static final Set<String> BOUND = Set.of(
            "the over than least most nearly almost only another other additional to up between from and or under below above exceed"
                    .split(" "));

    private final Reading reading;
    private final Phrases phrases;

    Verbatim(Reading reading) {
        this.reading = reading;
        phrases = new Phrases(reading);
    }

    /** The facts of sentences that do not overlap {@code used}, at most one of each. */
    List<Finding> extract(Set<Span> used) {
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            if (!used.contains(sentence.analysed().sentence().span())
                    && !SentenceFilter.isPeripheral(sentence.section())) {
                quotable(sentence)
                        .flatMap(from -> date(sentence, from)
                                .or(() -> number(sentence, from))
                                .or(() -> name(sentence, from)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Index of the word that the sentence can begin with, where it can stand alone. */
    private Optional<Integer> quotable(ReadSentence sentence) {
        AnalysedSentence analysed = sentence.analysed();
        int size = analysed.tokens().size();
        String plain = analysed.plain();
        if (size < LEAST_WORDS
                || size > MOST_TOKENS
                || !SentenceFilter.states(analysed)
                || SentenceFilter.isHedged(plain)
                || OF_A_DAY.matcher(OPENER.matcher(plain).replaceFirst("")).find()
                || SentenceFilter.denies(analysed, new Range(0, size))
                || !analysed.tokens().getLast().text().equals(".")
                || !isWhole(analysed)
                || !isDefinite(analysed)) {
            return Optional.empty();
        }
        int from = 0;
        var opener = OPENER.matcher(plain);
        if (opener.find()) {
            while (analysed.tokens().get(from).span().start()
                            - analysed.sentence().span().start()
                    < opener.end()) {
                from++;
            }
        }
        Range words = new Range(from, size);
        String text = phrases.text(analysed, words);
        if (ClauseEnd.saysSomething(analysed, words)) {
            return Optional.empty();
        }
        boolean broken = BROKEN.matcher(text.substring(0, text.length() - 1)).find();
        return !broken && phrases.standsWhole(sentence, words) ? Optional.of(from) : Optional.empty();
    }

    private static boolean isDefinite(AnalysedSentence analysed) {
        return analysed.root()
                .flatMap(root -> analysed.child(root, "nsubj", "nsubj:pass"))
                .map(analysed::subtree)
                .filter(subject -> Happenings.isDefinite(analysed, subject) && !Happenings.isCounted(analysed, subject))
                .isPresent();
    }

    /** Whether the parser found a sentence with a subject and a tensed verb. */
    private static boolean isWhole(AnalysedSentence analysed) {
        return analysed.root()
                .filter(root -> analysed.child(root, "nsubj", "nsubj:pass").isPresent())
                .filter(root -> root.isVerb() || analysed.child(root, "cop").isPresent())
                .isPresent();
    }

    private Optional<Finding> date(ReadSentence sentence, int from) {
        AnalysedSentence analysed = sentence.analysed();
        List<DateMention> dates =
                Dates.in(analysed.plain(), analysed.sentence().span().start());
        if (dates.size() > MOST_DATES) {
            return Optional.empty();
        }
        return dates.stream()
                .filter(date -> isDated(analysed, from, date) && tellsEvent(analysed, date))
                .filter(date -> dates.stream()
                        .noneMatch(other -> !other.equals(date)
                                && Math.abs(other.date().year() - date.date().year()) <= NEAR))
                .map(date -> finding(
                        sentence,
                        from,
                        analysed.range(date.span()),
                        new Value.Date(date.text(), date.date()),
                        Family.DATED_EVENT,
                        "date"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "in 1892", "on 3 June 1968": neither about it nor up to it, and no end of a range. */
    private static boolean isDated(AnalysedSentence analysed, int from, DateMention date) {
        Range words = analysed.range(date.span());
        Token next =
                analysed.tokens().get(Math.min(words.end(), analysed.tokens().size() - 1));
        return date.modifier().isEmpty()
                && words.start() > from
                && analysed.tokens().get(words.start() - 1).text().matches("(?i)in|on")
                && !next.text().matches("and|or|to|until|[–-]");
    }

    /** Whether the date says when the main verb happened, and that is an event. */
    private static boolean tellsEvent(AnalysedSentence analysed, DateMention date) {
        return analysed.root()
                .filter(root -> root.isVerb() && analysed.child(root, "cop").isEmpty())
                .filter(root -> analysed.tokens(analysed.range(date.span())).stream()
                        .anyMatch(token -> token.head() == root.index()))
                .filter(root -> Happenings.isEvent(root, ""))
                .isPresent();
    }

    private Optional<Finding> number(ReadSentence sentence, int from) {
        AnalysedSentence analysed = sentence.analysed();
        List<Token> tokens = analysed.tokens();
        List<Token> numbers = tokens.stream()
                .filter(token -> token.index() > from + 1
                        && token.pos().equals("CD")
                        && token.text().matches("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?"))
                .filter(token -> !token.text().matches("1\\d{3}|20\\d\\d"))
                .toList();
        return numbers.size() > 2
                ? Optional.empty()
                : numbers.stream()
                        .map(number -> number(sentence, from, number))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<Finding> number(ReadSentence sentence, int from, Token number) {
        List<Token> tokens = sentence.analysed().tokens();
        BigDecimal value = new BigDecimal(number.text().replace(",", ""));
        Token before = tokens.get(number.index() - 1);
        Token next = tokens.get(number.index() + 1);
        boolean percent = next.text().equals("%");
        boolean counted = percent
                ? value.intValue() <= MOST_PERCENT
                : next.isNoun() && !next.isCapitalised()
                        || next.pos().equals("JJ")
                        || next.text().matches("million|billion|km2|km²|ft|sqft|acre|mi");
        // "two out of 1,000 officers"
        boolean base = before.text().equals("of")
                && tokens.get(Math.max(0, number.index() - 2)).text().equals("out");
        boolean paid = before.text().matches("\\$|£|€");
        boolean free = !BOUND.contains(before.text().toLowerCase(Locale.ROOT))
                && (paid || !before.isCapitalised())
                && next.index() + 1 < tokens.size()
                && !tokens.get(next.index() + 1).text().matches("to|or|and|[–-]")
                && !next.text().matches("to|or|and|years?|th|am|pm");
        String unit = percent ? "%" : next.text();
        String others = sentence.analysed().plain().replace(number.text(), "");
        return counted
                        && free
                        && !base
                        && CountedClause.isAlone(others)
                        && value.compareTo(BigDecimal.valueOf(LEAST_NUMBER)) >= 0
                ? finding(
                        sentence,
                        from,
                        new Range(number.index(), number.index() + 1),
                        new Value.Quantity(Numerals.grouped(number.text()), value, unit, false),
                        Family.QUANTITY,
                        "number")
                : Optional.empty();
    }

    /** Who did what is told, "founded by the filmmaker [Norman Jewison]": a person whose every word the article's names and the analyser agree on. */
    private Optional<Finding> name(ReadSentence sentence, int from) {
        AnalysedSentence analysed = sentence.analysed();
        return Entities.names(analysed).stream()
                .filter(name -> name.start() > from + 2 && isDoer(analysed, name))
                .flatMap(name -> reading.entities().find(analysed.text(name)).stream()
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON
                                && entity.name().contains(" ")
                                && analysed.text(name).equals(entity.name()))
                        .filter(entity -> !AliasKey.mayBeSame(
                                entity.name(), reading.topic().name()))
                        .flatMap(entity ->
                                finding(sentence, from, name, entity.value(), Family.ACTION, "verbatim").stream()))
                .findFirst();
    }

    /** Whether the name is the only one behind "by", of a verb of which there is one doer. */
    private static boolean isDoer(AnalysedSentence analysed, Range name) {
        List<Token> tokens = analysed.tokens();
        int by = name.start() - 1;
        while (by > 0 && tokens.get(by).isNoun() && !tokens.get(by).isCapitalised()
                || tokens.get(by).text().matches("the|an?|its|their")) {
            by--;
        }
        Token next = tokens.get(Math.min(name.end(), tokens.size() - 1));
        Token after = tokens.get(Math.min(name.end() + 1, tokens.size() - 1));
        boolean listed = next.text().matches("and|or|&") || next.text().equals(",") && after.isCapitalised();
        return isAll(analysed, name, "PERSON")
                && tokens.get(by).text().equals("by")
                && tokens.get(Math.max(0, by - 1)).lemma().matches(MADE)
                && !listed
                && next.text().matches("[.,]|in|on|as|for|at|from|after|during");
    }

    private static boolean isAll(AnalysedSentence analysed, Range name, String ner) {
        return analysed.tokens(name).stream().allMatch(token -> token.ner().equals(ner));
    }

    private Optional<Finding> finding(
            ReadSentence sentence, int from, Range value, Value answer, Family family, String slot) {
        AnalysedSentence analysed = sentence.analysed();
        int end = analysed.tokens().size() - 1;
        String before = phrases.opening(sentence, new Range(from, value.start()));
        String after = phrases.text(analysed, new Range(value.end(), end));
        String statement = Phrases.sentence(".", before, Wording.SLOT, after)
                .replace(" %", "%")
                .replace("$ ", "$");
        long named = Stream.of((before + " " + after).split(" ", -1))
                .skip(1)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .collect(Collectors.counting());
        boolean scoped = named > 0
                || before.startsWith(Phrases.capitalised(reading.topic().phrase()));
        return !scoped || statement.split(" ", -1).length > MOST_WORDS
                ? Optional.empty()
                : Optional.of(new Finding(
                        reading.fact(sentence, family, reading.topic().name(), statement, answer),
                        new Wording("", statement, "", slot),
                        List.of()));
    }
}
