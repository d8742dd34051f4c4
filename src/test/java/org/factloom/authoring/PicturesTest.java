package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.exchange.Sha256;
import org.factloom.library.PictureForgetting;
import org.junit.jupiter.api.Test;

/** Pictures that a teacher brings: who sees them, where, and for how long. */
@QuarkusTest
class PicturesTest extends PictureCase {

    @Inject
    PictureForgetting forgetting;

    private void publish() {
        tables.sql("update question_set set visibility = 'PUBLIC' where slug = '" + set + "'");
        tables.sql("update article set visibility = 'PUBLIC' where slug = '" + article + "'");
    }

    @Test
    void aPictureIsServedAsNothingButAPicture() throws Exception {
        byte[] png = fresh();
        String name = brought(png);
        assertEquals(Sha256.of(png) + ".png", name);
        Response response = teacher.browser.request().get("/pictures/" + name);
        response.then()
                .statusCode(200)
                .contentType("image/png")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", equalTo("default-src 'none'; sandbox"))
                .header("Cache-Control", equalTo("private, max-age=31536000, immutable"));
        assertEquals(1, response.headers().getList("Content-Security-Policy").size());
        assertArrayEquals(png, response.asByteArray());
        teacher.browser
                .request()
                .header("If-None-Match", response.header("ETag"))
                .get("/pictures/" + name)
                .then()
                .statusCode(304);
    }

    @Test
    void itIsSeenByWhoeverBroughtItAndByThoseWhoSeeAnItemThatShowsIt() throws Exception {
        byte[] png = fresh();
        String name = brought(png);
        Teacher other = new Teacher(people);
        Browser anybody = new Browser();
        see(other.browser, name).statusCode(404);
        see(anybody, name).statusCode(404);
        show(name, "A quarry");
        see(other.browser, name).statusCode(404);
        tables.sql("insert into set_share select id, '%s' from question_set where slug = '%s'"
                .formatted(other.person.id(), set));
        see(other.browser, name).statusCode(200);
        publish();
        see(anybody, name).statusCode(200);
    }

    @Test
    void whoWasAskedItSeesItStill() throws Exception {
        String name = brought(fresh());
        show(name, "A quarry");
        publish();
        Browser student = people.browser(people.make(Role.STUDENT));
        student.get("/sign-in");
        student.post("/practice", "article", article).then().statusCode(303);
        tables.sql("update question_set set visibility = 'PRIVATE' where slug = '" + set + "'");
        see(student, name).statusCode(200);
        see(new Browser(), name).statusCode(404);
    }

    @Test
    void aPictureIsShownWhereverItsItemIs() throws Exception {
        String name = brought(fresh());
        show(name, "A \"quarry\" <b>& more");
        publish();
        String image = "<img src=\"/pictures/" + name + "\" alt=\"A &quot;quarry&quot; &lt;b&gt;&amp; more\"";
        Browser student = people.browser(people.make(Role.STUDENT));
        student.get("/sign-in");
        String location = student.post("/practice", "article", article).header("Location");
        String attempt = location.substring(location.indexOf("/attempts/"), location.indexOf("/questions/"));
        int shown = 0;
        for (int number = 1; number <= 3; number++) {
            String page = student.get(attempt + "/questions/" + number).asString();
            if (page.contains(image)) {
                shown++;
                student.post(attempt + "/questions/" + number, "text", "Enid Parry");
                assertTrue(
                        student.get(attempt + "/questions/" + number).asString().contains(image), "beside the answer");
            }
        }
        assertEquals(1, shown);
        String exam = student.post("/exams", "article", article).header("Location");
        student.get(exam.substring(exam.indexOf("/attempts/"))).then().body(containsString(image));
        teacher.browser.get("/sets/" + set).then().body(containsString(image));
        teacher.browser.get("/sets/" + set + "/paper").then().body(containsString(image));
        teacher.browser.get("/sets/" + set + "/paper?part=cards").then().body(containsString(image));
        teacher.browser.get("/sets/" + set + "/preview").then().body(containsString(image));
    }

    @Test
    void whatNothingShowsIsForgottenAfterADay() throws Exception {
        String fresh = brought(fresh());
        String abandoned = brought(fresh());
        String shown = brought(fresh());
        show(shown, "A quarry");
        tables.sql("update picture set brought_at = now() - interval '25 hours' where name in ('%s', '%s')"
                .formatted(abandoned, shown));
        forgetting.run();
        see(teacher.browser, fresh).statusCode(200);
        see(teacher.browser, shown).statusCode(200);
        see(teacher.browser, abandoned).statusCode(404);
        assertEquals(0L, tables.count("select count(*) from picture_upload where picture = '%s'".formatted(abandoned)));
    }

    @Test
    void whatIsNoNameOfAPictureIsNotThere() {
        for (String name : List.of("x", "0a.png", "0".repeat(64) + ".svg", "0".repeat(64) + ".png")) {
            teacher.browser.get("/pictures/" + name).then().statusCode(404).body(not(containsString("Exception")));
        }
    }
}
