package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Dates;

/**
 * What must hold of the words around a number for it to be asked: something named is counted, it happened, and no other
 * number limits the answer.
 */
final class CountedClause {

    /** "were scheduled to open 17 shows": nothing says that they did. */
    private static final Pattern PLANNED = Pattern.compile(
            "\\b(schedul|plan|expect|propos|intend|project|forecast|predict|aim|hop|promis|order|offer|agree|want|seek|tr(y|ied)|attempt)"
                    + "(e|ed|s|es|ing)?\\b|\\b(set|due) to\\b|\\b(would|could|should|up to|as many as|a record|the record|a total|combined)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile(
            "\\d|\\b(hundreds?|thousands?|millions?|billions?|dozens?|half|twice|both|each|respectively)\\b");

    /** What leads to a second statement, which the number need not be about. */
    private static final Pattern SECOND = Pattern.compile(
            "\\b(with|including|representing|such as|which|who|than|while|when|after|before|until|although|compared|following|and|or|as(?! of))\\b|, ");

    private static final Pattern CENSUS = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b(?= \\p{L}*\\s*[Cc]ensus)");

    private static final Pattern DECADE = Pattern.compile("\\b\\d{3}0s\\b|\\b\\d\\d?(?:st|nd|rd|th) century\\b");

    private static final int LONGEST = 10;

    private CountedClause() {}

    /** What {@code finder} finds in the clauses of an article that tell something of a thing named. */
    static List<Finding> read(Reading reading, BiFunction<ReadSentence, ClauseWords, Optional<Finding>> finder) {
        Phrases phrases = new Phrases(reading);
        return SentenceFilter.stating(reading).stream()
                .flatMap(sentence -> sentence.clauses().stream()
                        .filter(clause ->
                                !clause.isParticipial() && SentenceFilter.asserts(clause) && phrases.standAlone(clause))
                        .map(clause -> new ClauseWords(phrases, clause))
                        .filter(words -> words.when().isPresent() && NamedSubject.isOf(reading, words))
                        .flatMap(words -> finder.apply(sentence, words).stream()))
                .toList();
    }

    /** Whether the clause says it as done, and {@code rest}, which stays in the question, holds nothing that limits the number. */
    static boolean isPlain(ClauseWords words, String rest) {
        Clause clause = words.clause();
        String verb = clause.sentence()
                .text(new Range(
                        Math.min(clause.finite().index(), clause.main().index()),
                        clause.main().index() + 1));
        return !PLANNED.matcher(verb + " " + rest).find()
                && !isNumbered(rest)
                && !SECOND.matcher(rest).find()
                && !rest.matches("of .*|.*\\b\\p{L}+ing\\b.*")
                && rest.split(" ", -1).length <= LONGEST;
    }

    /** Whether {@code others}, the rest of a sentence on a number, says it as done and has no second number but dates. */
    static boolean isAlone(String others) {
        return !PLANNED.matcher(others).find()
                && !undated(others).matches("(?s).*(?:\\d|\\b(?:hundreds?|thousands?|dozens?|half|twice|than)\\b).*");
    }

    /** Whether the words behind a number count one kind of thing: no second number, no purpose or price. */
    static boolean isOneKind(String thing) {
        return !NUMBER.matcher(thing).find()
                && !thing.matches(".*(, | (for|with|at|to|from|by|in|on|than|which|who|that) ).*")
                && thing.split(" ", -1).length <= LONGEST;
    }

    /** Whether the words say when, "in 1921", "in the early 1970s", "as of the 2011 Census". */
    static boolean isDated(String words) {
        return !Dates.in(words, 0).isEmpty()
                || DECADE.matcher(words).find()
                || CENSUS.matcher(words).find();
    }

    /** Whether the words hold a number other than a date's. */
    static boolean isNumbered(String words) {
        return NUMBER.matcher(undated(words)).find();
    }

    private static String undated(String words) {
        String bare = CENSUS.matcher(words).replaceAll("");
        for (var date : Dates.in(bare, 0)) {
            bare = bare.replace(date.text(), "");
        }
        return bare;
    }
}
