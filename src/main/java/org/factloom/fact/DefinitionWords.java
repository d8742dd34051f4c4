package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** Where the words of a definition end, and whether they tell anything. */
final class DefinitionWords {

    private DefinitionWords() {}

    /**
     * The words that say what it is, to their end: with the professions and the places behind commas, without relative clauses and
     * participles. Nothing where they end otherwise.
     */
    static Optional<Range> whole(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        int end = clause.complement().end();
        while (end + 1 < tokens.size() && tokens.get(end).text().equals(",") && goesOn(tokens, end + 1)) {
            do {
                end++;
            } while (end < tokens.size() && !tokens.get(end).text().matches("[,.;:]"));
        }
        Range whole = new Range(clause.complement().start(), end);
        boolean verb = clause.sentence().tokens(new Range(clause.complement().end(), end)).stream()
                .anyMatch(token -> token.pos().matches("VB[DZP]|W.*"));
        boolean ends = end >= tokens.size()
                || tokens.get(end).text().matches("[.,;]")
                || tokens.get(end).text().matches("which|who|that|and");
        return verb || !ends ? Optional.empty() : withoutParticiple(tokens, whole);
    }

    /** "a drama film [directed], co-produced and …": a participle that has lost its complement is cut; nothing where no noun is left. */
    private static Optional<Range> withoutParticiple(List<Token> tokens, Range words) {
        int end = words.end();
        while (end > words.start() && tokens.get(end - 1).pos().matches("VB[NDG]|RB.*|,")) {
            end--;
        }
        boolean noun = end > words.start() + 1
                && (tokens.get(end - 1).isNoun() || tokens.get(end - 1).pos().matches("CD|FW"));
        return noun ? Optional.of(new Range(words.start(), end)) : Optional.empty();
    }

    /** "a Pakistani Politician": a common noun written as if it were a name; not "a British EP" or "a Native American". */
    static boolean isCapitalised(String definition) {
        String noun = NameWords.lastWord(kind(definition));
        return definition.matches("(?i)an? .*")
                && noun.matches("\\p{Lu}\\p{Ll}+")
                && !noun.matches("American|Catholic|Christian|Muslim|Buddhist|Jew|Turk");
    }

    /** What it is without where, by whom and of what: "a river" of "a river in Ireland". */
    private static String kind(String definition) {
        return definition.replaceFirst(
                "(?<=\\p{L}),? (?:by|of|in|on|at|for|from|based|between|near|that|with|located|directed) .*", "");
    }

    /** Whether a noun follows the comma: another profession, the county of a town; not "active between", "who". */
    private static boolean goesOn(List<Token> tokens, int index) {
        Token next = tokens.get(index);
        Token after = tokens.get(Math.min(index + 1, tokens.size() - 1));
        boolean adjectival = next.pos().startsWith("JJ") && after.pos().matches("IN|TO");
        boolean noun = next.isNoun() || next.pos().matches("JJ|DT|RBS") && !adjectival;
        boolean joined = next.text().equals("and") && after.pos().matches("NNP?S?|JJ|DT|,|RB");
        return noun || joined;
    }

    /** Whether the title, its parenthesis included, says as much: the noun of the definition is one of its words. */
    static boolean isCircular(String title, String definition) {
        List<String> note = words(title.replaceFirst("^[^(]*", ""));
        List<String> name = words(title.replaceFirst("\\s*\\(.*", ""));
        List<String> told = words(definition);
        // "an EP by Band of Horses" of "Tour EP", "a river in Ireland" of "Mill River": the noun is the title's
        String noun = AliasKey.fold(NameWords.lastWord(kind(definition)));
        return note.stream().anyMatch(told::contains) || name.contains(noun) || told.contains("same");
    }

    private static List<String> words(String text) {
        return Stream.of(AliasKey.fold(text).split(" ", -1))
                .filter(word -> word.length() > 1)
                .toList();
    }
}
