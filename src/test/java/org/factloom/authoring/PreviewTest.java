package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of an item, as a student sees it. */
@QuarkusTest
class PreviewTest extends SetCase {

    PreviewTest() {
        super("a", "b");
    }

    @BeforeEach
    void visit() {
        teacher.browser.get("/sets/" + set).then().statusCode(200);
    }

    private ValidatableResponse preview(String query, String... fields) {
        int before = sets.all(set).size();
        ValidatableResponse shown = teacher.browser
                .post("/sets/" + set + "/items/preview" + query, fields)
                .then()
                .statusCode(200);
        assertEquals(before, sets.all(set).size(), "nothing is stored");
        return shown;
    }

    private static String[] fields(String form, String... more) {
        List<String> all = new ArrayList<>(List.of("form", form, "stem", "What is _____ there?"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void aQuestionIsShownWithWhatIsToldAfterARightAndAWrongAnswer() {
        preview(
                        "?part=true",
                        fields(
                                "multiple-choice",
                                "text",
                                "The mill",
                                "text",
                                "The kiln",
                                "right",
                                "1",
                                "explanation",
                                "It is **old**. <script>alert(1)</script> [x](javascript:alert(1))"))
                .body(allOf(
                        containsString("<h3 class=\"stem"),
                        containsString("<bdi>The mill</bdi>"),
                        containsString("After a right answer"),
                        containsString("verdict right"),
                        containsString("verdict wrong"),
                        containsString("<strong>old</strong>"),
                        not(containsString("<script>alert")),
                        not(containsString("href=\"javascript")),
                        not(containsString("<html"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true-false        | key,true
            typed             | key,The kiln
            cloze             | key,The kiln
            numeric           | key,1701
            card              | key,The kiln
            ordering          | text,First,text,Second,text,Third
            matching          | text,One,second,1701,text,Two,second,1702
            multiple-response | text,One,text,Two,text,Three,right,0,right,2
            cloze-choice      | text,One,text,Two,right,0
            list              | text,One,text,Two
            """)
    void everyFormIs(String form, String fields) {
        preview("", fields(form, fields.split(",")))
                .body(allOf(
                        containsString("<html"),
                        containsString("As a student sees it"),
                        containsString("verdict right"),
                        not(containsString("It is shown here once"))));
    }

    @Test
    void whatIsWrongIsSaidWithItsField() {
        preview("?part=true", fields("multiple-choice", "stem", "", "points", "-2"))
                .body(allOf(
                        containsString("data-field=\"points\">Write a whole number from 1 to 100"),
                        not(containsString("verdict"))));
        preview("", fields("typed", "key", "", "points", "0")).body(containsString("data-field=\"key\""));
    }

    @Test
    void onlyThoseWhoMakeTheSetSeeIt() {
        Teacher other = new Teacher(people);
        other.browser.get("/sets").then().statusCode(200);
        other.browser
                .post("/sets/" + set + "/items/preview", fields("card", "key", "x"))
                .then()
                .statusCode(404);
    }
}
