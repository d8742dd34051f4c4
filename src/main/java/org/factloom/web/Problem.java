package org.factloom.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** An answer other than success, with a sentence for the reader: shown on the error page, and as the detail of the problem. */
public final class Problem extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final transient FormErrors fields;

    private final transient Way way;

    /**
     * Where somebody can go on.
     *
     * @param path empty for nowhere
     */
    record Way(String path, String label) {
        static final Way NONE = new Way("", "");
    }

    /** @param detail what is wrong and what to do, as a sentence or two of a message bundle */
    public Problem(Response.Status status, String detail) {
        this(status, detail, Way.NONE);
    }

    /** The same, with a page on which to go on. */
    public Problem(Response.Status status, String detail, String path, String label) {
        this(status, detail, new Way(path, label));
    }

    private Problem(Response.Status status, String detail, Way way) {
        super(detail, status);
        this.fields = new FormErrors();
        this.way = way;
    }

    /** 400: fields that cannot be taken, with what is wrong about each. */
    public Problem(FormErrors fields) {
        super(Response.Status.BAD_REQUEST);
        this.fields = fields;
        this.way = Way.NONE;
    }

    FormErrors fields() {
        return fields;
    }

    Way way() {
        return way;
    }

    private Problem(Response response, String detail) {
        super(detail, response);
        fields = new FormErrors();
        way = Way.NONE;
    }

    /** 422: it was understood, but cannot be taken as it stands. */
    public static Problem unprocessable(String detail) {
        return new Problem(Response.status(422).build(), detail);
    }

    /** 429: the same request may succeed after {@code wait}. */
    public static Problem tooManyRequests(String detail, Duration wait) {
        return later(Response.Status.TOO_MANY_REQUESTS, detail, wait);
    }

    /** 503: too much at once; the same request may succeed after {@code wait}. */
    public static Problem unavailable(String detail, Duration wait) {
        return later(Response.Status.SERVICE_UNAVAILABLE, detail, wait);
    }

    private static Problem later(Response.Status status, String detail, Duration wait) {
        return new Problem(
                Response.status(status)
                        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                        .build(),
                detail);
    }
}
