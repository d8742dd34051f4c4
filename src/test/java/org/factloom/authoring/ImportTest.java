package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.factloom.account.TestPeople;
import org.factloom.exchange.Archives;
import org.factloom.exchange.Arrangement;
import org.factloom.exchange.ItemJson;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.QuestionSetReader;
import org.factloom.exchange.QuestionSetWriter;
import org.factloom.exchange.RandomSets;
import org.factloom.exchange.SetArchive;
import org.factloom.exchange.Sha256;
import org.factloom.fact.Fact;
import org.factloom.item.Item;
import org.factloom.library.QuestionSets;
import org.factloom.library.TestPictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets that leave as files and come back, and files that are no sets. */
@QuarkusTest
class ImportTest {

    @Inject
    TestPeople people;

    @Inject
    QuestionSets sets;

    private Teacher teacher;
    private long before;

    @BeforeEach
    void signIn() {
        teacher = new Teacher(people);
        before = count();
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> sets.count());
    }

    private Response send(Object... namesAndBytes) {
        teacher.browser.get("/sets/new/import").then().statusCode(200);
        RequestSpecification form =
                teacher.browser.request().multiPart("csrf-token", teacher.browser.cookie("csrf-token"));
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            form.multiPart("file", (String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return form.post("/sets/new/import");
    }

    private String taken(Response response) {
        assertEquals(303, response.statusCode(), response.asString());
        return response.header("Location").replaceAll(".*/sets/", "");
    }

    private void refused(Response response, String words) {
        response.then().statusCode(400).body(containsString(words));
        assertEquals(before, count());
    }

    private byte[] download(String set) {
        return teacher.browser.request().get("/sets/" + set + "/download").asByteArray();
    }

    private static QuestionSetFile file(byte[] zip) throws Exception {
        for (Map.Entry<String, byte[]> file : SetArchive.read(zip).entrySet()) {
            if (file.getKey().endsWith(".yaml")) {
                return QuestionSetReader.read("x", new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError("no set in it");
    }

    private static byte[] zip(QuestionSetFile set) throws Exception {
        return Archives.of(files(set));
    }

    private static Map<String, byte[]> files(QuestionSetFile set) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("amber-rising.txt", bytes(RandomSets.text()));
        files.put("amber-rising.yaml", bytes(QuestionSetWriter.write(set)));
        for (byte[] picture : pictures()) {
            files.put("pictures/" + name(picture), picture);
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> pictures() throws Exception {
        return List.of(TestPictures.png(41, 23), TestPictures.jpeg(64, 32));
    }

    private static String name(byte[] picture) {
        return Sha256.of(picture) + (picture[0] == (byte) 0xff ? ".jpg" : ".png");
    }

    /** Whose items show the pictures of the archive. */
    private static QuestionSetFile set(long seed) throws Exception {
        return RandomSets.of(seed, pictures().stream().map(ImportTest::name).toList());
    }

    /** But for ids, which are counted through, and what the file of the article is called. */
    private static List<Object> meaning(QuestionSetFile set) {
        Map<String, String> facts = new HashMap<>();
        Map<String, Arrangement.Place> places = new HashMap<>();
        List<Item> items = set.items().stream()
                .map(item -> {
                    String id = "i" + places.size();
                    places.put(id, set.arrangement().of(item.id()));
                    return ItemJson.renamed(
                            item,
                            id,
                            item.origin().facts().stream()
                                    .map(fact -> facts.computeIfAbsent(fact, _ -> "f" + facts.size()))
                                    .toList());
                })
                .toList();
        List<String> stated = set.facts().stream()
                .map(fact -> facts.getOrDefault(fact.id(), "") + said(fact))
                .sorted(Comparator.naturalOrder())
                .toList();
        return List.of(
                set.title(),
                set.article().language(),
                set.article().licence()
                        + set.article().attribution()
                        + set.article().source(),
                items,
                places,
                set.arrangement().sections(),
                stated);
    }

    private static String said(Fact fact) {
        return fact.family() + "|" + fact.subject() + "|" + fact.relation() + "|" + fact.value() + "|"
                + fact.certainty() + fact.evidence();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aSetSurvivesTheWayThroughTheDatabaseAndBack(long seed) throws Exception {
        QuestionSetFile set = set(seed * 7919);
        byte[] first = download(taken(send("a.zip", zip(set))));
        QuestionSetFile once = file(first);
        assertEquals(meaning(set), meaning(once));
        QuestionSetFile twice = file(download(taken(send("again.zip", first))));
        assertEquals(meaning(set), meaning(twice));
        assertNotEquals(once.items().getFirst().id(), twice.items().getFirst().id());
    }

    @Test
    void anotherTeacherTakesTheSameSetAsAnOwnOne() throws Exception {
        QuestionSetFile set = set(4242);
        taken(send("a.zip", zip(set)));
        teacher = new Teacher(people);
        assertEquals(meaning(set), meaning(file(download(taken(send("a.zip", zip(set)))))));
    }

    @Test
    void twoFilesDoAsWellAndAnArticleThatIsHereNeedNotCome() throws Exception {
        Map<String, byte[]> files = files(set(77));
        byte[] yaml = files.get("amber-rising.yaml");
        refused(send("Amber rising.yaml", yaml), "there is no file amber-rising.txt");
        List<Object> sent = new ArrayList<>();
        files.forEach((name, bytes) ->
                sent.addAll(List.of(name.replaceFirst("amber-rising.yaml", "Amber rising.yaml"), bytes)));
        taken(send(sent.toArray()));
        taken(send("Amber rising.yaml", yaml));
    }

    @Test
    void whatIsWrongIsSaidWithFileAndLine() throws Exception {
        Map<String, byte[]> files = files(set(78));
        String yaml = QuestionSetWriter.write(set(78)).replaceFirst("form: true-false", "form: maybe");
        files.put("amber-rising.yaml", bytes(yaml));
        int line = (int) yaml.substring(0, yaml.indexOf("form: maybe")).lines().count();
        refused(send("a.zip", Archives.of(files)), "amber-rising.yaml:" + line + ": items[");
        files = files(set(79));
        files.put("amber-rising.txt", bytes(RandomSets.text() + "More.\n"));
        refused(send("a.zip", Archives.of(files)), "the article has changed");
    }

    @Test
    void aPictureThatIsMissingIsAnotherOrIsNoneRefusesTheWhole() throws Exception {
        byte[] png = TestPictures.png(77, 5);
        String name = name(png);
        QuestionSetFile set = RandomSets.of(80, List.of(name));
        Map<String, byte[]> files = files(set);
        refused(send("a.zip", Archives.of(files)), ".picture.file: there is no file pictures/" + name);
        files.put("pictures/" + name, TestPictures.png(78, 5));
        refused(send("a.zip", Archives.of(files)), "is another picture than its name says");
        byte[] script = bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        String scripted = Sha256.of(script) + ".png";
        files = files(RandomSets.of(81, List.of(scripted)));
        files.put("pictures/" + scripted, script);
        refused(send("a.zip", Archives.of(files)), "SVG drawing");
        files = files(set);
        files.put("pictures/" + name, png);
        taken(send("a.zip", Archives.of(files)));
    }

    @Test
    void negativePointsAreRefused() throws Exception {
        String yaml =
                QuestionSetWriter.write(set(82)).replaceFirst("    form: card\n", "    form: card\n    points: -2\n");
        Map<String, byte[]> files = files(set(82));
        files.put("amber-rising.yaml", bytes(yaml.replaceFirst("(?s)(points: -2.*?)\n    points: \\d+", "$1")));
        refused(send("a.zip", Archives.of(files)), "points: must be a whole number from 1 to 100");
    }

    @Test
    void whatIsNoSetIsRefused() throws Exception {
        refused(send("a.zip", new byte[] {1, 2, 3}), "no ZIP archive");
        refused(send("a.txt", bytes("Nothing.")), "no set in it");
        refused(send("a.zip", Archives.of(Map.of("a.yaml", bytes("x"), "b.yaml", bytes("y")))), "one at a time");
        refused(send("a.yaml", bytes("{")), "a.yaml:");
        refused(send("a.zip", bomb(1, 200)), "far more than any set is");
        refused(send("a.zip", bomb(600, 0)), "more than 500 files");
        refused(
                send("a.zip", Archives.of(Map.of("../../outside.yaml", bytes("format: 2"), "/etc/x.txt", bytes("y")))),
                "outside.yaml:");
    }

    private static byte[] bomb(int entries, int megabytes) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i + ".yaml"));
                for (int j = 0; j < megabytes; j++) {
                    zip.write(new byte[1 << 20]);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
