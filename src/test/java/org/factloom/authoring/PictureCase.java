package org.factloom.authoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.account.TestPeople;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.exchange.ArticleEntry;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.Sha256;
import org.factloom.item.Added;
import org.factloom.library.QuestionSet;
import org.factloom.library.SetIntake;
import org.factloom.library.TestPictures;
import org.factloom.web.Tables;
import org.junit.jupiter.api.BeforeEach;

/** A teacher with a set, and pictures for it. */
abstract class PictureCase {

    @Inject
    TestPeople people;

    @Inject
    SetIntake intake;

    @Inject
    EntityManager database;

    @Inject
    Tables tables;

    Teacher teacher;
    String set;
    String article;

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
    static byte[] fresh() throws Exception {
        return TestPictures.with(
                TestPictures.png(30, 20),
                "pHYs",
                UUID.randomUUID().toString().substring(0, 9).getBytes(StandardCharsets.ISO_8859_1));
    }

    Response bring(Browser by, String name, byte[] bytes, String accept) {
        return by.request()
                .accept(accept)
                .multiPart("csrf-token", by.cookie("csrf-token"))
                .multiPart("file", name, bytes)
                .post("/sets/" + set + "/pictures");
    }

    String brought(byte[] bytes) {
        return bring(teacher.browser, "a.png", bytes, "application/json")
                .then()
                .statusCode(200)
                .extract()
                .path("name");
    }

    /** Makes the next version of the typed question of the set show it. */
    void show(String name, String alternative) {
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

    static ValidatableResponse see(Browser by, String name) {
        return by.request().get("/pictures/" + name).then();
    }
}
