package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * How far a clause reaches behind its verb: up to where another idea begins. "opened in 2011 [and is …]", "grew to a
 * million in 1951 [when …]", "was given a funeral [, with …]". What cannot be cut there without breaking a phrase is no clause.
 *
 * @param complement the words behind the verb
 * @param asides appositions between commas in it, which are left out
 */
record ClauseEnd(Range complement, List<Range> asides) {

    private static final Set<String> CUTS = Set.of(";", ":", "—", "–", "\"", "“", "”", "...", "…");
    private static final Set<String> TURNS =
            Set.of("while", "whilst", "although", "though", "whereas", "which", "where", "despite");
    private static final Set<String> DANGLING_ENDS =
            Set.of("IN", "DT", "CC", "TO", "PRP$", "WDT", "WP", "WRB", "POS", "RP");
    /** Behind such a noun stands what was said, no title: "the opening line Fair Brussels, thou art far behind". */
    static final String SAID = "line|verse|lyric|inscription|refrain|chorus|quote|quotation|sentence|stanza";

    /** In words. */
    private static final int LONGEST_TITLE = 7;

    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");

    /** What the verb needs, or what it was done for: "contracted an architect, of the firm, [to create the design]". */
    private static final Set<String> NEEDED = Set.of("obj", "iobj", "xcomp", "ccomp");

    ClauseEnd {
        asides = List.copyOf(asides);
    }

    /** The end of the clause with the verb {@code main}; nothing where it cannot be found with certainty. */
    static Optional<ClauseEnd> of(AnalysedSentence sentence, Token main) {
        List<Range> asides = new ArrayList<>();
        int end = cut(sentence, main, asides);
        Range complement = new Range(main.index() + 1, Math.max(end, main.index() + 1));
        return end < 0 || !isWhole(sentence, main, complement)
                ? Optional.empty()
                : Optional.of(new ClauseEnd(complement, asides));
    }

    /** Whether nothing in the complement needs a word behind it, the verb needs none, and no second verb is in it. */
    private static boolean isWhole(AnalysedSentence sentence, Token main, Range complement) {
        List<Token> tokens = sentence.tokens();
        if (complement.isEmpty()) {
            return true;
        }
        Token root = main.relation().equals("cop") ? tokens.get(main.head()) : main;
        boolean dangling =
                DANGLING_ENDS.contains(tokens.get(complement.end() - 1).pos());
        boolean leans = tokens.stream()
                .anyMatch(token -> complement.contains(token.index())
                        && token.head() >= complement.end()
                        && !token.relation().matches("punct|cc|mark"));
        boolean misses = tokens.stream()
                .anyMatch(token -> token.index() >= complement.end()
                        && token.head() == root.index()
                        && (NEEDED.contains(token.relation()) && !isApposition(sentence, token, complement)
                                || isPurpose(sentence, token)));
        boolean second =
                tokens.stream().anyMatch(token -> complement.contains(token.index()) && TENSED.contains(token.pos()));
        return !dangling && !leans && !misses && !second;
    }

    /** "republished At Home on the Range, [a 1947 cookbook]": taken for an object, and only says more about one. */
    private static boolean isApposition(AnalysedSentence sentence, Token noun, Range complement) {
        int start = sentence.subtree(noun).start();
        return noun.isNoun()
                && start == complement.end() + 1
                && sentence.tokens().get(complement.end()).text().equals(",")
                && sentence.tokens().get(start).text().matches("an?|the");
    }

    private static boolean isPurpose(AnalysedSentence sentence, Token verb) {
        return verb.relation().startsWith("advcl")
                && sentence.tokens().get(sentence.subtree(verb).start()).pos().equals("TO");
    }

    /** Index after the last word of the complement; -1 where the words cannot be cut without breaking a phrase. */
    private static int cut(AnalysedSentence sentence, Token main, List<Range> asides) {
        List<Token> tokens = sentence.tokens();
        int limit = tokens.size();
        for (int i = main.index() + 1; i < limit; i++) {
            Token token = tokens.get(i);
            if (sentence.isQuoted(token)) {
                int title = titleEnd(sentence, i);
                if (title > 0) {
                    i = title - 1;
                    continue;
                }
                return beforeQuotation(sentence, main, i);
            }
            if (token.text().equals(",")) {
                Optional<Range> aside = aside(sentence, i);
                if (aside.filter(it -> isPartOfList(tokens, it)).isPresent()) {
                    return -1;
                }
                if (aside.isPresent()) {
                    asides.add(aside.get());
                    i = aside.get().end() - 1;
                    continue;
                }
            }
            boolean comma = token.text().equals(",")
                    && !isList(sentence, i, new Range(main.index() + 1, limit))
                    && !inDate(tokens, i);
            if (comma
                    || CUTS.contains(token.text()) && !inName(sentence, i)
                    || TURNS.contains(token.text())
                    || relates(tokens, i)
                    || token.pos().equals("CC") && joinsVerb(sentence, token, main)
                    || i == limit - 1 && token.text().equals(".")) {
                return token.text().equals(":") || comma && cutsTitle(sentence, i) ? -1 : i;
            }
        }
        return limit;
    }

    /** "Baring-Gould [who published …]", "in 1951 [when …]": more about what is certain without it. */
    private static boolean relates(List<Token> tokens, int index) {
        Token before = tokens.get(index - 1);
        return tokens.get(index).text().matches("who|whom|whose|when")
                && (before.isProperNoun() && before.isCapitalised()
                        || before.text().matches("1\\d{3}|20\\d\\d|century"));
    }

