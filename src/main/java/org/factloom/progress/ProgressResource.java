package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.CurrentPerson;
import org.factloom.learning.ArticleStanding;
import org.factloom.library.ArticleSummary;
import org.jspecify.annotations.Nullable;

/** What one has learned oneself, for programs. */
@Path("/api/progress")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
class ProgressResource {

    private final CurrentPerson person;
    private final Shelves shelves;

    ProgressResource(CurrentPerson person, Shelves shelves) {
        this.person = person;
        this.shelves = shelves;
    }

    /** Counts facts; {@code known} and {@code missed} by the last answer to each. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ArticleProgress(
            String article,
            String title,
            String topic,
            int facts,
            int tried,
            int known,
            int missed,
            @Nullable Instant lastPractised) {

        static ArticleProgress of(Shelf.Book book) {
            ArticleSummary article = book.article();
            ArticleStanding standing = book.standing();
            return new ArticleProgress(
                    article.slug(),
                    article.title(),
                    article.topicSlug(),
                    standing.facts(),
                    standing.tried(),
                    standing.known(),
                    standing.missed(),
                    standing.lastPractised());
        }
    }

    @GET
    @Operation(summary = "Facts tried, known and missed, for every article")
    public List<ArticleProgress> progress() {
        return shelves.of(person.id()).stream()
                .flatMap(shelf -> shelf.books().stream())
                .map(ArticleProgress::of)
                .toList();
    }
}
