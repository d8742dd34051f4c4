package org.factloom.fact;

import java.util.List;
import java.util.OptionalInt;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.Token;

/**
 * How far the first statement of a long sentence reaches, where a second one is only joined to it: "The university was
 * inaugurated on October 7, 1868[, and 412 men were enrolled the next day]". Read alone it is parsed right more often. What follows "but" or "although" may doubt it, and stays.
 */
final class Beginning {

    /** In words. */
    private static final int SHORTEST = 5;

    private static final String FINITE = "VBD|VBZ|VBP|MD";

    private Beginning() {}

    /** Index after its last word; nothing where the sentence tells one thing. */
    static OptionalInt end(AnalysedSentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean told = false;
        for (int i = 0; i < tokens.size() - SHORTEST; i++) {
            told |= tokens.get(i).pos().matches(FINITE);
            if (told && i >= SHORTEST && cuts(tokens, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean cuts(List<Token> tokens, int i) {
        String next = tokens.get(i + 1).text();
        return tokens.get(i).text().equals(";")
                || tokens.get(i).text().equals(",")
                        && (next.matches("and|so") && tellsMore(tokens, i + 2)
                                || next.matches("who|which|whose|whom|where|having")
                                || tokens.get(i + 1).pos().equals("VBG")
                                || next.equals("later")
                                        && tokens.get(i + 2).pos().equals("VBN"));
    }

    /** Whether a subject of its own and its verb follow: "412 men were", "she gained", and no list goes on. */
    private static boolean tellsMore(List<Token> tokens, int from) {
        boolean subject = false;
        for (int i = from; i < tokens.size() && !tokens.get(i).text().equals(","); i++) {
            String pos = tokens.get(i).pos();
            if (pos.matches(FINITE)) {
                return subject;
            }
            subject |= pos.matches("NNP?S?|PRP|EX|DT");
        }
        return false;
    }
}
