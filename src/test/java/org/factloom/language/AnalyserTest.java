package org.factloom.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factloom.article.Sentence;
import org.factloom.article.Span;
import org.factloom.item.Seeds;
import org.junit.jupiter.api.Test;

class AnalyserTest {

    private static AnalysedSentence analyse(String text, int offset) {
        return Seeds.analyser().analyse(new Sentence(new Span(offset, offset + text.length()), text));
    }

    private static List<String> words(String text) {
        return analyse(text, 0).tokens().stream().map(Token::text).toList();
    }

    @Test
    void particlesElisionsAndRangesStayWhole() {
        List<String> words =
                words("The ar-Rashid revolt was a failed coup d'etat of mid-1969, and Al-Ansar fought in 1968–69.");
        for (String whole : List.of("ar-Rashid", "d'etat", "mid-1969", "Al-Ansar", "1968-69")) {
            assertTrue(words.contains(whole), whole + " in " + words);
        }
    }

    @Test
    void everyWordStandsWhereItsSpanSays() {
        String text = "The Communist Party made a deal with the Patriotic Union of Kurdistan (PUK), a “faction”.";
        for (Token token : analyse(text, 100).tokens()) {
            assertEquals(token.text(), token.span().of(text, 100));
        }
    }

    @Test
    void parenthesesAreNotAnalysed() {
        AnalysedSentence sentence = analyse("Al-Ansar (الأنصار, 'the Partisans') was a wing of the party.", 0);
        assertEquals("wing", sentence.root().orElseThrow().text());
        assertEquals(
                "Al-Ansar",
                sentence.child(sentence.root().orElseThrow(), "nsubj")
                        .orElseThrow()
                        .text());
    }

    @Test
    void aSentenceThatIsOnlyAParenthesisHasNoWords() {
        assertEquals(List.of(), analyse("(See also the list of members.)", 0).tokens());
    }
}
