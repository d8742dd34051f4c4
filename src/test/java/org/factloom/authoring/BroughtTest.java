package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.factloom.article.MalformedArticleException;
import org.factloom.library.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://en.wikipedia.org/wiki/Kiln | https://creativecommons.org/licenses/by-sa/4.0/deed.en | Wikipedia | CC BY-SA 4.0 | Wikipedia contributors",
                "https://kilns.example/kiln | https://creativecommons.org/licenses/by-nc-nd/4.0/ | The kiln book | CC BY-NC-ND 4.0 | The kiln book",
                "https://kilns.example/kiln | //creativecommons.org/publicdomain/zero/1.0/ | The kiln book | CC0 1.0 | The kiln book",
                "https://kilns.example/kiln | javascript:alert(1) | '' | licence not stated | author not stated",
            })
    void whatAPageSaysOfItselfCountsWhereNobodySaysMore(
            String address, String link, String site, String licence, String attribution, @TempDir Path folder)
            throws Exception {
        String page = """
                <!doctype html><html><head><title>Kiln</title><link rel="canonical" href="%s"><link rel="license" href="%s">
                <meta property="og:site_name" content="%s"></head><body><h1>Kiln</h1><p>The kiln was built in 1701 by the people of the valley.%s</p></body></html>
                """.formatted(address, link, site, MORE);
        Path file = Files.writeString(folder.resolve("kiln.html"), page);
        Provenance nothing = new Provenance(null, Provenance.UNKNOWN, Provenance.UNSTATED);
        Provenance found = new Provenance(address, licence, attribution);
        assertEquals(found, Brought.uploaded("kiln.html", file, nothing).provenance());
        assertEquals(found, Brought.pasted("", page, nothing).provenance());
        Provenance stated = new Provenance("https://tarn.example/", "CC BY 4.0", "Ana Brod");
        assertEquals(stated, Brought.uploaded("kiln.html", file, stated).provenance());
    }

    @Test
    void aTextThatSaysNothingOfItselfHasNoAuthor() throws MalformedArticleException {
        Provenance nothing = new Provenance(null, Provenance.UNKNOWN, Provenance.UNSTATED);
        assertEquals(
                nothing,
                Brought.pasted("", "The harbour was a harbour of the city of Tarn." + MORE, nothing)
                        .provenance());
    }
}
