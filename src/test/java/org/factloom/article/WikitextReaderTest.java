package org.factloom.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikitextReaderTest {

    private static final Path SAMPLE = Path.of("src/test/resources/wikitext/ada-merrin.wikitext");

    @Test
    void anArticleReadsAsItsPlainForm() throws Exception {
        assertEquals(
                Files.readString(Path.of("src/test/resources/wikitext/ada-merrin.txt")),
                ArticleFile.read(SAMPLE).text());
    }

    @Test
    void linksAreMentionsOfTheArticlesTheyLeadTo() throws Exception {
        Article article = ArticleFile.read(SAMPLE);
        List<String> mentions = article.mentions().stream()
                .map(mention -> mention.span().of(article.text()) + " -> " + mention.target())
                .toList();

        assertEquals(
                List.of(
                        "Port Tarn -> Port Tarn",
                        "Tarnland -> Tarnland",
                        "Old Quay -> Old Quay",
                        "Tarnland -> Tarnland",
                        "Tom Hale -> Tom Hale (painter)",
                        "Merrin Breakwater -> Merrin Breakwater",
                        "Tarnish -> Tarnland",
                        "engineer -> Engineer",
                        "breakwater -> Merrin Breakwater",
                        "Port Tarn -> Port Tarn",
                        "Guild of Engineers -> Guild of Engineers (Tarnland)",
                        "Jon Merrin -> Jon Merrin",
                        "boats -> Boat",
                        "School of Engineering -> University of Tarn",
                        "Merrin Breakwater -> Merrin Breakwater",
                        "crowns -> Tarnish crown",
                        "Old Quay Light -> Old Quay Light",
                        "Hook Light -> Hook Light"),
                mentions);
    }

    @Test
    void whatIsStoredReadsTheSameAgain() throws Exception {
        Article article = ArticleFile.read(SAMPLE);
        Article stored = PlainReader.read("ada-merrin", article.text());

        assertEquals(article.sections(), stored.sections());
        assertEquals(article.infobox(), stored.infobox());
        assertEquals(article.title(), stored.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "It has [[town]]s and [[Port (Tarn)#Quays|quays]]. => It has towns and quays.",
                "See [https://example.org the page] and [https://example.org] https://example.org/a?b=c. => See the page and.",
                "''Italic'', '''bold''', '''''both''''' and the ''Star'''s. => Italic, bold, both and the Star's.",
                "A<ref name=a>x</ref>, b<ref name=\"b\" /> and c<ref>{{unclosed</ref>. => A, b and c.",
                "5 &lt; 6 &amp; 7 &#8211; 8&ndash;9 &unknown; AT&T. => 5 < 6 & 7 – 8–9 &unknown; AT&T.",
                "Fish<br/>and <small>chips</small> <nowiki>[[raw]]</nowiki>. => Fish and chips [[raw]].",
                "It is 10<sup>6</sup> m, H<sub>2</sub>O. => It is 10⁶ m, H2O.",
                "Tarn (; {{IPA|x}}) is ( ) a town , they say . => Tarn is a town, they say.",
                "It is {{convert|5|to|7|km|mi}} or {{convert|5|ft|8|in}} off. => It is 5 to 7 km or 5 ft 8 in off.",
                "{{As of|2011|5}}, it had {{USD}} {{lang|de|Stadt}}. => As of May 2011, it had US$ Stadt.",
                "She sailed on {{unknown|X}} to Tarn. => She sailed on … to Tarn.",
                "She sailed{{cn}} to Tarn.{{sfn|A}} {{sfn|B}} She won. => She sailed to Tarn. She won.",
                "It cost $5 ({{as of|2010}} ${{Inflation|US|5|1900}} now). => It cost $5.",
                "Tarn &nbsp; is\u00a0here. => Tarn is here.",
                "A [[Category:Towns]][[File:X.jpg|thumb|a [[b]] c]] town. => A town.",
                "An [[unclosed link] and {one} brace. => An unclosed link] and {one} brace.",
                "{{Collapsible list|title=List|1=[[A]]|2=B}}. => A B.",
                "The [[:Category:Towns|towns]] and [[wikt:quay|quay]]. => The towns and quay.",
            })
    void aLineShowsWhatItsReadersSee(String wikitext, String shown) throws Exception {
        Article article = WikitextReader.read("x", "X", wikitext);
        assertEquals("= X =\n\n" + shown + "\n", article.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{{start date and age¦df=yes¦1997¦05¦16}} in [[Tarn]]|16 May 1997 in Tarn",
                "{{birth date and age¦1941¦6¦24}}|June 24, 1941",
                "{{birth year and age¦1941}}|1941",
                "{{Film date¦2007¦7¦10¦Tarn¦2007¦7¦20}}|July 10, 2007 (Tarn), July 20, 2007",
                "''[[Tour]]''<br/>(2005)|Tour (2005)",
                "{{hlist¦A¦B}} {{increase}} {{US$¦5}}|A · B US$5",
                "{{plainlist¦\\n* [[A]]\\n* B (c)\\n}}|A, B (c)",
                "{{convert¦2780400¦km2}}|2,780,400 km²",
                "{{NYSE¦TRN}}|NYSE: TRN",
            })
    void aValueShowsWhatItsReadersSee(String wikitext, String shown) throws Exception {
        String value = wikitext.replace('¦', '|').replace("\\n", "\n");
        Article article = WikitextReader.read("x", "X", "{{Infobox town\n| some_Key = " + value + "\n}}\nX is a town.");
        Infobox infobox = assertNotNullInfobox(article);

        assertEquals(
                List.of("Some key: " + shown),
                infobox.fields().stream()
                        .map(field -> field.key() + ": " + field.value())
                        .toList());
    }

    private static Infobox assertNotNullInfobox(Article article) {
        assertNotNull(article.infobox());
        return article.infobox();
    }

    @Test
    void layoutAndEmptyValuesAreNoFields() throws Exception {
        Article article = WikitextReader.read("x", "X", """
                {{Infobox football club
                | image = X.svg
                | logo_size = 90px
                | pattern_la1 = _thin
                | leftarm1 = ffffff
                | body1 = 15317E
                | latd = 43
                | color1 = red
                | shade = #ff9900
                | body = Football Union
                | website = {{URL|x.org}}
                | empty =
                | dropped = {{unknown|x}}
                | cover = X.jpg
                | long = %s
                | module = {{Infobox embedded | genre = Jazz }}
                }}
                X is a club.""".formatted("word\n".repeat(1000)));
        assertEquals("= X =\n\nInfobox\n- Body: Football Union\n- Genre: Jazz\n\nX is a club.\n", article.text());
    }

    @Test
    void aTaxoboxIsAnInfobox() throws Exception {
        Article article = WikitextReader.read("x", "X", "{{Taxobox | genus = ''[[Canis]]'' }}\n'''X''' is a species.");
        assertEquals("= X =\n\nInfobox\n- Genus: Canis\n\nX is a species.\n", article.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tour-ep|The '''''Tour EP''''' is an EP.|Tour EP",
                "alsea|'''Alsea, S.A.B.''', known as '''Alsea''', is a company.|Alsea",
                "Raith Rovers F.C.|'''Raith Rovers Football Club''' is a club.|Raith Rovers F.C.",
                "page7|'''Tarn''' is a river.|Tarn",
                "upper-tarn|It has no bold words.|Upper tarn",
                "tarn|{{Infobox river ¦ name = Tarn }} A river.|Tarn",
                "raith-rovers|'''Raith Rovers Club''' plays. [[Category:Raith Rovers F.C.¦ ]]|Raith Rovers F.C.",
                "dog|The '''Dog''' barks. [[Category:Dog breeds¦ ]]|Dog",
            })
    void theTitleIsTheNameThatFitsTheFile(String file, String wikitext, String title) throws Exception {
        assertEquals(
                title,
                WikitextReader.read(Slug.of(file), file, wikitext.replace('¦', '|'))
                        .title());
    }

    @Test
    void aTitleMayBeWrittenAboveTheText() throws Exception {
        assertEquals(
                "= Tarn (river) =\n\nTarn is a river.\n",
                WikitextReader.read("tarn", "tarn", "= Tarn (river) =\n'''Tarn''' is a river.")
                        .text());
    }
}
