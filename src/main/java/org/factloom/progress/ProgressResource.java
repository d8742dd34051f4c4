package org.factloom.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.CurrentPerson;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What one has learned oneself, for programs. */
@Path("/api/progress")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
class ProgressResource {

    private final CurrentPerson person;
    private final Dashboards dashboards;
    private final OwnLists lists;

    ProgressResource(CurrentPerson person, Dashboards dashboards, OwnLists lists) {
        this.person = person;
        this.dashboards = dashboards;
        this.lists = lists;
    }

    @GET
    @Operation(
            summary = "How firmly one knows the facts of every article",
            description =
                    "Facts by level: new ones were never answered; known ones are recalled today with 80 % or more and were put off for a week; strong ones for three weeks, and were recalled without help. \"recalled\" and \"staying\" are how many facts would be recalled today, and in 30 days without practice.")
    public List<ArticleBar> progress() {
        return dashboards.bars(person.viewer());
    }

    @GET
    @Path("dashboard")
    @Operation(
            summary = "All figures of one's dashboard",
            description =
                    "What today asks for, the weakest facts, articles, days with answers, true retention, the forecast of 30 days, how well answers were foretold, and what each desired retention would cost. The latter is simulated in the background: it has no choices until that has happened once.")
    public Dashboard dashboard() {
        return dashboards.of(person.viewer());
    }

    @GET
    @Path("facts")
    @Operation(
            summary = "A page of the facts that one has answered, what is remembered least first",
            description =
                    "article: of this one. level: new (of an article), learning, known, strong or contested. due: now, backlog, or a day, 2026-11-30.")
    @APIResponse(responseCode = "200", description = "At most 50 of them.")
    @APIResponse(responseCode = "400", description = "There is no such level or day.")
    public OwnLists.Facts facts(
            @RestQuery @Nullable String article,
            @RestQuery @Nullable String level,
            @RestQuery @Nullable String due,
            @RestQuery @DefaultValue("1") int page) {
        return lists.facts(person.viewer(), FactScope.of(article, level, due), page);
    }

    @GET
    @Path("answers")
    @Operation(
            summary = "A page of one's answers, the latest first",
            description =
                    "One for each fact that a response was graded on. window: today, 7, 30, 365 or all days. age: reviews (of facts that had been put off for a day or more), young (less than 21 days), mature. day: 2026-11-30. from, to: those of which the probability of a right answer was foretold so, in percent.")
    @APIResponse(responseCode = "200", description = "At most 50 of them.")
    @APIResponse(responseCode = "400", description = "There is no such window, age, day or range.")
    public OwnLists.Answers answers(
            @RestQuery @Nullable String window,
            @RestQuery @Nullable String age,
            @RestQuery @Nullable String day,
            @RestQuery @Nullable Integer from,
            @RestQuery @Nullable Integer to,
            @RestQuery @DefaultValue("1") int page) {
        return lists.answers(person.viewer(), AnswerScope.of(window, age, day, from, to), page);
    }

    @GET
    @Path("attempts")
    @Operation(
            summary = "A page of one's finished attempts, the latest first",
            description =
                    "With the score that counts, how many were wholly right, the time, and the same by section; what is not told yet is left out.")
    public AttemptHistory attempts(@RestQuery @DefaultValue("1") int page) {
        return lists.attempts(person.viewer(), page);
    }

    @GET
    @Path("attempts.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as CSV", description = "A row for each attempt, and one for each of its sections.")
    @APIResponse(responseCode = "200", description = "RFC 4180 in UTF-8; no cell is taken for a formula.")
    public Response attemptTable(@RestQuery @DefaultValue("1") int page) {
        return csv("attempts", lists.attempts(person.viewer(), page).csv());
    }

    @GET
    @Path("{table}.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "A table of one's dashboard as CSV",
            description =
                    "weakest, articles, activity, retention, forecast, calibration or workload, with the names that JSON has and the time of counting.")
    @APIResponse(responseCode = "200", description = "RFC 4180 in UTF-8; no cell is taken for a formula.")
    @APIResponse(responseCode = "404", description = "There is no such table.")
    public Response table(String table) {
        DashboardTable wanted = DashboardTable.of(table).orElseThrow(NotFoundException::new);
        return csv(table, wanted.csv(dashboards.of(person.viewer())));
    }

    private static Response csv(String name, String text) {
        return Response.ok(text, "text/csv;charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
