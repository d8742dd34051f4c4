package org.factloom.progress;

import java.util.UUID;
import org.factloom.account.Browser;

/** A student's attempt at something assigned. */
record Sitting(Browser browser, String attempt) {

    static Sitting begin(Browser browser, UUID assignment) {
        String location = browser.post("/assignments/" + assignment + "/attempts")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return new Sitting(browser, location.substring(location.indexOf("/attempts/")));
    }

    String id() {
        return attempt.substring("/attempts/".length());
    }

    void mark(int number, String response) {
        browser.json()
                .body(response)
                .post("/api" + attempt + "/answers/" + number + "/mark")
                .then()
                .statusCode(200);
    }

    void save(int number, String response) {
        save(number, response, 1, false);
    }

    void save(int number, String response, int sequence, boolean flagged) {
        browser.json()
                .body("{\"sequence\": %d, \"response\": %s, \"flagged\": %b}".formatted(sequence, response, flagged))
                .put("/api" + attempt + "/answers/" + number)
                .then()
                .statusCode(200);
    }

    void open(int number) {
        browser.json().get("/api" + attempt + "?at=" + number).then().statusCode(200);
    }

    void handIn() {
        browser.post(attempt + "/submission").then().statusCode(303);
    }
}
