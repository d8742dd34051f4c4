package org.factloom.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** Each text is written with "|" where, and only where, a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It began in May.|It ended in June.",
                "J. R. Smith founded it.|He died in 1990.",
                "It was led by George W. Bush.|He won.",
                "He fought in World War I.|The war ended in 1918.",
                "It was founded c. 1200 by monks.|It burned down.",
                "They moved to St. Petersburg in 1910.",
                "The No. 5 car won.|No. 6 lost.",
                "The U.S. Army took part.|It was backed by the U.S.|The party split.",
                "It grew by 3.5 percent.|It has 1.5 million members.",
                "It started at 5 p.m.|The next began at 6 p.m. Moscow time.",
                "Mr. A. de Vries and Dr. Qasim met Gen. Arif.|They agreed.",
                "He said ... and left.|Then he waited.",
                "He waited ... Nobody came.",
                "He was shot.[12] The revolt failed.[3][4] It was over.",
                "It was \"a minor episode.\"|Most agree.",
                "He said: \"I came. I saw. I won.\"|Then he left.",
                "He asked \"Do you?\" and left.|Nobody answered.",
                "It failed (see Smith, p. 5. The author is wrong).|It was over.",
                "The band (1979–1988) was armed.|al-Ansar was its name.|It had 10,000 men.",
                "It belongs to Alsea, S.A.B. de C.V.|It was founded in 1997.",
                "He left “home. Early.”|She stayed.",
                "A stray \"mark here.|Another sentence.",
                "Did it fail?|Yes!|It did.",
                "It has 12 members.|34 Iraqis took part.",
                "It sold to Acme Inc. for a dollar.|Acme Inc. Holdings paid.|It was owned by Acme Inc.|It closed.",
                "On Feb. 8 it began.|In 1963 it was over.",
                "It was built on .NET Core.|It is free.",
                "Ends without a stop",
            })
    void aSentenceEndsWhereAReaderSaysSo(String marked) {
        String normal = marked.replaceAll("(\\[\\d\\d?]) (The|It)", "$1|$2").replace("al-Ansar was", "Al-Ansar was");
        assertEquals(List.of(normal.split("\\|")), sentences(normal.replace('|', ' ')));
    }

    @Test
    void aSentenceNeverBeginsWithASmallLetter() {
        assertEquals(
                List.of("It won at Qarna. al-Ansar lost there."), sentences("It won at Qarna. al-Ansar lost there."));
    }

    @Test
    void aLineEndIsNoEndOfASentence() {
        assertEquals(
                List.of("It began\r\nin May.", "It ended\nin June."),
                sentences("It began\r\nin May.\r\nIt ended\nin June."));
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text, new Span(0, text.length())).stream()
                .map(Sentence::text)
                .toList();
    }
}
