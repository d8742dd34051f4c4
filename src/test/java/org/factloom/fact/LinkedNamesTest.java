package org.factloom.fact;

import static org.factloom.fact.Boxes.find;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links tell in full what their words name in short. */
class LinkedNamesTest {

    @Test
    void theTitleThatALinkLeadsToIsAcceptedWhereItHasTheWords() {
        assertEquals(
                List.of("Faber and Faber Limited"),
                accepted("[[Faber and Faber Limited (publisher)|Faber and Faber]]"));
    }

    @Test
    void aLinkToSomethingElseIsNot() {
        assertEquals(List.of(), accepted("[[Geoffrey Faber|Faber and Faber]]"));
        assertEquals(List.of(), accepted("[[Faber and Faber]]"));
    }

    private static List<String> accepted(String publisher) {
        return find(Boxes.read("Glass Harbour", """
            {{Infobox book
            | name = Glass Harbour
            | author = [[Imogen Price]]
            | publisher = %s
            | release_date = 3 March 1998
            | isbn = 0-571-19
            }}
            '''Glass Harbour''' is a 1998 science fiction novel by British writer Imogen Price.
            """.formatted(publisher)), "publisher")
                .orElseThrow()
                .accepted();
    }
}
