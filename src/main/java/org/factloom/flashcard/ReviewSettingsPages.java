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
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.learning.RetentionCosts;
import org.factloom.memory.SchedulerSettings;
import org.factloom.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a learner chooses about reviewing; guests may, too. */
@Path("review/settings")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ReviewSettingsPages {

    private static final double PERCENT = 100;
    private static final UUID NOBODY = new UUID(0, 0);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(ReviewSettings form);
    }

    private final CurrentPerson person;
    private final Learners learners;
    private final RetentionCosts costs;
    private final ReviewMessages messages;

    ReviewSettingsPages(CurrentPerson person, Learners learners, RetentionCosts costs, ReviewMessages messages) {
        this.person = person;
        this.learners = learners;
        this.costs = costs;
        this.messages = messages;
    }

    @GET
    public TemplateInstance settings(@RestQuery boolean saved) {
        LearnerSettings settings = learners.of(person.id().orElse(NOBODY));
        return Templates.settings(
                form(saved, settings.zone().getId(), settings, String.valueOf(settings.newPerDay()), new FormErrors()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object save(
            @RestForm @Nullable String zone,
            @RestForm @Nullable Integer dayStart,
            @RestForm @Nullable Integer retention,
            @RestForm @Nullable String newPerDay,
            @RestForm @Nullable Integer size,
            @RestForm @Nullable Integer buttons) {
        FormErrors errors = new FormErrors();
        Optional<ZoneId> found = Learners.zone(zone);
        if (found.isEmpty()) {
            errors.add("zone", messages.zone_unknown());
        }
        Optional<Integer> fresh = fresh(newPerDay);
        if (fresh.isEmpty()) {
            errors.add("newPerDay", messages.new_unfit(LearnerSettings.MOST_NEW));
        }
        LearnerSettings before = learners.of(person.id().orElse(NOBODY));
        LearnerSettings chosen = new LearnerSettings(
                found.orElse(before.zone()),
                Math.clamp(Objects.requireNonNullElse(dayStart, before.dayStart()), 0, LearnerSettings.LATEST_START),
                retention == null
                        ? before.desiredRetention()
                        : Math.clamp(
                                retention / PERCENT,
                                SchedulerSettings.LEAST_RETENTION,
                                SchedulerSettings.GREATEST_RETENTION),
                fresh.orElse(before.newPerDay()),
                size == null ? before.sessionSize() : size(size),
                buttons != null && buttons == 4 ? 4 : 2);
        if (errors.isEmpty()) {
            learners.save(person.idOrNewGuest(), chosen);
            return Response.seeOther(URI.create("/review/settings?saved=true")).build();
        }
        ReviewSettings form = form(
                false, Objects.requireNonNullElse(zone, ""), chosen, Objects.requireNonNullElse(newPerDay, ""), errors);
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.settings(form).render())
                .build();
    }

    private static @Nullable Integer size(int size) {
        return size < 1 ? null : Math.min(size, LearnerSettings.LARGEST_SESSION);
    }

    private static Optional<Integer> fresh(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(digits -> digits.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= LearnerSettings.MOST_NEW);
    }

    private ReviewSettings form(
            boolean saved, String zone, LearnerSettings settings, String newPerDay, FormErrors errors) {
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
        Integer size = settings.sessionSize();
        return new ReviewSettings(
                saved,
                zone,
                settings.dayStart(),
                (int) Math.round(PERCENT * settings.desiredRetention()),
                newPerDay,
                size == null ? 0 : size,
                settings.buttons(),
                costs.of(person.id().orElse(NOBODY)),
                zones,
                errors);
    }
}
