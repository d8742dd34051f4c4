package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What the review, the set and the list of sets count, and where it leads when nothing is left. */
@QuarkusTest
class JudgingCountsTest extends JudgingCase {

    @Test
    void howManyWaitIsOneNumberEverywhere() {
        accept(0);
        decide(1, 1, "action", "accept");
        decide(2, 0, "reason", "trivial");
        decide(3, 0, "action", "replace");
        for (int form = 0; form < 3; form++) {
            decide(4, form, "action", "replace");
        }
        kilns.leaveAside(set, 5);
        says(page("/sets/" + set + "/review"), "Candidate 4 of 11", "7 wait to be judged", Kilns.stem(3));
        says(page("/sets/" + set), "Judge candidates (7)");
        says(page("/sets"), "7 wait to be judged");
    }

    @Test
    void whatWasLeftAsideIsOfferedOnlyWhereThereIsSome() {
        set = kilns.set(teacher.person.id(), 1, 2);
        kilns.leaveAside(set, 1);
        String end = page(accept(0));
        says(end, "Nothing is left to judge", "Look at the one fact that the generator left aside");
        says(page("/sets/" + set + "/review?standing=spare"), Kilns.stem(1));
        String none = page(decide(1, 0, "action", "accept"));
        says(none, "Nothing is left to judge");
        assertFalse(none.contains("standing=spare"), none);
    }

    @Test
    void cardsAreToldApartFromQuestions() {
        accept(0);
        says(page(decide(1, 2, "action", "accept")), "Accepted. 1 question and 1 card in the set.");
        says(page("/sets/" + set), "1 question, 1 card (for practice and reviews only)");
        says(page("/sets"), "1 question, 1 card (for practice and reviews only)");
    }

    @Test
    void formsOfOneKindAreToldApartByWhatTheyAsk() {
        kilns.statements(set, 0);
        String page = page("/sets/" + set + "/review");
        says(
                page,
                "Typed answer</a>, ",
                ": <bdi lang=\"en\">Kiln 1 is old.</bdi>",
                "<bdi lang=\"en\">Kiln 1 is new.</bdi>");
    }

    @Test
    void theKeyOfAStatementIsSaidInWords() {
        kilns.statements(set, 0);
        decide(12, 0, "action", "accept");
        decide(12, 1, "action", "accept");
        says(page("/sets/" + set), "<bdi>True</bdi>", "<bdi>False: it should say old</bdi>");
    }
}
