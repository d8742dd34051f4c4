package org.factloom.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.factloom.item.Generator;
import org.factloom.language.Analyser;
import org.factloom.library.PublicWeb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of every kind in one call: what is wrong with one harms no other. */
class BatchTest {

    private static final String TARN = "<h1>Tarn</h1><p>The Millau Viaduct was opened on 16 December 2004. "
            + "The Tarn is a river in the south of France. The viaduct was designed by Michel Virlogeux.</p>";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatIsWrongWithOneArticleHarmsNoOther() throws Exception {
        String good = file("tarn.html", TARN.getBytes(UTF_8));
        String damaged = file("damaged.pdf", "%PDF-1.7\n1 0 obj <<".getBytes(UTF_8));
        String old = file("old.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        String bomb = file("bomb.epub", bomb());
        String braces = file("braces.html", "<div>{{".repeat(40_000).getBytes(UTF_8));
        String nul = file("nul.md", new byte[] {'#', ' ', 0});
        String latin = file("latin.md", "Lozère is a mountain.".getBytes(ISO_8859_1));
        String french = file(
                "french.txt",
                "Le Tarn est une rivière du sud de la France. Elle prend sa source au mont Lozère et elle se jette dans la Garonne."
                        .getBytes(UTF_8));
        String inside = "http://127.0.0.1:1/tarn";
        Path out = folder.resolve("out");

        assertEquals(
                2,
                run(
                        PublicWeb::new,
                        damaged,
                        old,
                        bomb,
                        braces,
                        nul,
                        latin,
                        french,
                        inside,
                        good,
                        "--out",
                        out.toString()));
        List<String> problems = err.toString(UTF_8)
                .lines()
                .filter(line -> line.startsWith(folder.toString()) || line.startsWith("http"))
                .toList();
        assertEquals(8, problems.size(), err.toString(UTF_8));
        assertTrue(problems.get(0).startsWith(damaged + ":1: the PDF is damaged ("), problems.get(0));
        assertEquals(old + ":1: the document is in the form of Word before 2007: save it as .docx", problems.get(1));
        assertEquals(
                bomb
                        + ":1: the book unpacks to far more than its size: it is refused, because it could fill the memory",
                problems.get(2));
        assertTrue(problems.get(3).startsWith(braces + ":"), problems.get(3));
        assertEquals(nul + ":1: not a text file (byte 0x00): give an article as plain text", problems.get(4));
        assertEquals(latin + ":1: not UTF-8 (byte 0xe8): save the file as UTF-8", problems.get(5));
        assertEquals(french + ":1: the text is in French; Factloom reads English", problems.get(6));
        assertEquals(
                inside
                        + ":1: cannot be fetched: 127.0.0.1 is not a public address: only pages of the public web are fetched",
                problems.get(7));
        assertTrue(Files.exists(out.resolve("tarn.yaml")));
    }

    @Test
    void theTextOfAFetchedPageIsKeptBesideItsQuestions() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/wiki/Tarn", exchange -> {
            byte[] page = TARN.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/wiki/Tarn";
            Supplier<PublicWeb> local = () -> new PublicWeb(InetAddress::isLoopbackAddress, Duration.ofSeconds(5));
            assertEquals(0, run(local, address, "--out", folder.toString()), err.toString(UTF_8));
        } finally {
            server.stop(0);
        }
        assertTrue(
                Files.readString(folder.resolve("tarn.txt")).startsWith("= Tarn =\n\nThe Millau Viaduct was opened"));
        assertTrue(Files.readString(folder.resolve("tarn.yaml")).contains("file: tarn.txt"));
    }

    private static byte[] bomb() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("META-INF/container.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 500; i++) {
                zip.write(megabyte);
            }
        }
        return bytes.toByteArray();
    }

    private String file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private int run(Supplier<PublicWeb> web, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "generate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new CommandLine(
                        new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
                        new PrintStream(err, false, UTF_8),
                        () -> new Generator(new Analyser()),
                        web)
                .run(all);
    }
}
