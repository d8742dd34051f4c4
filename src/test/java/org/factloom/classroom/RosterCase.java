package org.factloom.classroom;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A class whose students come in by a roster and sign in with cards. */
abstract class RosterCase extends ClassCase {

    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}(?=<)");

    Response look(byte[] file) {
        teaching.get(path + "/roster").then().statusCode(200);
        return teaching.request()
                .multiPart("csrf-token", teaching.cookie("csrf-token"))
                .multiPart("file", "roster.csv", file, "text/csv")
                .post(path + "/roster");
    }

    Response look(String text) {
        return look(text.getBytes(StandardCharsets.UTF_8));
    }

    Response add(String text) {
        return teaching.post(path + "/roster/import", "what", "add", "text", text);
    }

    static List<String> codes(Response cards) {
        cards.then().statusCode(200).header("Cache-Control", "no-store");
        return CODE.matcher(cards.asString()).results().map(MatchResult::group).toList();
    }

    long in() {
        return classes.list("select id from class_student where left_at is null and class_id = '%s'".formatted(made))
                .size();
    }
}
