package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** Where names stand in a sentence. */
final class NameFinder {

    private static final Set<String> JOINTS =
            Set.of("of", "de", "–", "al", "the", "for", "and", "von", "van", "bin", "ibn");

    private static final Pattern PARTICLE = Pattern.compile("(?:al|ar|as|an|ash|ad|at|az|el)-\\p{Lu}.*");

    static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private NameFinder() {}

    /** Runs of capitalised words, "Patriotic Union of Kurdistan", without titles before them. */
    static List<Range> in(AnalysedSentence sentence) {
        List<Range> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int start = 0; start < tokens.size(); start++) {
            if (!startsName(tokens, start)) {
                continue;
            }
            int end = start + 1;
            for (int next = end; next < tokens.size(); next++) {
                Token token = tokens.get(next);
                if (isNamePart(token)) {
                    end = next + 1;
                } else if (next > end || !joins(token, tokens.get(start))) {
                    break;
                }
            }
            // "Jamaican Prime Minister Edward Seaga"
            int first = start + 2 < end && tokens.get(start).pos().startsWith("JJ") && isTitle(tokens.get(start + 1))
                    ? start + 1
                    : start;
            while (first < end - 1 && isTitle(tokens.get(first))) {
                first++;
            }
            found.add(new Range(first, end));
            start = end - 1;
        }
        return found;
    }

    private static boolean isTitle(Token token) {
        return NameWords.TITLE.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a small word may stand within a name; "and" only in those of organisations. */
    private static boolean joins(Token token, Token first) {
        return JOINTS.contains(token.text())
                && (!token.text().equals("and") || first.ner().equals("ORGANIZATION"));
    }

    private static boolean startsName(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (!isNamePart(token)) {
            return false;
        }
        return index > 0 || token.isProperNoun() || !token.ner().equals("O");
    }

    private static boolean isNamePart(Token token) {
        String text = token.text();
        return (token.isCapitalised() || PARTICLE.matcher(text).matches())
                && (token.isProperNoun()
                        || token.pos().startsWith("JJ")
                        || token.pos().startsWith("NN"))
                && !MONTHS.contains(text);
    }
}
