package org.factloom.library;

import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Added;

/** Serves the pictures that items show. */
@Path("pictures")
@PermitAll
class PicturePages {

    /** What is named by its contents never changes; whose it is stays between server and browser. */
    private static final String CACHING = "private, max-age=31536000, immutable";

    /** Nothing may come of a picture that is opened by itself. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private final Pictures pictures;
    private final CurrentPerson person;

    PicturePages(Pictures pictures, CurrentPerson person) {
        this.pictures = pictures;
        this.person = person;
    }

    @GET
    @Path("{name}")
    @Produces(MediaType.WILDCARD)
    public Response picture(String name, @Context Request request, @Context HttpServerResponse http) {
        if (!Added.Picture.NAME.matcher(name).matches()) {
            throw new NotFoundException();
        }
        byte[] bytes = pictures.seen(name, person.viewer()).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(name);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        ResponseBuilder response = unchanged != null ? unchanged : Response.ok(bytes, PictureFile.mediaType(name));
        http.putHeader("Content-Security-Policy", POLICY); // in the place of that of pages
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }
}
