package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.UUID;
import org.factloom.account.Roles;
import org.factloom.classroom.ClassViews;
import org.factloom.progress.ClassDashboard.Seen;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a class comes on, for those who teach it. */
@Path("/classes/{id}/progress")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class ClassProgressPages {

    private final ClassDashboards dashboards;
    private final ClassRows rows;
    private final ClassAnswerRows answers;
    private final ClassMarkRows marks;
    private final ClassMaps maps;

    ClassProgressPages(
            ClassDashboards dashboards, ClassRows rows, ClassAnswerRows answers, ClassMarkRows marks, ClassMaps maps) {
        this.dashboards = dashboards;
        this.rows = rows;
        this.answers = answers;
        this.marks = marks;
        this.maps = maps;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance dashboard(ClassDashboardView view, ClassViews.Summary head);

        static native TemplateInstance facts(ClassRows.Found found, ClassRowScope wanted);

        static native TemplateInstance answers(ClassAnswerRows.Found found, ClassScope scope, String student);

        static native TemplateInstance map(ClassMap map, ClassViews.Summary head, ClassScope scope);

        static native TemplateInstance marks(ClassMarkRows.Found found, ClassScope scope);
    }

    /**
     * All figures.
     *
     * @param state of the students whose lines are shown: "due" of those who have anything due, "active", "stopped" or "not-begun"; all where it is none of these
     * @param since with {@code after} the figures that were seen before
     */
    @GET
    public TemplateInstance dashboard(
            UUID id,
            @RestQuery @DefaultValue("") String set,
            @RestQuery @Nullable Integer section,
            @RestQuery @DefaultValue(ClassScope.WORST) String sort,
            @RestQuery @DefaultValue("false") boolean anonymous,
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String since,
            @RestQuery @Nullable Long after,
            @RestQuery @DefaultValue("1") int page) {
        ClassScope scope = new ClassScope(id, set, section, sort, anonymous);
        Seen seen = Seen.of(since, after);
        ClassDashboards.Shown shown = dashboards.of(scope, ClassTable.ALL, seen);
        return Templates.dashboard(ClassDashboardView.of(shown.board(), scope, seen, state, page), shown.head());
    }

    @GET
    @Path("facts")
    public TemplateInstance facts(
            UUID id,
            @RestQuery @DefaultValue("") String set,
            @RestQuery @Nullable Integer section,
            @RestQuery @DefaultValue("") String student,
            @RestQuery @DefaultValue("") String fact,
            @RestQuery @DefaultValue("") String article,
            @RestQuery @DefaultValue("false") boolean due,
            @RestQuery @DefaultValue("false") boolean anonymous,
            @RestQuery @DefaultValue("1") int page) {
        ClassRowScope wanted = new ClassRowScope(
                new ClassScope(id, set, section, ClassScope.WORST, anonymous), student, fact, article, due);
        return Templates.facts(rows.facts(wanted, page), wanted);
    }

    /**
     * Answers that are counted.
     *
     * @param since with {@code after} the figures that were seen before: those that have arrived or were marked anew since
     */
    @GET
    @Path("answers")
    public TemplateInstance answers(
            UUID id,
            @RestQuery @DefaultValue("") String student,
            @RestQuery @Nullable String week,
            @RestQuery @DefaultValue("") String since,
            @RestQuery @Nullable Long after,
            @RestQuery @DefaultValue("false") boolean anonymous,
            @RestQuery @DefaultValue("1") int page) {
        ClassScope scope = new ClassScope(id, "", null, ClassScope.WORST, anonymous);
        return Templates.answers(
                answers.answers(scope, student, AnswerScope.day(week), Seen.of(since, after), page), scope, student);
    }

    /**
     * The marks of an assignment.
     *
     * @param bar the tenth of the scale whose marks are wanted, 0 to 9
     */
    @GET
    @Path("marks/{assignment}")
    public TemplateInstance marks(
            UUID id,
            UUID assignment,
            @RestQuery @Nullable Integer bar,
            @RestQuery @DefaultValue("false") boolean anonymous) {
        ClassScope scope = new ClassScope(id, "", null, ClassScope.WORST, anonymous);
        return Templates.marks(marks.marks(scope, assignment, bar), scope);
    }

    /**
     * The text of an article, tinted with how many know it.
     *
     * @param share what to show of it: "untried", "few", "half", "most" or "contested"; all where it is none of these
     * @param section the number of the section, as they are counted, whose facts are listed; null for all
     */
    @GET
    @Path("map/{slug}")
    public TemplateInstance map(
            UUID id,
            String slug,
            @RestQuery @DefaultValue("") String share,
            @RestQuery @Nullable Integer section,
            @RestQuery @DefaultValue("false") boolean anonymous) {
        ClassScope scope = new ClassScope(id, "", section, ClassScope.WORST, anonymous);
        boolean known = share.equals("contested")
                || Arrays.stream(ClassMap.Band.values())
                        .anyMatch(band -> band.id().equals(share));
        ClassMaps.Shown shown = maps.of(scope, slug, known ? share : "");
        return Templates.map(shown.map(), shown.head(), scope);
    }
}
