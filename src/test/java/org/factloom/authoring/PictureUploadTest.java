package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factloom.library.TestPictures;
import org.junit.jupiter.api.Test;

/** Pictures are brought: by whom, and which are not taken. */
@QuarkusTest
class PictureUploadTest extends PictureCase {

    @Test
    void whatIsNoPictureIsRefusedInWords() throws Exception {
        byte[] script = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        bring(teacher.browser, "innocent.png", script, "application/json")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("SVG drawing"));
        bring(teacher.browser, "a.jpg", "<html><script>alert(1)".getBytes(StandardCharsets.UTF_8), "text/html")
                .then()
                .statusCode(400)
                .body(allOf(containsString("this is a web page"), containsString("id=\"file-error\"")));
        bring(teacher.browser, "a.png", TestPictures.bomb(60_000, 60_000), "application/json")
                .then()
                .statusCode(400)
                .body("detail", containsString("3600 million"));
        bring(teacher.browser, "a.png", new byte[6 << 20], "application/json")
                .then()
                .statusCode(400)
                .body("detail", containsString("6.0 MB"));
        bring(teacher.browser, "a.png", new byte[0], "application/json").then().statusCode(400);
        assertEquals(
                0L,
                tables.count(
                        "select count(*) from picture_upload where person_id = '%s'".formatted(teacher.person.id())));
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreRead() throws Exception {
        try (Socket line = new Socket("localhost", RestAssured.port)) {
            line.setSoTimeout(10_000);
            line.getOutputStream()
                    .write(("POST /sets/" + set + "/pictures HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                                    + (50 << 20) + "\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String status = new BufferedReader(
                            new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
            assertTrue(status.startsWith("HTTP/1.1 413"), status);
        }
    }

    @Test
    void onlyThoseWhoMakeTheSetBringPictures() throws Exception {
        Teacher other = new Teacher(people);
        other.browser.get("/sets/new/import").then().statusCode(200);
        bring(other.browser, "a.png", fresh(), "application/json").then().statusCode(404);
        tables.sql("insert into set_share select id, '%s' from question_set where slug = '%s'"
                .formatted(other.person.id(), set));
        bring(other.browser, "a.png", fresh(), "application/json").then().statusCode(200);
        other.browser.get("/sets/" + set + "/pictures").then().statusCode(200).body(containsString("Bring a picture"));
    }

    @Test
    void whatTwoBringIsStoredOnceAndBothSeeIt() throws Exception {
        byte[] png = fresh();
        String name = brought(png);
        Teacher other = new Teacher(people);
        other.browser.get("/sets/new/import").then().statusCode(200);
        tables.sql("insert into set_share select id, '%s' from question_set where slug = '%s'"
                .formatted(other.person.id(), set));
        bring(other.browser, "b.png", png, "text/html").then().statusCode(200).body(containsString(name));
        see(other.browser, name).statusCode(200);
        assertEquals(1L, tables.count("select count(*) from picture where name = '%s'".formatted(name)));
        assertEquals(2L, tables.count("select count(*) from picture_upload where picture = '%s'".formatted(name)));
    }

    @Test
    void anItemIsSavedOnlyWithAPictureThatItsAuthorSees() throws Exception {
        String name = brought(fresh());
        tables.sql("update picture set brought_at = now() - interval '25 hours' where name = '%s'".formatted(name));
        write(name).then().statusCode(303);
        assertEquals(
                1L,
                tables.count("select count(*) from picture where name = '%s' and brought_at > now() - interval '1 hour'"
                        .formatted(name)));
        String gone = brought(fresh());
        tables.sql("delete from picture where name = '%s'".formatted(gone));
        for (String no : List.of(gone, "kiln.png")) {
            write(no)
                    .then()
                    .statusCode(400)
                    .body(allOf(containsString("id=\"picture-error\""), containsString("no picture of this name")));
        }
        Teacher other = new Teacher(people);
        other.browser.get("/sets/new/import").then().statusCode(200);
        String theirs = brought(fresh());
        tables.sql(
                "update picture_upload set person_id = '%s' where picture = '%s'".formatted(other.person.id(), theirs));
        write(theirs).then().statusCode(400);
    }

    /** Writes a card that shows the picture. */
    private Response write(String picture) {
        String path = "/sets/" + set + "/items/new";
        String id = teacher.browser.get(path + "?form=card").header("Location").replaceAll(".*id=", "");
        return teacher.browser.post(
                path,
                "id",
                id,
                "form",
                "card",
                "stem",
                "What is it?",
                "key",
                "A kiln",
                "picture",
                picture,
                "alternative",
                "A kiln");
    }

    @Test
    void whatCouldNotBeTakenInAgainIsNotPackedIntoAnArchive() throws Exception {
        String name = brought(fresh());
        show(name, "A quarry");
        String archive = "/sets/" + set + "/download";
        teacher.browser.request().get(archive).then().statusCode(200);
        tables.sql("update picture set width = 40000, height = 40000 where name = '%s'".formatted(name));
        teacher.browser
                .request()
                .accept("text/html")
                .get(archive)
                .then()
                .statusCode(409)
                .body(containsString("too large for an archive"));
    }
}
