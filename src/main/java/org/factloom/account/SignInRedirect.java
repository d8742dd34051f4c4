package org.factloom.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.factloom.web.ErrorBody;
import org.factloom.web.LocalPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who must sign in first is sent to the form, and from there back; programs get 401. */
@Priority(Priorities.USER - 1)
final class SignInRedirect {

    private final ErrorBody errors;

    SignInRedirect(ErrorBody errors) {
        this.errors = errors;
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unknown(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        boolean withToken = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (withToken || ErrorBody.wantsJson(uri.getPath(), request.getHeaderString(HttpHeaders.ACCEPT))) {
            Response plain = errors.response(401, null, true);
            return Response.fromResponse(plain)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        return Response.seeOther(URI.create("/sign-in" + backTo(request.getMethod(), uri)))
                .build();
    }

    /** A guest has no account yet, and is asked to sign in rather than told that the account is not enough. */
    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, ContainerRequestContext request, RoutingContext context) {
        boolean hasAccount = context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().hasRole(Roles.STUDENT);
        if (!hasAccount) {
            return unknown(request);
        }
        URI uri = request.getUriInfo().getRequestUri();
        return errors.response(
                403, null, ErrorBody.wantsJson(uri.getPath(), request.getHeaderString(HttpHeaders.ACCEPT)));
    }

    private static String backTo(String method, URI uri) {
        if (!method.equals(HttpMethod.GET)) {
            return "";
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        LocalPath path = LocalPath.of(uri.getRawPath() + query);
        return path.isHome() ? "" : "?to=" + path.encoded();
    }
}
