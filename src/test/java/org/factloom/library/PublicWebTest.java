package org.factloom.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.factloom.article.ArticleFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicWebTest {

    private HttpServer server;
    private PublicWeb web;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        web = new PublicWeb(address -> address.getHostAddress().equals("127.0.0.1"), Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        web.close();
        server.stop(0);
    }

    @Test
    void aPageIsFetchedWithItsNameAndEncoding() throws Exception {
        answer("/wiki/Tarn_%28river%29", 200, "text/html; charset=ISO-8859-1", "<p>Lozère".getBytes(ISO_8859_1));

        WebPage page = web.fetch(at("/wiki/Tarn_%28river%29?x=1#y"));
        assertEquals("Tarn_(river).html", page.name());
        assertEquals("tarn-river", page.read().slug());
        assertTrue(page.read().text().contains("Lozère"));
    }

    @Test
    void redirectsAreFollowedAndEachIsChecked() throws Exception {
        answer("/end", 200, "text/plain", new byte[] {'x'});
        redirect("/relative", "end");
        redirect("/inside", "http://127.0.0.2:" + server.getAddress().getPort() + "/end");
        redirect("/metadata", "http://169.254.169.254/latest/meta-data/");
        redirect("/file", "file:///etc/passwd");
        redirect("/round", "/round");

        assertEquals("end.txt", web.fetch(at("/relative")).name());
        assertWrong("127.0.0.2 is not a public address: only pages of the public web are fetched", at("/inside"));
        assertWrong(
                "169.254.169.254 is not a public address: only pages of the public web are fetched", at("/metadata"));
        assertWrong("no address of a page: write https://host/path", at("/file"));
        assertWrong("it redirects more than 5 times", at("/round"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[::127.0.0.1]",
                "[fe80::1]",
                "[fec0::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b::a9fe:a9fe]",
                "[2002:7f00:1::]",
                "[2001::1]",
                "[2001:db8::1]",
                "[100::1]",
                "[5f00::1]",
                "localhost",
                "2130706433"
            })
    void addressesThatAreNotPublicAreRefused(String host) {
        try (PublicWeb strict = new PublicWeb()) {
            var e = assertThrows(UnreachablePageException.class, () -> strict.fetch("http://" + host + ":1/"));
            assertTrue(
                    e.getMessage().contains("is not a public address") || host.equals("2130706433"),
                    host + ": " + e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "208.80.154.224",
                "100.128.0.1",
                "172.32.0.1",
                "9.9.9.9",
                "223.255.255.1",
                "2620:0:861:ed1a::1",
                "2a02:ec80:300::1"
            })
    void publicAddressesAreNot(String address) throws Exception {
        assertTrue(PublicAddresses.contains(InetAddress.getByName(address)));
    }

    @Test
    void aPageThatIsTooLongOrNeverEndsIsGivenUp() throws Exception {
        endless("/long", new byte[1024 * 1024], 0);
        endless("/slow", new byte[] {'x'}, 50);

        assertWrong("it is longer than 10 MB", at("/long"));
        try (PublicWeb hasty = new PublicWeb(InetAddress::isLoopbackAddress, Duration.ofSeconds(1))) {
            var e = assertThrows(UnreachablePageException.class, () -> hasty.fetch(at("/slow")));
            assertEquals("it took longer than 1 s", e.getMessage());
        }
        assertEquals(10 * 1024 * 1024, ArticleFile.LONGEST);
    }

    @Test
    void whatHoldsNoArticleIsRefused() throws Exception {
        answer("/a.png", 200, "image/png", new byte[1]);
        answer("/gone", 404, "text/html", new byte[1]);

        assertWrong("it holds image/png, of which no article can be read", at("/a.png"));
        assertWrong("its server answers with status 404", at("/gone"));
        assertWrong("no address of a page: write https://host/path", "http:///x");
        assertWrong("no address of a page: write https://host/path", "https://user:word@127.0.0.1/");
        assertWrong("nothing answers there", "http://127.0.0.1:1/");
        assertFalse(PublicWeb.isAddress("articles/http.txt"));
    }

    private void answer(String path, int status, String type, byte[] body) {
        server.createContext(path.replaceAll("%.*", ""), exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private void redirect(String path, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void endless(String path, byte[] part, int pause) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(part);
                    out.flush();
                    Thread.sleep(pause);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void assertWrong(String message, String address) {
        var e = assertThrows(UnreachablePageException.class, () -> web.fetch(address));
        assertEquals(message, e.getMessage());
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
