package org.factloom.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Comes before authentication and routing: refuses what no link of ours contains, and sets the headers of every response. */
@Singleton
class RequestGate {

    /** Greater numbers run earlier; Quarkus authenticates at 200. */
    private static final int BEFORE_EVERYTHING = 10_000;

    /** Of the router, where lesser numbers come first. */
    private static final int BEFORE_ROUTES = -100;

    /**
     * What proxies and frameworks disagree about how to read, and some never answer; and encoded control characters, which no
     * text of ours contains. Tabs and line ends may be pasted into a search.
     */
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "[;,\"\\\\\\x00-\\x20\\x7f]" + "|%(?:0[0-8bBcCeEfF]|1[0-9a-fA-F]|7[fF])|^[^?]*%(?:3[bB]|0[9aAdD])");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    /** In bytes, of what a request says that its body has. */
    private static final long LONGEST = 2L << 20;

    /** Of requests that bring a file. */
    private static final long LONGEST_BROUGHT = 11L << 20;

    /** Of an archive with pictures; quarkus.http.limits.max-body-size. */
    private static final long LONGEST_ARCHIVE = 40L << 20;

    /** Where files are brought. */
    private static final String BRINGS = "/sets/new";

    private static final String BRINGS_ARCHIVES = BRINGS + "/import";

    private static final Pattern BRINGS_PICTURES = Pattern.compile("/sets/[^/]+/pictures/?");

    private static final Pattern BRINGS_ROSTERS = Pattern.compile("/classes/[^/]+/roster(/import)?/?");

    private static final Pattern BRINGS_REVISIONS = Pattern.compile("/sets/[^/]+/revision/?");

    /** Whole sets, in the form of their files. */
    private static final Pattern BRINGS_SETS = Pattern.compile("/api/sets/[^/]+/?");

    private final ErrorBody errors;
    private final WebMessages messages;

    RequestGate(ErrorBody errors, WebMessages messages) {
        this.errors = errors;
        this.messages = messages;
    }

    void beforeEverything(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_EVERYTHING);
    }

    /**
     * The bodies of what the interface for programs is told to keep are short, and are there at once: they are read before a thread is given to the request, which would
     * otherwise wait for the thread that reads. So are whole sets, which are longer.
     */
    void readAnswers(@Observes Router router) {
        router.putWithRegex(BRINGS_SETS.pattern())
                .order(BEFORE_ROUTES - 1)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST_BROUGHT));
        router.put("/api/*")
                .order(BEFORE_ROUTES)
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST));
    }

    /** A body without a declared length is found too long only while it is read. */
    void afterFailures(@Observes Router router) {
        router.route().order(-BEFORE_EVERYTHING).failureHandler(context -> {
            if (context.statusCode() == 413 && !context.response().ended()) {
                refuse(context, 413, null);
            } else if (!(context.failure()
                    instanceof HttpClosedException)) { // otherwise nobody is there to be answered
                context.next();
            }
        });
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        HEADERS.forEach(response::putHeader);
        if (request.isSSL()) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!isPlain(request.uri()) && AMBIGUOUS.matcher(request.uri()).find()) {
            refuse(context, 400, messages.strange_address());
        } else if (isOfUnknownLength(request)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            refuse(context, 411, null);
        } else if (declaredLength(request) > bodyLimit(request)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            refuse(context, 413, null);
        } else {
            context.next();
        }
    }

    /** Of a body that is sent piece by piece nobody knows how long it will be; answers that programs keep are limited while they are read. */
    private static boolean isOfUnknownLength(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && !bringsFiles(String.valueOf(request.path()))
                && !request.method().equals(HttpMethod.PUT);
    }

    private static long bodyLimit(HttpServerRequest request) {
        String path = String.valueOf(request.path());
        if (path.startsWith(BRINGS_ARCHIVES)) {
            return LONGEST_ARCHIVE;
        }
        return bringsFiles(path) ? LONGEST_BROUGHT : LONGEST;
    }

    private static boolean bringsFiles(String path) {
        return path.startsWith(BRINGS)
                || BRINGS_PICTURES.matcher(path).matches()
                || BRINGS_ROSTERS.matcher(path).matches()
                || BRINGS_REVISIONS.matcher(path).matches()
                || BRINGS_SETS.matcher(path).matches();
    }

    /** Whether there is nothing in it but what addresses of ours are made of: nearly all are, and need no more looking at. */
    private static boolean isPlain(String uri) {
        return uri.chars()
                .allMatch(c ->
                        c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c >= 'A' && c <= 'Z' || c == '?' || c == '=');
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void refuse(RoutingContext context, int status, @Nullable String detail) {
        HttpServerRequest request = context.request();
        ErrorBody.Rendered body = errors.render(
                status,
                detail,
                Map.of(),
                ErrorBody.wantsJson(String.valueOf(request.path()), request.getHeader(HttpHeaders.ACCEPT)));
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, body.type().toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.text());
    }
}
