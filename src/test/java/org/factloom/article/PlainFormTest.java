package org.factloom.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainFormTest {

    @Test
    void whatIsWrittenReadsTheSameAgain() throws Exception {
        PlainForm form = new PlainForm();
        form.title("Tarn");
        form.field("River", "Tarn ");
        form.field("Mouth", "Moissac");
        form.paragraph("The Tarn is a\n river.");
        form.item("Albi");
        form.item("Millau");
        form.heading(2, "Course");
        form.paragraph("It flows west.");
        assertEquals("""
                = Tarn =

                Infobox
                - River: Tarn
                - Mouth: Moissac

                The Tarn is a river.

                - Albi
                - Millau

                ==Course==

                It flows west.
                """, form.read("tarn").text());
    }

    @Test
    void linksBecomeMentionsWhereTheirWordsStand() throws Exception {
        PlainForm form = new PlainForm();
        form.title("Tarn");
        form.paragraph("It joins  the " + form.link("Garonne", "Garonne (river)") + " at " + form.link("", "Nowhere")
                + form.link("Moissac ", "Moissac") + ".");
        Article article = form.read("tarn");

        assertEquals(
                List.of("Garonne -> Garonne (river)", "Moissac -> Moissac"),
                article.mentions().stream()
                        .map(mention -> mention.span().of(article.text()) + " -> " + mention.target())
                        .toList());
    }

    @Test
    void noWordsAreTakenForMarkup() throws Exception {
        PlainForm form = new PlainForm();
        form.title("= Tarn =");
        form.paragraph("== a list:");
        form.item("one");
        form.paragraph("- It flows =");
        form.paragraph("=");
        form.heading(9, "=");
        form.heading(9, "== Deep ==");
        Article article = form.read("tarn");

        assertEquals("Tarn", article.title());
        assertEquals(
                List.of("", "Deep"),
                article.sections().stream().map(Section::name).toList());
        assertEquals(2, article.sections().getFirst().paragraphs().size());
        assertEquals(null, article.infobox());
    }
}
