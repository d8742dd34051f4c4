package org.factloom.flashcard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.learning.OwnCurves;
import org.factloom.learning.RetentionCosts;
import org.factloom.learning.Workloads;
import org.factloom.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a learner chooses about reviewing; guests may, too. */
@Path("review/settings")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ReviewSettingsPages {

    private static final List<Integer> USUAL_SIZES = List.of(10, 20);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(ReviewSettings form);
    }

    private final CurrentPerson person;
    private final Learners learners;
    private final Workloads workloads;
    private final OwnCurves curves;
    private final ReviewSettingsMessages messages;

    ReviewSettingsPages(
            CurrentPerson person,
            Learners learners,
            Workloads workloads,
            OwnCurves curves,
            ReviewSettingsMessages messages) {
        this.person = person;
        this.learners = learners;
        this.workloads = workloads;
        this.curves = curves;
        this.messages = messages;
    }

    @GET
    public TemplateInstance settings(@RestQuery boolean saved) {
        ReviewChoices chosen = ReviewChoices.of(before());
        return Templates.settings(form(
                saved,
                chosen,
                String.valueOf(chosen.newPerDay()),
                Objects.toString(chosen.exam(), ""),
                new FormErrors()));
    }

    /**
     * Keeps what is chosen, and of what is missing what was chosen before.
     *
     * @param retention in percent
     * @param size below 1 for all that are due
     * @param exam "2027-06-30"; empty for none
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object save(
            @RestForm @Nullable String zone,
            @RestForm @Nullable Integer dayStart,
            @RestForm @Nullable Integer retention,
            @RestForm @Nullable String newPerDay,
            @RestForm @Nullable Integer size,
            @RestForm @Nullable Integer buttons,
            @RestForm @Nullable String exam,
            @RestForm @Nullable Boolean ownCurve) {
        ReviewChoices before = ReviewChoices.of(before());
        Optional<LocalDate> day = day(exam);
        ReviewChoices chosen = new ReviewChoices(
                zone,
                dayStart == null ? before.dayStart() : dayStart,
                retention == null ? before.retention() : retention,
                fresh(newPerDay),
                size == null ? before.sessionSize() : size < 1 ? null : size,
                buttons == null ? before.buttons() : buttons,
                exam == null ? before.exam() : day.orElse(null),
                ownCurve == null ? before.ownCurve() : ownCurve);
        FormErrors errors = chosen.errors(messages);
        if (exam != null && !exam.isBlank() && day.isEmpty()) {
            errors.add("exam", messages.exam_unfit());
        }
        if (errors.isEmpty()) {
            learners.save(person.idOrNewGuest(), chosen.settings());
            return Response.seeOther(URI.create("/review/settings?saved=true")).build();
        }
        ReviewSettings form = form(
                false, chosen, Objects.requireNonNullElse(newPerDay, ""), Objects.requireNonNullElse(exam, ""), errors);
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.settings(form).render())
                .build();
    }

    private LearnerSettings before() {
        return learners.of(person.viewer());
    }

    private static @Nullable Integer fresh(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(digits -> digits.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(String::strip).map(LocalDate::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private ReviewSettings form(boolean saved, ReviewChoices chosen, String newPerDay, String exam, FormErrors errors) {
        LearnerSettings before = before();
        List<Integer> sizes = Stream.concat(USUAL_SIZES.stream(), Stream.ofNullable(chosen.sessionSize()))
                .distinct()
                .sorted()
                .toList();
        return new ReviewSettings(
                saved,
                chosen,
                newPerDay,
                exam,
                sizes,
                RetentionCosts.choices(before),
                workloads.of(person.viewer(), before).choices(),
                Learners.zones(),
                curves.of(person.viewer()),
                errors);
    }
}
