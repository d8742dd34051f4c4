package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * Whether a clause tells something that happened once and is worth a date: "was founded", not "was the largest", "had 5
 * million visitors", "visited a friend" or "announced its intention".
 */
final class Happenings {

    /** What lasts, or is counted every year. */
    private static final Set<String> STATES = Set.of(
            "have",
            "remain",
            "stand",
            "include",
            "contain",
            "consist",
            "total",
            "own",
            "live",
            "reside",
            "belong",
            "know",
            "rank",
            "rate",
            "list",
            "estimate",
            "average",
            "number",
            "amount",
            "exceed",
            "account",
            "cost",
            "serve",
            "lie",
            "increase",
            "decrease",
            "decline",
            "drop",
            "plummet",
            "rise",
            "need",
            "want",
            "seem",
            "appear",
            "like",
            "work");

    /** What people do all the time, or only say. */
    private static final Set<String> PASSING = Set.of(
            "visit",
            "attend",
            "meet",
            "say",
            "state",
            "tell",
            "announce",
            "intend",
            "plan",
            "hope",
            "express",
            "comment",
            "report",
            "declare",
            "invite",
            "participate",
            "speak",
            "travel",
            "go",
            "come",
            "see",
            "talk",
            "think",
            "note",
            "claim",
            "consider",
            "discuss",
            "describe",
            "criticize",
            "criticise",
            "call",
            "schedule",
            "return",
            "help",
            "use",
            "admit",
            "warn",
            "ask",
            "suggest",
            "try",
            "expect",
            "want",
            "believe",
            "feel",
            "approach",
            "spend");

    /** What only looks back from what followed: "had left, leaving three". */
    private static final Set<String> RESULTS = Set.of(
            "leave", "make", "bring", "give", "cause", "mean", "include", "follow", "use", "have", "rank", "lose",
            "become");

    /** Words before the head of a subject that leave open which one is meant: "several analysts", "an updated version". */
    private static final Set<String> VAGUE = Set.of(
            "existing",
            "other",
            "others",
            "another",
            "several",
            "few",
            "many",
            "some",
            "various",
            "numerous",
            "certain",
            "most",
            "more",
            "additional",
            "separate",
            "updated",
            "proposed",
            "new",
            "both",
            "all",
            "similar",
            "different",
            "further");

    /** What nobody does without doing it to something: "RKP sold in 1995" says what was done to it in the form of doing. */
    private static final Set<String> TRANSITIVE = Set.of(
            "sell",
            "release",
            "publish",
            "produce",
            "buy",
            "purchase",
            "acquire",
            "found",
            "establish",
            "construct",
            "demolish",
            "appoint",
            "award",
            "name",
            "rename",
            "restore",
            "nominate",
            "issue");

    /** What is only meant or agreed, "decided to sell"; that it was done nobody says. */
    private static final Set<String> MEANT = Set.of(
            "decide",
            "agree",
            "attempt",
            "seek",
            "vote",
            "vow",
            "promise",
            "threaten",
            "refuse",
            "offer",
            "propose",
            "wish",
            "choose",
            "prepare",
            "resolve");

    /** "A second attack", after one that stands elsewhere. */
    private static final Pattern FURTHER =
            Pattern.compile("^(?i:an?) (?:second|third|fourth|fifth|further|final|similar) ");

    private static final Set<String> COUNTED = Set.of(
            "rate",
            "debt",
            "output",
            "cost",
            "share",
            "number",
            "percentage",
            "gdp",
            "unemployment",
            "income",
            "average",
            "amount",
            "circulation",
            "revenue",
            "turnover",
            "price",
            "attendance");

    private Happenings() {}

    /** Whether something happened, once. */
    static boolean isEvent(Clause clause) {
        boolean going =
                clause.finite().lemma().equals("be") && clause.main().pos().equals("VBG");
        return !clause.isCopular()
                && !going
                && isEvent(clause.main(), clause.sentence().text(clause.complement()))
                && !(clause.isParticipial() && (RESULTS.contains(clause.main().lemma()) || hangsOnState(clause)))
                && !isCounted(clause)
                && !isWithoutObject(clause)
                && isTold(clause);
    }

    /** Whether a verb tells what lasts, "was located", and so may be true of other times. */
    static boolean isLasting(Token verb) {
        return STATES.contains(verb.lemma())
                || verb.lemma().matches("locate|situate|base|house|hold|use|operate|consider|regard|inhabit|dominate");
    }

    /** Whether a verb tells an event, with what follows it. */
    static boolean isEvent(Token verb, String complement) {
        String lemma = verb.lemma();
        boolean comesInto = lemma.equals("come") && complement.matches("(?:in)?to .*")
                || lemma.matches("go|travel|return") && complement.matches("to \\p{Lu}.*")
                || lemma.equals("declare") && complement.matches("(?:war|independence)\\b.*");
        boolean meant = MEANT.contains(lemma) && complement.matches("to \\p{Ll}+(?<!the|a|an|his|her|its|their)\\b.*");
        return !STATES.contains(lemma) && (!PASSING.contains(lemma) || comesInto) && !meant;
    }

    /** Whether the verb wants an object and has none, "sold in 1995 to Caribiner": not the seller is its subject. */
    static boolean isWithoutObject(Clause clause) {
        boolean passive =
                clause.main().pos().equals("VBN") && clause.finite().lemma().equals("be");
        return TRANSITIVE.contains(clause.main().lemma())
                && !passive
                && clause.sentence().children(clause.main()).stream()
                        .noneMatch(token -> token.index() > clause.main().index()
                                && token.relation().matches("obj|iobj|ccomp|xcomp|dep|conj"));
    }

    /** Whether the subject says who or what it was, and not only one of several. */
    static boolean isDefinite(AnalysedSentence sentence, Range subject) {
        List<Token> words = sentence.tokens(subject);
        Token head = words.getLast();
        if (FURTHER.matcher(sentence.text(subject)).find()) {
            return false;
        }
        return words.stream()
                .noneMatch(token -> VAGUE.contains(token.text().toLowerCase(Locale.ROOT))
                        && (!token.isCapitalised() || token.index() == 0)
                        && !token.equals(head)
                        && !token.isProperNoun());
    }

    private static boolean hangsOnState(Clause clause) {
        return clause.host() != null && clause.host().isCopular();
    }

    /** A statistic: it has a value every year. */
    private static boolean isCounted(Clause clause) {
        AnalysedSentence sentence = clause.sentence();
        return isCounted(sentence, clause.subject())
                || sentence.text(clause.complement()).matches(".*%.*|.*\\bnumber of .*|.* with \\d+");
    }

    static boolean isCounted(AnalysedSentence sentence, Range subject) {
        return sentence.tokens(subject).stream().anyMatch(token -> COUNTED.contains(token.lemma()));
    }

    /** "A settlement was reached", "a man fell from the 86th floor": without a name nobody knows which. */
    private static boolean isTold(Clause clause) {
        AnalysedSentence sentence = clause.sentence();
        boolean indefinite =
                sentence.tokens().get(clause.subject().start()).text().matches("(?i)an?");
        return !indefinite
                || sentence.tokens().stream()
                        .filter(token -> clause.holds(new Range(token.index(), token.index() + 1)))
                        .anyMatch(token -> token.isProperNoun()
                                && token.isCapitalised()
                                && !NameFinder.MONTHS.contains(token.text()));
    }
}
