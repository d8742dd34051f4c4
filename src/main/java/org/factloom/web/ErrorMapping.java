package org.factloom.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Turns whatever goes wrong in an endpoint into an answer that can be read, without telling how the inside looks. */
final class ErrorMapping {

    private static final Logger LOG = Logger.getLogger(ErrorMapping.class);
    private static final int RETRY_SECONDS = 10;

    private final ErrorBody errors;
    private final WebMessages messages;

    ErrorMapping(ErrorBody errors, WebMessages messages) {
        this.errors = errors;
        this.messages = messages;
    }

    @ServerExceptionMapper
    Response problem(Problem problem, ContainerRequestContext request) {
        if (!problem.fields().isEmpty()) {
            return unfit(new TreeMap<>(problem.fields().all()), request);
        }
        Response response = problem.getResponse();
        if (!problem.way().path().isEmpty() && !wantsJson(request)) {
            return errors.page(response.getStatus(), String.valueOf(problem.getMessage()), problem.way());
        }
        return errors.withBody(
                Response.fromResponse(response),
                response.getStatus(),
                problem.getMessage(),
                Map.of(),
                wantsJson(request));
    }

    /** Its body is added by {@link #giveEveryErrorABodyAndStoreNothing}; its message speaks of the framework and is not shown. */
    @ServerExceptionMapper
    Response webApplication(WebApplicationException e, ContainerRequestContext request) {
        JsonProcessingException json = causedBy(e, JsonProcessingException.class);
        return json == null || e.getResponse().getStatus() != 400 ? e.getResponse() : unreadable(json, request);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e, ContainerRequestContext request) {
        return unreadable(e, request);
    }

    private Response unreadable(JsonProcessingException e, ContainerRequestContext request) {
        JsonLocation at = e.getLocation();
        String detail = at == null
                ? messages.no_json()
                : messages.unreadable_json(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        return errors.response(400, detail, wantsJson(request));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, ContainerRequestContext request) {
        SortedMap<String, String> fields = new TreeMap<>();
        e.getConstraintViolations().forEach(violation -> {
            String path = violation.getPropertyPath().toString();
            fields.put(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
        });
        return unfit(fields, request);
    }

    private Response unfit(SortedMap<String, String> fields, ContainerRequestContext request) {
        String all = fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("; "));
        return errors.withBody(Response.status(400), 400, messages.invalid(all), fields, wantsJson(request));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, ContainerRequestContext request) {
        boolean asJson = wantsJson(request);
        if (causedBy(failure, OptimisticLockException.class) != null) {
            return errors.response(409, null, asJson);
        }
        if (causedBy(failure, HttpClosedException.class) != null) {
            return errors.response(400, null, asJson); // whoever asked is gone, and reads nothing
        }
        Optional<SQLException> outage = Outage.behind(failure);
        if (outage.isPresent()) {
            LOG.warnf(
                    "The database is away, or does not answer in time: %s",
                    outage.get().getMessage());
            return errors.away(RETRY_SECONDS, again(request), asJson);
        }
        SQLException sql = causedBy(failure, SQLException.class);
        if (sql != null && isUnfitText(sql)) {
            LOG.warnf("The database refused what was sent: %s", sql.getMessage());
            return errors.response(400, messages.unfit_text(), asJson);
        }
        LOG.errorf(
                failure,
                "%s %s failed",
                request.getMethod(),
                request.getUriInfo().getPath());
        return errors.response(500, null, asJson);
    }

    @ServerResponseFilter
    void giveEveryErrorABodyAndStoreNothing(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().add(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            ErrorBody.Rendered body = errors.render(response.getStatus(), null, Map.of(), wantsJson(request));
            response.setEntity(body.text(), new Annotation[0], body.type());
        }
    }

    private static boolean wantsJson(ContainerRequestContext request) {
        return ErrorBody.wantsJson(
                request.getUriInfo().getRequestUri().getPath(), request.getHeaderString(HttpHeaders.ACCEPT));
    }

    /** The page that was asked for; of what was sent by a form, the page that the form stands on. */
    private static LocalPath again(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        if (request.getMethod().equals(HttpMethod.GET)) {
            return LocalPath.of(local(asked));
        }
        try {
            URI from = URI.create(String.valueOf(request.getHeaderString("Referer")));
            return asked.getAuthority().equals(from.getAuthority()) ? LocalPath.of(local(from)) : LocalPath.HOME;
        } catch (IllegalArgumentException _) {
            return LocalPath.HOME;
        }
    }

    private static String local(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** Data exceptions (22): a null character, or half of a surrogate pair in JSON. */
    private static boolean isUnfitText(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith("22");
    }

    private static <T extends Throwable> @Nullable T causedBy(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
