package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.factloom.article.MalformedArticleException;
import org.factloom.library.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BroughtTest {

    private static final Provenance MINE = new Provenance(null, Provenance.UNKNOWN, "Me");
    private static final String MORE =
            " It was opened in 1901 by the mayor of the town, and was closed in 1950 after the war.\n";

    private static String title(String asked, String text) throws MalformedArticleException {
        return Brought.pasted(asked, text, MINE).article().title();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old harbour (Dutch: oude haven) was a harbour of the city of Tarn in the east. | Old harbour",
                "Ana Brod was a leader of the rebels in the north of the country for ten years. | Ana Brod",
                "A kiln, which is an oven, is a place in which the people of the valley burn bricks. | Kiln",
                "In 1901 the people of the valley rose against the mayor of the town and won. | In 1901 the people of the …",
            })
    void whatIsPastedWithoutATitleIsCalledByItsFirstSentence(String text, String title)
            throws MalformedArticleException {
        assertEquals(title, title("", text + MORE));
    }

    @Test
    void aTitleThatIsAskedForOrWrittenStays() throws MalformedArticleException {
        assertEquals("The mine", title("The mine", "The harbour was a harbour of the city of Tarn." + MORE));
        assertEquals("Tarn", title("", "= Tarn =\n\nThe harbour was a harbour of the city of Tarn." + MORE));
    }
}
