package org.factloom.quiz;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.factloom.item.Form;
import org.junit.jupiter.api.Test;

/** What is told after an answer. */
@QuarkusTest
class FeedbackPagesTest extends QuizPagesCase {

    @Test
    void aRightAnswerIsToldWithItsSentenceInItsParagraph() {
        String attempt = start();
        answer(attempt, Form.MULTIPLE_CHOICE, "choice", shown(attempt, 0))
                .then()
                .body(allOf(
                        containsString("Right."),
                        containsString("Course"),
                        containsString(
                                "Around 1,200 dockers took part in it. <mark>They were led by Karim Nasser, a crane driver.</mark>"),
                        containsString("Saved")));
    }

    @Test
    void aWrongOptionIsExplainedByItsOwnSentence() {
        String attempt = start();
        answer(attempt, Form.MULTIPLE_CHOICE, "choice", shown(attempt, 1))
                .then()
                .body(allOf(
                        containsString("Not quite."),
                        containsString("Karim Nasser"),
                        containsString("Why not"),
                        containsString("<mark>The governor was Salim Haddad, who fled.</mark>")));
    }

    @Test
    void scriptInAnOptionIsShownAsText() {
        String attempt = start();
        question(attempt, number(attempt, Form.MULTIPLE_CHOICE))
                .then()
                .body(allOf(not(containsString("<script>alert")), containsString("&lt;script&gt;alert")));
        answer(attempt, Form.MULTIPLE_CHOICE, "choice", shown(attempt, 2))
                .then()
                .body(not(containsString("<script>alert")));
    }

    /** Without scripts a flag goes with the answer, also where the answer could not be read and is sent again. */
    @Test
    void aFlagIsSetAndTakenAwayWithTheAnswer() {
        String attempt = start();
        int number = number(attempt, Form.TYPED);
        String path = attempt + "/questions/" + number;
        browser.post(path, "text", "", "flaggable", "true", "flagged", "true")
                .then()
                .body(containsString("name=\"flagged\" value=\"true\" checked"));
        answer(attempt, Form.TYPED, "text", "Salim Haddad", "flaggable", "true")
                .then()
                .body(not(containsString("Take the flag away")), not(containsString("open flagged")));
    }

    @Test
    void aFalseStatementIsCorrected() {
        String attempt = start();
        answer(attempt, Form.TRUE_FALSE, "choice", "0")
                .then()
                .body(allOf(
                        containsString("It is false."),
                        containsString("It should say"),
                        containsString("Port Amal"),
                        containsString("<mark>Place: Port Amal</mark>")));
    }

    @Test
    void whatAPersonExplainedIsToldAfterTheAnswerAndNotBefore() {
        String attempt = start();
        question(attempt, number(attempt, Form.TYPED)).then().body(not(containsString("Heron")));
        answer(attempt, Form.TYPED, "text", "Karim Nasser")
                .then()
                .body(allOf(
                        containsString("Dockers called him <em>the Heron</em>."),
                        containsString("&lt;script&gt;alert"),
                        not(containsString("<script>alert"))));
    }

    @Test
    void aSlipOfThePenIsForgivenAndShown() {
        String attempt = start();
        answer(attempt, Form.TYPED, "text", "Salim Hadad")
                .then()
                .body(allOf(containsString("Right."), containsString("spelling forgiven"), containsString("<ins>")));
    }

    @Test
    void anAcceptedAnswerWithASlipIsComparedWithWhatIsAccepted() {
        String attempt = start();
        answer(attempt, Form.TYPED, "text", "Hadad")
                .then()
                .body(allOf(
                        containsString("Right."),
                        containsString("it is written “Haddad”"),
                        containsString("Also right:"),
                        containsString("Had<ins>"),
                        not(containsString("Salim </ins>"))));
    }

    @Test
    void aDateThatCanBeReadTwoWaysIsAskedForAgainAndNotSaved() {
        String attempt = start();
        int cloze = number(attempt, Form.CLOZE);
        browser.post(attempt + "/questions/" + cloze, "text", "3.6.1968")
                .then()
                .statusCode(200)
                .body(allOf(containsString("two dates"), containsString("value=\"3.6.1968\"")));
        answer(attempt, Form.CLOZE, "text", "June 1968")
                .then()
                .body(allOf(containsString("Partly right."), containsString("half credit")));
    }

    @Test
    void whatHasNothingOfTheKeyIsRepeatedUncorrected() {
        String attempt = start();
        answer(attempt, Form.TYPED, "text", "nobody")
                .then()
                .body(allOf(containsString("You wrote:"), containsString("nobody"), not(containsString("<ins>"))));
    }

    @Test
    void nothingTypedIsAskedForAgainAndNotSaved() {
        String attempt = start();
        for (Form form : List.of(Form.TYPED, Form.CLOZE)) {
            browser.post(attempt + "/questions/" + number(attempt, form), "text", "  ")
                    .then()
                    .statusCode(200)
                    .body(containsString("Write an answer, or choose “I do not know”."));
        }
        assertEquals(0, sittings.answers(attempt));
    }

    @Test
    void notToKnowIsAnAnswerToo() {
        String attempt = start();
        answer(attempt, Form.TYPED, "known", "false")
                .then()
                .body(allOf(containsString("Not answered."), containsString("Salim Haddad")));
    }

    @Test
    void eventsAreOrderedByTheirPlaces() {
        String attempt = start();
        int ordering = number(attempt, Form.ORDERING);
        browser.post(
                        attempt + "/questions/" + ordering,
                        "event",
                        "0",
                        "event",
                        "1",
                        "event",
                        "2",
                        "place",
                        "1",
                        "place",
                        "1",
                        "place",
                        "2")
                .then()
                .statusCode(200)
                .body(containsString("a place of its own"));
        browser.post(attempt + "/questions/" + ordering, "place", "1", "place", "2", "place", "3")
                .then()
                .statusCode(400);
        List<Integer> shown = sittings.shownOrder(attempt, ordering);
        answer(
                        attempt,
                        Form.ORDERING,
                        shown.stream()
                                .flatMap(event -> Stream.of(
                                        "event",
                                        String.valueOf(shown.indexOf(event)),
                                        "place",
                                        String.valueOf(event + 1)))
                                .toArray(String[]::new))
                .then()
                .body(allOf(containsString("Right."), containsString("(1969)"), containsString("(1974)")));
    }

    @Test
    void aCardIsGradedByItsLearner() {
        String attempt = start();
        answer(attempt, Form.CARD, "known", "false").then().body(containsString("it will come again"));
    }
}
