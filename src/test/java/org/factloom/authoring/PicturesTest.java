package org.factloom.authoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.exchange.ArticleEntry;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.Sha256;
import org.factloom.item.Added;
import org.factloom.library.PictureForgetting;
import org.factloom.library.QuestionSet;
import org.factloom.library.SetIntake;
import org.factloom.library.TestPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures that a teacher brings: who sees them, and which are not taken. */
@QuarkusTest
class PicturesTest {

    @Inject
    TestPeople people;

    @Inject
    SetIntake intake;

    @Inject
    PictureForgetting forgetting;

    @Inject
    EntityManager database;

    private Teacher teacher;
    private String set;
    private String article;

    @BeforeEach
    void makeSet() throws Exception {
        teacher = new Teacher(people);
        teacher.browser.get("/sets/new/import").then().statusCode(200);
        GroundedSet read = GroundedSet.read(Path.of("src/test/resources/points/slate-quarry.yaml"));
        Article own =
                PlainReader.read("slate-quarry", read.article().text() + "\nThis is copy " + UUID.randomUUID() + ".\n");
        ArticleEntry was = read.set().article();
        QuestionSetFile file = new QuestionSetFile(
                read.set().title(),
                new ArticleEntry(
                        was.file(),
                        was.title(),
                        Sha256.of(own.text()),
                        was.language(),
                        null,
                        was.licence(),
                        was.attribution()),
                read.set().facts(),
                read.set().items());
        GroundedSet grounded = new GroundedSet(read.slug(), file, own, read.sha256());
        QuarkusTransaction.requiringNew().run(() -> {
            QuestionSet taken = intake.take(teacher.person.id(), "Own articles", grounded);
            set = taken.slug();
            article = taken.article().orElseThrow().slug();
        });
    }

    /** A picture that no other test has. */
    private static byte[] fresh() throws Exception {
        return TestPictures.with(
                TestPictures.png(30, 20),
                "pHYs",
                UUID.randomUUID().toString().substring(0, 9).getBytes(StandardCharsets.ISO_8859_1));
    }

    private Response bring(Browser by, String name, byte[] bytes, String accept) {
        return by.request()
                .accept(accept)
                .multiPart("csrf-token", by.cookie("csrf-token"))
                .multiPart("file", name, bytes)
                .post("/sets/" + set + "/pictures");
    }

    private String brought(byte[] bytes) {
        return bring(teacher.browser, "a.png", bytes, "application/json")
                .then()
                .statusCode(200)
                .extract()
                .path("name");
    }

    private static ValidatableResponse see(Browser by, String name) {
        return by.request().get("/pictures/" + name).then();
    }

    /** Makes the next version of the typed question of the set show it. */
    private void show(String name, String alternative) {
        QuarkusTransaction.requiringNew().run(() -> {
            List<?> rows =
                    database.createNativeQuery("""
                            select v.id, cast(v.content as text) from item_version v join item i on i.current_version = v.id
                                join question_set s on s.id = i.set_id where s.slug = :slug and v.form = 'TYPED'""").setParameter("slug", set).getResultList();
            Object[] row = (Object[]) rows.getFirst();
            String shown = ItemJson.write(ItemJson.with(
                    ItemJson.read((String) row[1]), new Added("", 1, new Added.Picture(name, alternative))));
            database.createNativeQuery("""
                            with fresh as (
                                insert into item_version (item_id, number, form, content, created_at)
                                select item_id, number + 1, form, cast(:content as jsonb), now() from item_version where id = :id
                                returning id, item_id)
                            update item i set current_version = fresh.id from fresh where i.id = fresh.item_id""")
                    .setParameter("content", shown)
                    .setParameter("id", row[0])
                    .executeUpdate();
        });
    }

    private void publish() {
        sql("update question_set set visibility = 'PUBLIC' where slug = '" + set + "'");
        sql("update article set visibility = 'PUBLIC' where slug = '" + article + "'");
    }

    private void sql(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
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
        sql("insert into set_share select id, '%s' from question_set where slug = '%s'"
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
        sql("update question_set set visibility = 'PRIVATE' where slug = '" + set + "'");
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
                0L, count("select count(*) from picture_upload where person_id = '%s'".formatted(teacher.person.id())));
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
        sql("insert into set_share select id, '%s' from question_set where slug = '%s'"
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
        sql("insert into set_share select id, '%s' from question_set where slug = '%s'"
                .formatted(other.person.id(), set));
        bring(other.browser, "b.png", png, "text/html").then().statusCode(200).body(containsString(name));
        see(other.browser, name).statusCode(200);
        assertEquals(1L, count("select count(*) from picture where name = '%s'".formatted(name)));
        assertEquals(2L, count("select count(*) from picture_upload where picture = '%s'".formatted(name)));
    }

    @Test
    void whatNothingShowsIsForgottenAfterADay() throws Exception {
        String fresh = brought(fresh());
        String abandoned = brought(fresh());
        String shown = brought(fresh());
        show(shown, "A quarry");
        sql("update picture set brought_at = now() - interval '25 hours' where name in ('%s', '%s')"
                .formatted(abandoned, shown));
        forgetting.run();
        see(teacher.browser, fresh).statusCode(200);
        see(teacher.browser, shown).statusCode(200);
        see(teacher.browser, abandoned).statusCode(404);
        assertEquals(0L, count("select count(*) from picture_upload where picture = '%s'".formatted(abandoned)));
    }

    @Test
    void anItemIsSavedOnlyWithAPictureThatItsAuthorSees() throws Exception {
        String name = brought(fresh());
        sql("update picture set brought_at = now() - interval '25 hours' where name = '%s'".formatted(name));
        write(name).then().statusCode(303);
        assertEquals(
                1L,
                count("select count(*) from picture where name = '%s' and brought_at > now() - interval '1 hour'"
                        .formatted(name)));
        String gone = brought(fresh());
        sql("delete from picture where name = '%s'".formatted(gone));
        for (String no : List.of(gone, "kiln.png")) {
            write(no)
                    .then()
                    .statusCode(400)
                    .body(allOf(containsString("id=\"picture-error\""), containsString("no picture of this name")));
        }
        Teacher other = new Teacher(people);
        other.browser.get("/sets/new/import").then().statusCode(200);
        String theirs = brought(fresh());
        sql("update picture_upload set person_id = '%s' where picture = '%s'".formatted(other.person.id(), theirs));
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
    void whatIsNoNameOfAPictureIsNotThere() {
        for (String name : List.of("x", "0a.png", "0".repeat(64) + ".svg", "0".repeat(64) + ".png")) {
            teacher.browser.get("/pictures/" + name).then().statusCode(404).body(not(containsString("Exception")));
        }
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery(sql, Long.class).getSingleResult());
    }

    @Test
    void whatCouldNotBeTakenInAgainIsNotPackedIntoAnArchive() throws Exception {
        String name = brought(fresh());
        show(name, "A quarry");
        String archive = "/sets/" + set + "/download";
        teacher.browser.request().get(archive).then().statusCode(200);
        sql("update picture set width = 40000, height = 40000 where name = '%s'".formatted(name));
        teacher.browser
                .request()
                .accept("text/html")
                .get(archive)
                .then()
                .statusCode(409)
                .body(containsString("too large for an archive"));
    }
}
