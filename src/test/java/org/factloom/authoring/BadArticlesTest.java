package org.factloom.authoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.factloom.account.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that cannot be read, each refused in words, with what was entered still there. */
@QuarkusTest
class BadArticlesTest {

    private static final String GERMAN = """
            = Kiel =

            Kiel ist die Landeshauptstadt und die größte Stadt von Schleswig-Holstein. Die Stadt liegt an der Ostsee
            und wurde im dreizehnten Jahrhundert von den Grafen von Holstein gegründet. Heute leben dort viele Menschen.
            """;

    @Inject
    TestPeople people;

    @Inject
    GenerationJobs jobs;

    private Teacher teacher;
    private long before;

    @BeforeEach
    void signIn() {
        teacher = new Teacher(people);
        before = jobs.count();
    }

    private void refused(Response response, String words) {
        response.then().statusCode(400).body(containsString(words));
        assertEquals(before, jobs.count());
    }

    @Test
    void nothingAndTooMuchAtOnce() {
        refused(teacher.paste(" "), "Paste an article, choose a file or give an address.");
        refused(
                teacher.form()
                        .multiPart("text", "A text.")
                        .multiPart("address", "https://example.org")
                        .post("/sets/new"),
                "Give one of the three");
    }

    @Test
    void aForeignLanguageIsNamedAndTheTextKept() {
        refused(teacher.paste(GERMAN), "German");
        teacher.paste(GERMAN).then().body(containsString("Landeshauptstadt"));
    }

    @ParameterizedTest
    @CsvSource({"notes.docx,no ZIP archive", "notes.epub,no ZIP archive", "notes.pdf,PDF", "notes.txt,UTF-8"})
    void aFileThatIsNotWhatItsNameSays(String name, String words) {
        byte[] bytes = {(byte) 0xC3, (byte) 0x28, 'a', 'b'};
        refused(teacher.form().multiPart("file", name, bytes).post("/sets/new"), words);
    }

    @Test
    void anArchiveThatIsABomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        refused(
                teacher.form()
                        .multiPart("file", "bomb.docx", bytes.toByteArray())
                        .post("/sets/new"),
                "class=\"error\"");
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1/,public", "http://localhost:5432/,public", "ftp://example.org/,https://host/path"})
    void anAddressThatIsNotOfThePublicWeb(String address, String words) {
        refused(teacher.form().multiPart("address", address).post("/sets/new"), words);
    }

    @Test
    void fiftyMegabytesAreTooMuch() {
        byte[] bytes = "word ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
        int status;
        try {
            status = teacher.form()
                    .multiPart("file", "long.txt", bytes)
                    .post("/sets/new")
                    .statusCode();
        } catch (Exception failure) {
            assertTrue(isOfLine(failure), failure.toString());
            status = 413; // the server closes the line before all of it was sent
        }
        assertEquals(413, status);
        assertEquals(before, jobs.count());
    }

    private static boolean isOfLine(@Nullable Throwable failure) {
        return failure instanceof SocketException || failure != null && isOfLine(failure.getCause());
    }

    @Test
    void aBookIsBroughtChapterByChapter() {
        String book = "= Book =\n\n"
                + "The river rose in the spring and the town was flooded by it once more.\n\n".repeat(4300);
        refused(teacher.paste(book), "at most 60000 make a set");
    }

    @Test
    void markupIsTextAndNothingElse() {
        String set = teacher.set(
                "= <script>alert(1)</script> town =\n\nThe town was founded in 1210 by Anna Berg of Ohm.\n");
        teacher.browser.post("/sets/" + set + "/making/cancel");
        Response page = teacher.browser.get("/sets/" + set + "/making");
        if (page.statusCode() == 303) { // its one sentence was done before it was called off
            page = teacher.browser.get("/sets/" + set + "/review");
        }
        page.then().statusCode(200).body(containsString("&lt;script&gt;")).body(not(containsString("<script>alert")));
    }
}
