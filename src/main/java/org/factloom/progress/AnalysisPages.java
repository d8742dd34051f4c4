package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.factloom.account.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Item analysis of sets, for those who look after them. */
@Path("/sets/{slug}/analysis")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class AnalysisPages {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final Analysing analysing;
    private final ItemAnalysing itemAnalysing;
    private final RowsReading rows;
    private final AttemptsUnderWay underWay;
    private final ItemContests contests;

    AnalysisPages(
            Analysing analysing,
            ItemAnalysing itemAnalysing,
            RowsReading rows,
            AttemptsUnderWay underWay,
            ItemContests contests) {
        this.analysing = analysing;
        this.itemAnalysing = itemAnalysing;
        this.rows = rows;
        this.underWay = underWay;
        this.contests = contests;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance set(AnalysisView view);

        static native TemplateInstance item(ItemAnalysis analysis, AnalysisScope scope);

        static native TemplateInstance rows(CountedRows counted, AnalysisScope scope);

        static native TemplateInstance begun(AttemptsUnderWay.View view);

        static native TemplateInstance contests(ItemContests.View view);
    }

    @GET
    public TemplateInstance set(
            String slug,
            @BeanParam AnalysisQuery query,
            @RestQuery @DefaultValue("") String order,
            @RestQuery @DefaultValue("") String since) {
        AnalysisScope scope = query.of(slug);
        SetAnalysis analysis = analysing.of(scope, instant(since));
        return Templates.set(AnalysisView.of(analysis, scope.with(analysis.mode()), order));
    }

    @GET
    @Path("attempts")
    public TemplateInstance attempts(
            String slug,
            @BeanParam AnalysisQuery query,
            @RestQuery @Nullable Integer bar,
            @RestQuery @DefaultValue("") String since,
            @RestQuery @DefaultValue("1") int page) {
        AnalysisScope scope = query.of(slug);
        return shown(rows.attempts(scope, bar, instant(since), page), scope);
    }

    @GET
    @Path("under-way")
    public TemplateInstance underWay(
            String slug, @BeanParam AnalysisQuery query, @RestQuery @DefaultValue("1") int page) {
        return Templates.begun(underWay.of(query.of(slug), page));
    }

    @GET
    @Path("items/{id}")
    public TemplateInstance item(
            String slug, String id, @BeanParam AnalysisQuery query, @RestQuery @Nullable Integer version) {
        AnalysisScope scope = query.of(slug);
        ItemAnalysis analysis = itemAnalysing.of(scope, id, version);
        return Templates.item(analysis, scope.with(analysis.mode()));
    }

    /**
     * The answers behind a figure of an item.
     *
     * @param what "all", "right", "wrong" or "open"
     */
    @GET
    @Path("items/{id}/answers")
    public TemplateInstance answers(
            String slug,
            String id,
            @BeanParam AnalysisQuery query,
            @RestQuery @DefaultValue("all") String what,
            @RestQuery @Nullable Integer option,
            @RestQuery @DefaultValue("1") int page) {
        AnalysisScope scope = query.of(slug);
        return shown(rows.answers(scope, id, what, option, page), scope);
    }

    @GET
    @Path("items/{id}/contests")
    public TemplateInstance contests(
            String slug, String id, @BeanParam AnalysisQuery query, @RestQuery @DefaultValue("1") int page) {
        return Templates.contests(contests.of(query.of(slug), id, page));
    }

    private static TemplateInstance shown(CountedRows counted, AnalysisScope scope) {
        return Templates.rows(counted, scope.with(counted.mode()));
    }

    /** Nothing of what is none, or so far off that no answer was given then. */
    static @Nullable Instant instant(String written) {
        try {
            Instant read = written.isEmpty() ? null : Instant.parse(written);
            return read == null || read.isBefore(Instant.EPOCH) || read.isAfter(LATEST) ? null : read;
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
