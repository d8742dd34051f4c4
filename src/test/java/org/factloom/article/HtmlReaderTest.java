package org.factloom.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final Path PAGES = Path.of("src/test/resources/articles/html");

    private static final String PROSE =
            "The Tarn rises on Mont Lozère and flows west through gorges that it cut into the limestone.";

    /** What comes out of whole pages was read by a person, word by word. */
    @ParameterizedTest
    @ValueSource(strings = {"dog", "mozilla"})
    void aPageOfWikipediaIsReadWithoutResidue(String name) throws Exception {
        Article page = ArticleFile.read(PAGES.resolve(name + ".html"));

        assertEquals(Files.readString(PAGES.resolve(name + ".txt")), page.text());
        assertTrue(page.mentions().size() > 100);
    }

    @Test
    void linksToArticlesAreMentions() throws Exception {
        Article page = wiki("<p>" + PROSE + " It joins the <a href='/wiki/Garonne#Course'>great<i> river</i></a>, "
                + "<a href='/wiki/File:A.jpg'>seen</a> and <a href='https://x.org/'>told</a>.");

        assertEquals(1, page.mentions().size());
        assertEquals("Garonne", page.mentions().getFirst().target());
        assertEquals("great river", page.mentions().getFirst().span().of(page.text()));
    }

    @Test
    void theInfoboxHasFieldsAsThePlainFormHasThem() throws Exception {
        Article page = wiki("""
                <table class="infobox"><tr><th colspan=2>Julia Kristeva</th></tr>
                <tr><td colspan=2><img src=a.jpg></td></tr><tr><td colspan=2>In 2005</td></tr>
                <tr><th>Born</th><td>June 24, 1941<span style="display:none">(<span class=bday>1941-06-24</span>)</span> (age&#160;83)<br>Sliven, Bulgaria</td></tr>
                <tr><th>Spouse(s)</th><td>Philippe Sollers<sup class=reference>[1]</sup></td></tr>
                <tr><th>School</th><td><ul><li>Psychoanalysis</li><li>Structuralism</li></ul></td></tr>
                <tr><th colspan=2>Population <div>(2011)</div></th></tr><tr><th>&#8226;&#160;Total</th><td>1,234</td></tr>
                <tr><th colspan=2>Commanders and leaders</th></tr><tr><td>Khalid Zaki</td><td>Tahir Yahya<br>Abd Arif</td></tr>
                </table><p>""" + PROSE);

        assertEquals(
                List.of(
                        "Birth date: June 24, 1941",
                        "Birth place: Sliven, Bulgaria",
                        "Spouse: Philippe Sollers",
                        "School: Psychoanalysis, Structuralism",
                        "Population total: 1,234",
                        "Commander1: Khalid Zaki",
                        "Commander2: Tahir Yahya, Abd Arif"),
                fields(page));
    }

    @Test
    void whatSurroundsTheTextOfAPageIsLeftOut() throws Exception {
        Article page = read("""
                <title>Tarn | News of the rivers</title><body><header><a href=/>Home</a></header><nav><p>Menu</p></nav>
                <div class="cookie-banner"><p>We and our 800 partners use cookies to show you what you never wanted to see.</p></div>
                <article><h1>The Tarn</h1><p class=byline>By A. Writer</p><p>%s</p><h2>Course</h2><p>It joins the Garonne.<br><br>It is long.</p>
                <figure><img><figcaption>A river</figcaption></figure><ul><li>Albi<li>Millau</ul><table><tr><td>1</td></tr></table></article>
                <aside><p>Read next: ten rivers that you will not believe exist in the middle of France.</p></aside>
                <footer><p>All rights reserved by the owners of this page of rivers, since the year 1999.</p></footer>""".formatted(PROSE));

        assertEquals("""
                = The Tarn =

                %s

                ==Course==

                It joins the Garonne.

                It is long.

                - Albi
                - Millau
                """.formatted(PROSE), page.text());
    }

    @Test
    void aPageThatMarksNothingGivesItsDensestBlock() throws Exception {
        Article page = read("<meta property='og:title' content='Tarn'><body><div><p>Sign in</p><p><a href=x>" + PROSE
                + "</a></p></div><div><div><p>" + PROSE + "</p><p>" + PROSE + "</p></div></div><div>Imprint</div>");

        assertEquals("= Tarn =\n\n" + PROSE + "\n\n" + PROSE + "\n", page.text());
    }

    @Test
    void raisedDigitsStayRaisedAndFormulasAreSaidToBeMissing() throws Exception {
        Article page = wiki(
                "<p>" + PROSE + "<p>It has 10<sup>6</sup> km<sup>2</sup>, the 19<sup>th</sup> part of H<sub>2</sub>O "
                        + "(<span class=IPA>/tarn/</span>; French), so that <span class=mwe-math-element>{\\displaystyle x}</span> holds.");

        assertTrue(
                page.text().contains("It has 10⁶ km², the 19th part of H2O (French), so that [formula] holds."),
                page.text());
    }

    @Test
    void theEncodingIsWhatThePageSaysOrWhatItsBytesAre() throws Exception {
        String page = "<p>" + PROSE + "</p>";
        assertTrue(html(page.getBytes(Charset.forName("windows-1252"))).text().contains("Lozère"));
        assertTrue(html(page.getBytes(UTF_8)).text().contains("Lozère"));
        assertTrue(html(("\uFEFF" + page).getBytes(Charset.forName("UTF-16LE")))
                .text()
                .contains("Lozère"));
        assertTrue(html(("<meta charset=iso-8859-15>" + page).getBytes(Charset.forName("ISO-8859-15")))
                .text()
                .contains("Lozère"));
    }

    @Test
    void whatCannotBeShownIsDropped() throws Exception {
        String text = read("<p>A\u0000 &#0;\u202Eword\u00AD, \uD83D\uDC68\u200D\uD83D\uDC69 and مرحبا. " + PROSE)
                .text();

        assertTrue(text.contains("word, \uD83D\uDC68\u200D\uD83D\uDC69 and مرحبا."), text);
        assertFalse(text.chars().anyMatch(c -> c == 0 || c == 0x202E));
    }

    @Test
    void aPageOfMoreTagsThanMemoryHoldsIsRefused() {
        var e = assertThrows(MalformedArticleException.class, () -> read("<b>\n".repeat(500_000)));
        assertEquals("the page has more than 400,000 tags: save its text in another form", e.getMessage());
    }

    @Test
    void aPageWithoutTextIsRefused() {
        var e = assertThrows(MalformedArticleException.class, () -> read("<script>load()</script><div id=app></div>"));
        assertEquals("no paragraphs of text were found in the page: give the text itself", e.getMessage());
    }

    private static List<String> fields(Article article) {
        Infobox infobox = article.infobox();
        return infobox == null
                ? List.of()
                : infobox.fields().stream()
                        .map(field -> field.key() + ": " + field.value())
                        .toList();
    }

    private static Article wiki(String content) throws Exception {
        return read("<title>Tarn - Wikipedia</title><div id=mw-content-text>" + content + "</div>");
    }

    private static Article read(String page) throws Exception {
        return html(page.getBytes(UTF_8));
    }

    private static Article html(byte[] bytes) throws Exception {
        return HtmlReader.read("tarn", "Tarn", bytes, null);
    }
}
