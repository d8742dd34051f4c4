package org.factloom.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an error says: a problem (RFC 9457) for programs, a page for people. Needs neither database nor session, so that it
 * can tell of their absence, and runs on any thread.
 */
@Singleton
public class ErrorBody {

    static final MediaType PROBLEM = new MediaType("application", "problem+json");
    static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final WebMessages messages;
    private final ObjectMapper json;

    ErrorBody(WebMessages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @CheckedTemplate
    static class Templates {
        /**
         * @param again where to try again; empty where that is of no use
         * @param way where to go on
         */
        static native TemplateInstance error(int status, String title, String detail, String again, Problem.Way way);
    }

    record ProblemDetail(
            String type,
            String title,
            int status,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> errors) {}

    /** A body and its type. */
    record Rendered(String text, MediaType type) {}

    /** Whether whoever sent the request reads JSON rather than pages. */
    public static boolean wantsJson(String path, @Nullable String accept) {
        if (path.startsWith("/api/") || path.equals("/api")) {
            return true;
        }
        String types = accept == null ? "" : accept.toLowerCase(Locale.ROOT);
        return types.contains("json") && !types.contains("text/html");
    }

    /**
     * A whole response.
     *
     * @param detail a sentence for the reader; where it is null, what is always true of this status
     */
    public Response response(int status, @Nullable String detail, boolean asJson) {
        return withBody(Response.status(status), status, detail, Map.of(), asJson);
    }

    Response withBody(
            Response.ResponseBuilder builder,
            int status,
            @Nullable String detail,
            Map<String, String> errors,
            boolean asJson) {
        Rendered body = render(status, detail, errors, asJson);
        return builder.entity(body.text())
                .type(body.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** For people, with where to go on. */
    Response page(int status, String detail, Problem.Way way) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Templates.error(status, title(status), detail, "", way).render())
                .type(PAGE)
                .build();
    }

    /** That the database is away, and for a person the way to try again: what was asked for, or the page that sent the form. */
    Response away(int seconds, LocalPath again, boolean asJson) {
        Rendered body = asJson
                ? render(503, null, Map.of(), true)
                : new Rendered(
                        Templates.error(
                                        503,
                                        messages.error_503(),
                                        messages.advice_503(),
                                        again.value(),
                                        Problem.Way.NONE)
                                .render(),
                        PAGE);
        return Response.status(503)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body.text())
                .type(body.type())
                .build();
    }

    Rendered render(int status, @Nullable String detail, Map<String, String> errors, boolean asJson) {
        String title = title(status);
        String sentence = detail == null ? advice(status) : detail;
        if (!asJson) {
            return new Rendered(
                    Templates.error(status, title, sentence, "", Problem.Way.NONE)
                            .render(),
                    PAGE);
        }
        try {
            return new Rendered(
                    json.writeValueAsString(new ProblemDetail("about:blank", title, status, sentence, errors)),
                    PROBLEM);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem of strings and numbers is always JSON", e);
        }
    }

    private String title(int status) {
        return switch (status) {
            case 400 -> messages.error_400();
            case 401 -> messages.error_401();
            case 403 -> messages.error_403();
            case 404, 410 -> messages.error_404();
            case 405 -> messages.error_405();
            case 409 -> messages.error_409();
            case 413 -> messages.error_413();
            case 415 -> messages.error_415();
            case 429 -> messages.error_429();
            case 503 -> messages.error_503();
            default -> status < 500 ? messages.error_400() : messages.error_500();
        };
    }

    private String advice(int status) {
        return switch (status) {
            case 401 -> messages.advice_401();
            case 403 -> messages.advice_403();
            case 404, 410 -> messages.advice_404();
            case 405 -> messages.advice_405();
            case 409 -> messages.advice_409();
            case 413 -> messages.advice_413();
            case 415 -> messages.advice_415();
            case 429 -> messages.advice_429();
            case 503 -> messages.advice_503();
            default -> status < 500 ? messages.advice_400() : messages.advice_500();
        };
    }
}
