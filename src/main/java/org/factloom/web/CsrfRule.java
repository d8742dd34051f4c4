package org.factloom.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Every writing request carries either the CSRF token, in a form or in its header, which Quarkus then checks, or a bearer
 * token, and then no cookie counts. So a request that another site made somebody's browser send changes nothing.
 */
final class CsrfRule {

    static final String TOKEN_HEADER = "X-CSRF-TOKEN";
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @ServerRequestFilter
    @Nullable Response refuseWhatCanBeForged(ContainerRequestContext request) {
        boolean checked = SAFE.contains(request.getMethod())
                || request.getHeaderString(TOKEN_HEADER) != null
                || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || isForm(request.getMediaType());
        return checked ? null : Response.status(Response.Status.BAD_REQUEST).build();
    }

    /** Compares exactly as Quarkus does, which skips its check for any other type. */
    private static boolean isForm(@Nullable MediaType type) {
        return type != null
                && switch (type.getType() + "/" + type.getSubtype()) {
                    case MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA -> true;
                    default -> false;
                };
    }
}
