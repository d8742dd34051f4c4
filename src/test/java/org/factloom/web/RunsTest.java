package org.factloom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stretches of a text on a page, escaped as all is. */
@QuarkusTest
class RunsTest {

    @Inject
    Engine pages;

    @Test
    void eachKindIsShownInItsWay() {
        List<TextRun> runs = List.of(
                new TextRun("23px ", TextRun.Kind.RESIDUE),
                new TextRun("Khalid <Zaki>", TextRun.Kind.PLAIN),
                new TextRun("KIA", TextRun.Kind.REMARK),
                new TextRun("زكي", TextRun.Kind.FOREIGN));
        assertEquals(
                "<span hidden>23px </span>Khalid &lt;Zaki&gt;<span class=\"remark\">KIA</span><bdi>زكي</bdi>",
                pages.parse("{#runs runs=runs /}").data("runs", runs).render().strip());
    }
}