    /** The first comma of "Eat, Pray, Love": capitals on both sides, and no place behind. */
    private static boolean cutsTitle(AnalysedSentence sentence, int comma) {
        Token before = sentence.tokens().get(comma - 1);
        Token behind =
                sentence.tokens().get(Math.min(comma + 1, sentence.tokens().size() - 1));
        return before.isCapitalised()
                && behind.isCapitalised()
                && !before.pos().equals("CD")
                && !before.ner().equals("LOCATION")
                && !behind.ner().equals("LOCATION");
    }

    /** Index after the last word of a title in quotation marks: "the short story [“Pilgrims”]", "the word [“planet”]"; 0 of any other quotation. */
    private static int titleEnd(AnalysedSentence sentence, int start) {
        List<Token> tokens = sentence.tokens();
        boolean word = tokens.get(start - 1).text().matches("word|term|name|phrase|nickname|title|slogan|motto");
        boolean named = (word || tokens.get(start).isCapitalised())
                && !tokens.get(start - 1).lemma().matches(SAID)
                && tokens.get(start - 1).isNoun()
                && !tokens.get(start - 1).isCapitalised();
        for (int i = start; named && i < Math.min(start + LONGEST_TITLE, tokens.size()); i++) {
            if (sentence.endsQuotation(tokens.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the words hold what was said or written, without quotation marks: "the opening line Fair Brussels". */
    static boolean saysSomething(AnalysedSentence sentence, Range words) {
        return sentence.tokens(words).stream()
                .filter(token -> token.index() > words.start() && token.isCapitalised())
                .map(token -> sentence.tokens().get(token.index() - 1))
                .anyMatch(before -> !before.isCapitalised()
                        && before.isNoun()
                        && before.lemma().matches(SAID));
    }

    /** A quotation is left out together with the participle that it belongs to; elsewhere it spoils the clause. */
    private static int beforeQuotation(AnalysedSentence sentence, Token main, int quoted) {
        return sentence.children(main).stream()
                .filter(token ->
                        token.pos().equals("VBG") && token.index() > main.index() + 1 && token.index() < quoted)
                .filter(token -> sentence.subtree(token).contains(quoted))
                .mapToInt(token -> sentence.subtree(token).start())
                .findFirst()
                .orElse(-1);
    }

    /** ", a coffee-shop worker," in the middle of a clause, both commas included; not the last of "Nine Mile, Saint Ann, Jamaica,". */
    private static Optional<Range> aside(AnalysedSentence sentence, int comma) {
        List<Token> tokens = sentence.tokens();
        return tokens.stream()
                .filter(token -> Set.of("appos", "dep").contains(token.relation())
                        && token.head() < comma
                        && token.isNoun()
                        && sentence.subtree(token).start() == comma + 1
                        && tokens.subList(token.head(), comma).stream()
                                .noneMatch(between -> between.text().equals(",")))
                .map(token -> new Range(comma, sentence.subtree(token).end() + 1))
                .filter(aside -> aside.end() < tokens.size() - 1
                        && tokens.get(aside.end() - 1).text().equals(",")
                        // "of business, professional and cultural leaders" goes on.
                        && !tokens.get(aside.end()).pos().matches("JJ.*|NN.*|DT|CD|PRP\\$"))
                .findFirst();
    }

    /** "a civic organization of business[, professional and cultural leaders]": a noun right behind shows that it is cut in the middle of a list. */
    private static boolean isPartOfList(List<Token> tokens, Range aside) {
        Token next = tokens.get(aside.end());
        return next.isNoun() || next.pos().matches("JJ.*|DT|CD|PRP\\$");
    }

    /** Whether a comma parts the members of a list within the range. */
    static boolean isList(AnalysedSentence sentence, int comma, Range within) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.index() > comma
                        && token.relation().equals("conj")
                        && !token.isVerb()
                        && within.contains(token.head())
                        && token.head() < comma
                        && sentence.child(token, "cop").isEmpty()
                        && sentence.subtree(token).start() <= comma + 2);
    }

    /** The dash of "Iraqi Communist Party – Central Command". */
    private static boolean inName(AnalysedSentence sentence, int index) {
        return Entities.names(sentence).stream().anyMatch(name -> name.contains(index));
    }

    private static boolean inDate(List<Token> tokens, int comma) {
        return comma + 1 < tokens.size()
                && tokens.get(comma + 1).text().matches("\\d{4}")
                && tokens.get(comma - 1).text().matches("\\d{1,2}");
    }

    /** "and adopted a plan", "and is the first". */
    private static boolean joinsVerb(AnalysedSentence sentence, Token conjunction, Token main) {
        Token joined = conjunction.head() < 0 ? conjunction : sentence.tokens().get(conjunction.head());
        Token next = sentence.tokens()
                .get(Math.min(conjunction.index() + 1, sentence.tokens().size() - 1));
        boolean verb = joined.isVerb() && !joinsInfinitives(sentence, joined, main)
                || sentence.child(joined, "cop").isPresent();
        return verb && joined.index() > conjunction.index() && !joined.equals(main) || TENSED.contains(next.pos());
    }

    /** "the first country to design and build one". */
    private static boolean joinsInfinitives(AnalysedSentence sentence, Token joined, Token main) {
        Token other = joined.head() < 0 ? joined : sentence.tokens().get(joined.head());
        return joined.relation().equals("conj")
                && joined.pos().equals("VB")
                && other.pos().equals("VB")
                && other.index() > main.index();
    }
}
