package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.factloom.article.Article;
import org.factloom.article.ArticleFile;
import org.factloom.article.WikitextReader;
import org.factloom.language.Analyser;
import org.junit.jupiter.api.Test;

/** Wikitext states what the plain form states. {@link WikitextParity} measures it on other pairs. */
class WikitextParityTest {

    private static final FactFinder FACTS = new FactFinder(new Analyser());

    @Test
    void wikitextAndThePlainFormStateTheSameFacts() throws Exception {
        List<Fact> plain = facts(ArticleFile.read(Path.of("src/test/resources/wikitext/ada-merrin.txt")));
        List<Fact> wikitext = facts(ArticleFile.read(Path.of("src/test/resources/wikitext/ada-merrin.wikitext")));

        assertFalse(plain.isEmpty());
        assertEquals(plain, wikitext);
    }

    @Test
    void aPageThatOnlyLeadsToOthersStatesNothing() throws Exception {
        String page = "'''Tarn''' may refer to:\n\n[[Ada Tarn]] was born in Tarnland in 1871.\n\n{{disambiguation}}";
        assertEquals(List.of(), facts(WikitextReader.read("tarn", "Tarn", page)));
    }

    private static List<Fact> facts(Article article) {
        return FACTS.find(FACTS.read(article)).stream().map(Finding::fact).toList();
    }
}
