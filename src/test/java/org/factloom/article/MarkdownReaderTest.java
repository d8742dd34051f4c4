package org.factloom.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void proseAndListsAreReadAndTheRestIsLeftOut() throws Exception {
        assertEquals("""
                = The Tarn =

                The Tarn is a river in France, 381 km long.

                ==Course==

                It flows west:

                - Albi
                - Millau
                - Old bridge

                ===Gorges===

                They are deep.
                """, read("""
                # The *Tarn*

                The **Tarn** is a [river](https://x.org "r") in `France`[^1],
                381 km <b>long</b>. ![map](map.png)

                Course
                ------
                It flows west:

                * Albi
                * Millau
                  1. Old bridge

                | a | b |
                |---|---|
                | 1 | 2 |

                > A quotation.

                ```
                code
                ```
                <div>html</div>

                ### Gorges
                They are deep.

                ## References
                Somebody wrote it.

                [^1]: A note.
                """));
    }

    @Test
    void theTitleMayStandInFrontMatter() throws Exception {
        assertEquals(
                "= The Tarn =\n\n==Course==\n\nIt is long.\n",
                read("---\nlayout: page\ntitle: \"The Tarn\"\n---\n# Course\nIt is long.\n"));
        assertEquals("= My notes =\n\nIt is long.\n", read("It is long.\n"));
    }

    @Test
    void deepNestingIsNoDanger() throws Exception {
        assertTrue(read("It is long.\n\n" + "> ".repeat(20_000) + "x\n\n" + "*a ".repeat(30_000) + "\n\n"
                        + "[".repeat(50_000) + "\n\n" + "- ".repeat(20_000) + "x")
                .startsWith("= My notes ="));
    }

    private static String read(String text) throws Exception {
        return ArticleFile.read("My_notes.md", text.getBytes(UTF_8), null).text();
    }
}
