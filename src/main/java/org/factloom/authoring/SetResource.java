package org.factloom.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.QuestionSetWriter;
import org.factloom.library.SetFiles;
import org.jboss.resteasy.reactive.RestQuery;

/** Sets, for programs. */
@Path("/api/sets")
@RolesAllowed(Roles.TEACHER)
@Tag(name = "authoring")
class SetResource {

    private final SetReading reading;
    private final SetFiles files;
    private final Replacing replacing;
    private final CurrentPerson person;

    SetResource(SetReading reading, SetFiles files, Replacing replacing, CurrentPerson person) {
        this.reading = reading;
        this.files = files;
        this.replacing = replacing;
        this.person = person;
    }

    /**
     * A page of sets.
     *
     * @param total on all pages
     * @param page from 1
     */
    record Sets(long total, int page, int pages, List<SetSummary> sets) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The sets that one owns or that are shared with one, the latest first, 30 a page",
            description = "archived=true lists those that are put away instead.")
    public Sets sets(@RestQuery @DefaultValue("false") boolean archived, @RestQuery @DefaultValue("1") int page) {
        SetReading.Shelf shelf = reading.shelf(archived, page);
        return new Sets(
                shelf.paging().total(), shelf.paging().number(), shelf.paging().pages(), shelf.sets());
    }

    @GET
    @Path("{slug}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "A question set that one sees, keys included",
            description =
                    "As the YAML file that it is loaded from; the same as JSON where Accept asks for application/json, with an ETag that"
                            + " names its version. Items that were copied from sets over other articles are not in it; the archive of the set has a file for them.")
    @APIResponse(responseCode = "404", description = "There is no such set, or one does not see it.")
    public Response set(String slug, @Context HttpHeaders headers) {
        boolean json = headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().equals("json"));
        if (json) {
            return answer(replacing.read(slug).orElseThrow(NotFoundException::new));
        }
        SetFiles.Whole set = files.of(slug, person.viewer()).orElseThrow(NotFoundException::new);
        return Response.ok(QuestionSetWriter.write(set.file()), "application/yaml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + GroundedSet.ENDING + "\"")
                .build();
    }

    @PUT
    @Path("{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replaces a set that one may edit by what is sent, or nothing of it",
            description =
                    "The whole set in the form in which GET gives it: title, sections, facts and items. Items with known ids keep them and"
                            + " get new versions where they changed; those left out are taken out. The article cannot be changed; items that were copied from sets over other articles stay in their places. If-Match"
                            + " names the version (ETag) that is replaced.")
    @APIResponse(responseCode = "200", description = "The set as it stands now, with its ETag.")
    @APIResponse(
            responseCode = "400",
            description = "Something in it is wrong; the detail names each place. Nothing was changed.")
    @APIResponse(responseCode = "404", description = "There is no such set, or one may not edit it.")
    @APIResponse(responseCode = "409", description = "The set is put away, or nobody's: copy it first.")
    @APIResponse(responseCode = "412", description = "Somebody changed the set since it was read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response replace(
            String slug, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") String ifMatch, @NotNull String set) {
        return answer(replacing.replace(slug, set, ifMatch));
    }

    private static Response answer(Replacing.Document document) {
        return Response.ok(document.json(), MediaType.APPLICATION_JSON)
                .tag(new EntityTag(document.version()))
                .build();
    }
}
