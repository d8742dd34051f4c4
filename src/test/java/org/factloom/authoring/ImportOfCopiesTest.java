package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factloom.account.TestPeople;
import org.factloom.exchange.Archives;
import org.factloom.exchange.ArticleEntry;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.QuestionSetReader;
import org.factloom.exchange.QuestionSetWriter;
import org.factloom.exchange.RandomSets;
import org.factloom.exchange.SetArchive;
import org.factloom.exchange.Sha256;
import org.factloom.item.Item;
import org.factloom.library.TestPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets with questions of several articles leave as one archive and come back as they were. */
@QuarkusTest
class ImportOfCopiesTest {

    @Inject
    TestPeople people;

    @Inject
    MadeSets sets;

    @Inject
    EntityManager database;

    private Teacher teacher;
    private String set;

    @BeforeEach
    void make() throws Exception {
        teacher = new Teacher(people);
        set = sets.make(teacher.person.id(), "a", "b", "c");
    }

    private Response send(Map<String, byte[]> files) throws Exception {
        teacher.browser.get("/sets/new/import").then().statusCode(200);
        return teacher.browser
                .request()
                .multiPart("csrf-token", teacher.browser.cookie("csrf-token"))
                .multiPart("file", "a.zip", Archives.of(files))
                .post("/sets/new/import");
    }

    private String taken(Map<String, byte[]> files) throws Exception {
        Response response = send(files);
        assertEquals(303, response.statusCode(), response.asString());
        return response.header("Location").replaceAll(".*/sets/", "");
    }

    private Map<String, byte[]> download(String slug) throws Exception {
        return SetArchive.read(
                teacher.browser.request().get("/sets/" + slug + "/download").asByteArray());
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** Copies all items of a random set, of every form, into the set, and mixes them. */
    private void mix(long seed) throws Exception {
        byte[] png = TestPictures.png(41, 23);
        String picture = Sha256.of(png) + ".png";
        QuestionSetFile random = RandomSets.of(seed, List.of(picture));
        String other = taken(Map.of(
                "amber-rising.txt",
                RandomSets.text().getBytes(StandardCharsets.UTF_8),
                "amber-rising.yaml",
                QuestionSetWriter.write(random).getBytes(StandardCharsets.UTF_8),
                "pictures/" + picture,
                png));
        List<String> form = new ArrayList<>(List.of("to", set, "twice", "true"));
        for (int number = 1; number <= random.items().size(); number++) {
            form.addAll(List.of("item", sets.item(other, number)));
        }
        teacher.browser
                .post("/sets/search/copy", form.toArray(String[]::new))
                .then()
                .statusCode(303);
        teacher.browser.post(
                "/sets/" + set + "/items",
                "what",
                "section",
                "section",
                "First",
                "item",
                sets.item(set, 2),
                "item",
                sets.item(set, 5));
        teacher.browser.post("/sets/" + set + "/items", "what", "tag", "tag", "mine", "item", sets.item(set, 4));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        update item i set position = o.place
                        from (select k.id, row_number() over (order by md5(k.id || :seed)) - 1 as place
                            from item k join question_set s on s.id = k.set_id where s.slug = :slug) o
                        where i.id = o.id""")
                .setParameter("seed", String.valueOf(seed))
                .setParameter("slug", set)
                .executeUpdate());
    }

    /** Each item in the order of the set, with its article, section and tags; ids are counted through. */
    private static List<Object> meaning(Map<String, byte[]> files) throws Exception {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> names =
                files.keySet().stream().filter(name -> name.endsWith(".yaml")).toList();
        String order = files.keySet().stream()
                .filter(name -> name.endsWith(".order"))
                .findFirst()
                .orElseThrow();
        Map<String, QuestionSetFile> of = new HashMap<>();
        for (String name : names) {
            QuestionSetFile file = QuestionSetReader.read("x", text(files, name));
            file.items().forEach(item -> of.put(item.id(), file));
        }
        List<Object> all = new ArrayList<>();
        for (String id :
                text(files, order).lines().filter(line -> !line.startsWith("#")).toList()) {
            QuestionSetFile file = of.get(id);
            Item item = file.items().stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            ArticleEntry article = file.article();
            all.add(List.of(
                    file.title(),
                    article.title() + article.sha256() + article.licence() + article.attribution() + article.source(),
                    ItemJson.renamed(
                            item,
                            "i" + all.size(),
                            item.origin().facts().stream()
                                    .map(fact -> facts.computeIfAbsent(fact, _ -> "f" + facts.size()))
                                    .toList()),
                    file.arrangement().of(id),
                    file.arrangement().sections(),
                    text(files, article.file())));
        }
        assertEquals(of.size(), all.size());
        return all;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aSetWithCopiesSurvivesTheWayOutAndBack(long seed) throws Exception {
        mix(seed);
        Map<String, byte[]> first = download(set);
        List<Object> before = meaning(first);
        List<String> stems = sets.stems(set);
        assertTrue(text(first, set + ".yaml").contains("First"));
        String again = taken(first);
        assertEquals(stems, sets.stems(again));
        assertEquals(before, meaning(download(again)));
        teacher = new Teacher(people);
        String theirs = taken(first);
        assertEquals(before, meaning(download(theirs)));
        assertNotEquals(again, theirs);
        teacher.browser.get("/sets/" + theirs).then().body(containsString("Questions of it come from other articles"));
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedWhole() throws Exception {
        mix(14);
        Map<String, byte[]> files = download(set);
        String order = set + ".order";
        String ids = text(files, order);
        String last = ids.strip().replaceAll("(?s).*\\n", "");
        long before = count();
        Map<String, String> wrong = Map.of(
                ids + "nobody\n",
                "is the id of no question",
                ids + last + "\n",
                "stands there twice",
                ids.replace(last, ""),
                "is missing");
        for (Map.Entry<String, String> one : wrong.entrySet()) {
            files.put(order, one.getKey().getBytes(StandardCharsets.UTF_8));
            send(files).then().statusCode(400).body(containsString(order + ":"), containsString(one.getValue()));
        }
        files.put(order, ids.getBytes(StandardCharsets.UTF_8));
        byte[] second = files.remove(set + "-2.yaml");
        send(files).then().statusCode(400).body(containsString("is the id of no question"));
        files.put(
                set + "-2.yaml",
                new String(second, StandardCharsets.UTF_8)
                        .replaceFirst("name: First", "name: First\n    draw: 2")
                        .getBytes(StandardCharsets.UTF_8));
        send(files).then().statusCode(400).body(containsString("all files of a set have the same"));
        files.put(set + "-2.yaml", second);
        files.remove(order);
        send(files).then().statusCode(400).body(containsString(".order"));
        assertEquals(before, count());
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery(
                        "select (select count(*) from question_set) + (select count(*) from article)", Long.class)
                .getSingleResult());
    }
}
