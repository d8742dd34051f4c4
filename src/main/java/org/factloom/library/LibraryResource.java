package org.factloom.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;
import org.factloom.exchange.TopicFile;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.jspecify.annotations.Nullable;

/** The library for programs. Keys are only in whole sets, which are for teachers. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "library")
class LibraryResource {

    private final Library library;

    LibraryResource(Library library) {
        this.library = library;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ArticleBody(ArticleSummary article, List<FactBody> facts) {}

    /** The value is left out of the facts of hand-written items: it is their key. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FactBody(
            String id,
            String family,
            String subject,
            String relation,
            @Nullable ValueBody value,
            String certainty,
            List<EvidenceBody> evidence) {

        static FactBody of(Fact fact) {
            String value = StatedFact.valueOf(fact);
            return new FactBody(
                    fact.id(),
                    fact.family().id(),
                    fact.subject(),
                    fact.relation(),
                    value == null ? null : new ValueBody(fact.value().type(), value),
                    fact.certainty().id(),
                    fact.evidence().stream().map(EvidenceBody::of).toList());
        }
    }

    record ValueBody(String type, String text) {}

    /** Offsets into the article's text, in UTF-16 code units. */
    record EvidenceBody(String section, int start, int end, String text) {

        static EvidenceBody of(Evidence evidence) {
            return new EvidenceBody(
                    evidence.section(), evidence.span().start(), evidence.span().end(), evidence.text());
        }
    }

    @GET
    @Path("articles")
    @PermitAll
    @Operation(summary = "All articles, with how many of their facts can be asked")
    public List<ArticleSummary> articles() {
        return library.articles();
    }

    @GET
    @Path("articles/{slug}")
    @PermitAll
    @Operation(summary = "An article and the facts of it that can be asked")
    public ArticleBody article(String slug) {
        ArticleSummary article = library.summary(slug).orElseThrow(NotFoundException::new);
        return new ArticleBody(
                article, library.askable(slug).stream().map(FactBody::of).toList());
    }

    @GET
    @Path("topics/{slug}")
    @RolesAllowed(Roles.TEACHER)
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file of a topic, with the items across its articles, keys included")
    public Response topic(String slug) {
        return yaml(library.topic(slug).map(TopicFile::write), TopicFile.NAME);
    }

    private static Response yaml(Optional<String> text, String name) {
        return Response.ok(text.orElseThrow(NotFoundException::new), "application/yaml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
