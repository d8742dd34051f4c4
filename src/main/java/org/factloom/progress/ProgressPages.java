package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.factloom.account.CurrentPerson;
import org.factloom.web.Paging;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What one has learned oneself. */
@Path("/progress")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ProgressPages {

    private final CurrentPerson person;
    private final Dashboards dashboards;
    private final OwnLists lists;
    private final Shelves shelves;

    ProgressPages(CurrentPerson person, Dashboards dashboards, OwnLists lists, Shelves shelves) {
        this.person = person;
        this.dashboards = dashboards;
        this.lists = lists;
        this.shelves = shelves;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance dashboard(Dashboard board);

        static native TemplateInstance report(Dashboard board);

        static native TemplateInstance facts(OwnLists.Facts found, FactScope scope, Paging paging);

        static native TemplateInstance answers(OwnLists.Answers found, AnswerScope scope, Paging paging);

        static native TemplateInstance attempts(AttemptHistory history);

        static native TemplateInstance map(CoverageMap map);
    }

    @GET
    public TemplateInstance dashboard() {
        return Templates.dashboard(dashboards.of(person.viewer()));
    }

    /** What a dashboard says in plain words, to be printed. */
    @GET
    @Path("report")
    public TemplateInstance report() {
        return Templates.report(dashboards.of(person.viewer()));
    }

    @GET
    @Path("facts")
    public TemplateInstance facts(
            @RestQuery @Nullable String article,
            @RestQuery @Nullable String level,
            @RestQuery @Nullable String due,
            @RestQuery @DefaultValue("1") int page) {
        FactScope scope = FactScope.of(article, level, due);
        OwnLists.Facts found = lists.facts(person.viewer(), scope, page);
        return Templates.facts(found, scope, new Paging(found.page(), OwnLists.PAGE_SIZE, found.total()));
    }

    @GET
    @Path("answers")
    public TemplateInstance answers(
            @RestQuery @Nullable String window,
            @RestQuery @Nullable String age,
            @RestQuery @Nullable String day,
            @RestQuery @Nullable Integer from,
            @RestQuery @Nullable Integer to,
            @RestQuery @DefaultValue("1") int page) {
        AnswerScope scope = AnswerScope.of(window, age, day, from, to);
        OwnLists.Answers found = lists.answers(person.viewer(), scope, page);
        return Templates.answers(found, scope, new Paging(found.page(), OwnLists.PAGE_SIZE, found.total()));
    }

    @GET
    @Path("attempts")
    public TemplateInstance attempts(@RestQuery @DefaultValue("1") int page) {
        return Templates.attempts(lists.attempts(person.viewer(), page));
    }

    /**
     * The article's text, tinted with how firmly it is known.
     *
     * @param level what to show of it, "learning" or "contested"; all where it is missing
     */
    @GET
    @Path("{slug}")
    public TemplateInstance map(String slug, @RestQuery @Nullable String level) {
        return Templates.map(
                shelves.map(person.id(), slug, FactScope.only(level)).orElseThrow(NotFoundException::new));
    }
}
