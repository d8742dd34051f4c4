package org.factloom.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** One browser: its cookies, and the patience of its page. Connections are shared by all, as keeping two hundred clients would cost more than they do. */
final class Browsing {

    /** What the script of the page gives one try. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What a browser gives a page. */
    private static final Duration PATIENCE_FOR_PAGES = Duration.ofSeconds(60);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final URI server;
    private final DeadEnds deadEnds;

    Browsing(URI server, DeadEnds deadEnds) {
        this.server = server;
        this.deadEnds = deadEnds;
    }

    /** A page. */
    Reply get(String path) throws IOException {
        return send(request(path, true).GET(), true);
    }

    /** What a page asks the interface for programs. */
    Reply state(String path) throws IOException {
        return send(request(path, false).GET(), false);
    }

    /** A form. */
    Reply post(String path, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                request(path, true)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                true);
    }

    /** A form of texts as a page with a field for files sends it. */
    Reply multipart(String path, Map<String, String> form) throws IOException {
        String boundary = "----factloom";
        String body = form.entrySet().stream()
                .map(field -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, field.getKey(), field.getValue()))
                .collect(Collectors.joining("", "", "--" + boundary + "--\r\n"));
        return send(
                request(path, true)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body)),
                true);
    }

    /** JSON, with the token in its header. */
    Reply send(String method, String path, String token, String json) throws IOException {
        return send(
                request(path, false)
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .method(method, BodyPublishers.ofString(json)),
                false);
    }

    private HttpRequest.Builder request(String path, boolean page) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(page ? PATIENCE_FOR_PAGES : PATIENCE)
                .header("Accept", page ? "text/html" : "application/json");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Reply send(HttpRequest.Builder builder, boolean page) throws IOException {
        HttpRequest request = builder.build();
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            long nanoseconds = System.nanoTime() - start;
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            Reply reply = new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location"),
                    response.headers().firstValue("Retry-After"),
                    response.body(),
                    nanoseconds);
            deadEnds.hear(request.method() + " " + request.uri().getPath(), page, reply);
            return reply;
        } catch (IOException e) {
            deadEnds.silence(e);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** "csrf-token=abc; Path=/; SameSite=Lax" */
    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
}
