package org.factloom.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;
import org.factloom.progress.ClassDashboard.Seen;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a class comes on, for programs: the figures of the page. */
@Path("/api/classes/{id}/progress")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.WILDCARD)
@Tag(name = "progress")
class ClassProgressResource {

    private static final String WHICH =
            "set is the slug of a set that the class was assigned, the latest where it is missing; section the number of one of its sections, whose facts are the columns then; sort is worst (the default), best, name, or the number of a column; with anonymous=true pseudonyms stand for ids and names.";

    private final ClassDashboards dashboards;
    private final ClassMaps maps;

    ClassProgressResource(ClassDashboards dashboards, ClassMaps maps) {
        this.dashboards = dashboards;
        this.maps = maps;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How a class comes on that one teaches",
            description =
                    WHICH
                            + " since and after are computedAt and entry (freshness) of figures that were asked for before: answers that were logged or marked anew after those are counted, whenever they were given. What cannot be said is left out: percentages of several facts below five answers, all figures of groups below five students; and knowledge while past weeks are worked out, a few seconds after they are first asked for. It is empty where there are too many students and sections for it.")
    @APIResponse(responseCode = "404", description = "There is no such class, or others teach it.")
    public ClassDashboard progress(
            UUID id,
            @RestQuery @DefaultValue("") String set,
            @RestQuery @Nullable Integer section,
            @RestQuery @DefaultValue(ClassScope.WORST) String sort,
            @RestQuery @DefaultValue("false") boolean anonymous,
            @RestQuery @DefaultValue("") String since,
            @RestQuery @Nullable Long after) {
        return dashboards
                .of(new ClassScope(id, set, section, sort, anonymous), ClassTable.ALL, Seen.of(since, after))
                .board();
    }

    @GET
    @Path("{table}.csv")
    @Operation(summary = "A table of it as CSV", description = ClassTable.NAMES + ". " + WHICH)
    @APIResponse(responseCode = "200", description = "RFC 4180 in UTF-8; no cell is taken for a formula.")
    @APIResponse(responseCode = "404", description = "There is no such table or class, or others teach it.")
    public Response table(
            UUID id,
            String table,
            @RestQuery @DefaultValue("") String set,
            @RestQuery @Nullable Integer section,
            @RestQuery @DefaultValue(ClassScope.WORST) String sort,
            @RestQuery @DefaultValue("false") boolean anonymous) {
        ClassTable wanted = ClassTable.of(table).orElseThrow(NotFoundException::new);
        String text = wanted.csv(dashboards
                .of(new ClassScope(id, set, section, sort, anonymous), Set.of(wanted), null)
                .board());
        return csv(table, text);
    }

    @GET
    @Path("map/{slug}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How many of a class know each fact of an article that it was assigned",
            description =
                    "By level now, known or strong, of all who answered any of its facts. Below five students nothing is told but their number.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such class, others teach it, or it was not assigned it.")
    public ClassMap map(UUID id, String slug) {
        return maps.of(new ClassScope(id, "", null, ClassScope.WORST, false), slug, "")
                .map();
    }

    @GET
    @Path("map/{slug}.csv")
    @Operation(summary = "The same as CSV, a row a fact")
    @APIResponse(responseCode = "200", description = "RFC 4180 in UTF-8; no cell is taken for a formula.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such class, others teach it, or it was not assigned it.")
    public Response mapTable(UUID id, String slug) {
        return csv("map-" + slug, ClassTable.csv(map(id, slug)));
    }

    private static Response csv(String name, String text) {
        return Response.ok(text, "text/csv;charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"class-" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
