package org.factloom.library;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.QuestionSetWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LibraryResourceTest {

    @Inject
    Rivers rivers;

    @Inject
    SetLoader loader;

    @Inject
    TestPeople people;

    @BeforeEach
    void load() {
        rivers.load();
    }

    @Test
    void articlesAreListedWithTheirCounts() {
        given().get("/api/articles")
                .then()
                .statusCode(200)
                .body("find { it.slug == 'tarn-rising' }.topicTitle", equalTo("Rivers"))
                .body("find { it.slug == 'tarn-rising' }.facts", equalTo(6))
                .body("find { it.slug == 'tarn-rising' }.items", equalTo(5))
                .body("find { it.slug == 'tarn-rising' }.licence", equalTo("CC BY-SA 4.0"));
    }

    @Test
    void anArticleHasItsFactsAndNoItem() {
        given().get("/api/articles/tarn-rising")
                .then()
                .statusCode(200)
                .body("facts", hasSize(6))
                .body("facts[0].id", equalTo("ft-place"))
                .body("facts[1].value.type", equalTo("date"))
                .body("facts[1].evidence[0].start", equalTo(78))
                .body("facts.find { it.family == 'hand-written' }.value", nullValue())
                .body(not(containsString("accepted")))
                .body(not(containsString("options")));
    }

    @Test
    void aSetIsExportedAsTheFileThatItWasLoadedFrom() throws Exception {
        Path file = Rivers.FOLDER.resolve("zz-rivers/tarn-rising.yaml");
        Response export = people.browser(people.make(Role.TEACHER))
                .request()
                .accept("*/*")
                .get("/api/sets/tarn-rising");
        export.then()
                .statusCode(200)
                .contentType(containsString("application/yaml"))
                .header("Content-Disposition", "attachment; filename=\"tarn-rising.yaml\"");
        assertEquals(QuestionSetWriter.write(GroundedSet.read(file).set()), export.asString());
        assertEquals(Files.readString(file), export.asString());
    }

    @Test
    void aTopicIsExportedAsTheFileThatItWasLoadedFrom() throws Exception {
        assertEquals(
                List.of(), loader.load(Path.of("src/test/resources/across")).errors());
        Response export = people.browser(people.make(Role.TEACHER))
                .request()
                .accept("*/*")
                .get("/api/topics/quays");
        export.then().statusCode(200).header("Content-Disposition", "attachment; filename=\"topic.yaml\"");
        assertEquals(Files.readString(Path.of("src/test/resources/across/quays/topic.yaml")), export.asString());
    }
}
