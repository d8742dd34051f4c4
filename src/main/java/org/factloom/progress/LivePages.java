package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Something that is assigned, while it is taken. */
@Path("/assignments/{id}/live")
@RolesAllowed(Roles.TEACHER)
class LivePages {

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    /** After which the browser connects again, and is asked again who it is, and as what. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final long RECONNECT_MS = 1_000;

    private final Watching watching;
    private final LiveStreams streams;
    private final CurrentPerson person;

    LivePages(Watching watching, LiveStreams streams, CurrentPerson person) {
        this.watching = watching;
        this.streams = streams;
        this.person = person;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance live(LiveView view, LiveScope scope);

        /** The part of it that changes. */
        static native TemplateInstance state(LiveView view, LiveScope scope);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance live(
            UUID id,
            @RestQuery @DefaultValue("") String question,
            @RestQuery boolean anonymous,
            @RestQuery @DefaultValue("") String key) {
        LiveScope scope = LiveScope.of(id, question, anonymous, key);
        return Templates.live(watching.of(scope, person.viewer()), scope);
    }

    /** The part of the page that changes, every two seconds. Whether it may be seen is asked each time; it ends where it may not any more. */
    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    public Multi<OutboundSseEvent> stream(
            UUID id,
            @RestQuery @DefaultValue("") String question,
            @RestQuery boolean anonymous,
            @RestQuery @DefaultValue("") String key,
            @Context Sse sse) {
        LiveScope scope = LiveScope.of(id, question, anonymous, key);
        UUID viewer = person.viewer();
        watching.of(scope, viewer);
        BooleanSupplier goesOn = streams.open(viewer);
        return Multi.createFrom()
                .ticks()
                .every(BETWEEN)
                .onOverflow()
                .drop()
                .select()
                .first(LONGEST)
                .select()
                .first(_ -> goesOn.getAsBoolean())
                .onItem()
                .transformToUniAndConcatenate(_ -> Uni.createFrom()
                        .item(() -> event(scope, viewer, sse))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .onFailure(NotFoundException.class)
                .recoverWithCompletion();
    }

    private OutboundSseEvent event(LiveScope scope, UUID viewer, Sse sse) {
        return sse.newEventBuilder()
                .reconnectDelay(RECONNECT_MS)
                .mediaType(MediaType.TEXT_PLAIN_TYPE)
                .data(Templates.state(watching.of(scope, viewer), scope).render())
                .build();
    }
}
