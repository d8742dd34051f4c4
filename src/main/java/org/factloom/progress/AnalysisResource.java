package org.factloom.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;
import org.factloom.article.Slug;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Item analysis of sets, for programs: the figures of the pages. */
@Path("/api/sets/{slug}")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.WILDCARD)
@Tag(name = "progress")
class AnalysisResource {

    private static final String WHICH =
            "counted is first (the default), all, last or highest: which attempts of each student. mode is exam (the default) or practice. assignment counts the attempts at one assignment of a class that one teaches.";

    private final Analysing analysing;
    private final ItemAnalysing itemAnalysing;

    AnalysisResource(Analysing analysing, ItemAnalysing itemAnalysing) {
        this.analysing = analysing;
        this.itemAnalysing = itemAnalysing;
    }

    @GET
    @Path("analysis")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The item analysis of a set that one looks after",
            description =
                    WHICH
                            + " since counts what has arrived after an instant. What cannot be said is left out: all figures below five students, what compares items below fifteen attempts.")
    @APIResponse(
            responseCode = "404",
            description =
                    "There is no such set, or others look after it; no such assignment, or others teach the class.")
    public SetAnalysis set(String slug, @BeanParam AnalysisQuery query, @RestQuery @DefaultValue("") String since) {
        return analysing.of(query.of(slug), AnalysisPages.instant(since));
    }

    @GET
    @Path("analysis.csv")
    @Operation(summary = "Its items as CSV, a row an item", description = WHICH)
    @APIResponse(responseCode = "200", description = "RFC 4180 in UTF-8; no cell is taken for a formula.")
    public Response items(String slug, @BeanParam AnalysisQuery query) {
        SetAnalysis analysis = analysing.of(query.of(slug), null);
        return table("items-" + slug, analysis.assignment(), AnalysisTable.items(analysis));
    }

    @GET
    @Path("analysis/quiz.csv")
    @Operation(summary = "Its figures of the set as a whole as CSV, a row a figure", description = WHICH)
    @APIResponse(responseCode = "200", description = "RFC 4180 in UTF-8; no cell is taken for a formula.")
    public Response quiz(String slug, @BeanParam AnalysisQuery query) {
        SetAnalysis analysis = analysing.of(query.of(slug), null);
        return table("quiz-" + slug, analysis.assignment(), AnalysisTable.quiz(analysis));
    }

    @GET
    @Path("analysis/items/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The analysis of an item of a set that one looks after, by option and version",
            description = WHICH + " version counts the answers to one version only.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such item, set, version or assignment, or it is others' to look after.")
    public ItemAnalysis item(
            String slug, String id, @BeanParam AnalysisQuery query, @RestQuery @Nullable Integer version) {
        return itemAnalysing.of(query.of(slug), id, version);
    }

    @GET
    @Path("analysis/items/{id}/options.csv")
    @Operation(summary = "Its options as CSV, a row an option", description = WHICH)
    @APIResponse(responseCode = "200", description = "RFC 4180 in UTF-8; no cell is taken for a formula.")
    public Response options(
            String slug, String id, @BeanParam AnalysisQuery query, @RestQuery @Nullable Integer version) {
        ItemAnalysis analysis = itemAnalysing.of(query.of(slug), id, version);
        return table("options-" + slug, analysis.assignment(), AnalysisTable.options(analysis));
    }

    /** @param of whose attempts it counts; null for those of everybody */
    private static Response table(String name, SetAnalysis.@Nullable Assigned of, String table) {
        String whose = of == null ? "" : "-" + Slug.of(of.title()) + "-" + Slug.of(of.className());
        return Response.ok(table, "text/csv;charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + whose + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
