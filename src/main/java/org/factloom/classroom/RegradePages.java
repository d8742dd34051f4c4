package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.factloom.account.Roles;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Marking the answers to an item anew: the decision with its dry run, what was done, and its undoing. */
@Path("")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class RegradePages {

    private final RegradeReading reading;
    private final Regrading regrading;
    private final RegradeMessages messages;

    RegradePages(RegradeReading reading, Regrading regrading, RegradeMessages messages) {
        this.reading = reading;
        this.regrading = regrading;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance regrade(RegradeView view);

        static native TemplateInstance done(RegradeView.Done done);
    }

    /** Chosen in an address, so that a dry run can be paged and sent on. */
    record Asked(
            @RestQuery @Nullable List<Integer> key,
            @RestQuery @Nullable Redress redress,
            @RestQuery boolean lowering,
            @RestQuery boolean running,
            @RestQuery @Nullable String reason) {

        Decision decision() {
            return RegradePages.decision(key, redress, lowering, running, reason);
        }
    }

    /** The same, sent to be done. */
    record Sent(
            @RestForm @Nullable List<Integer> key,
            @RestForm @Nullable Redress redress,
            @RestForm boolean lowering,
            @RestForm boolean running,
            @RestForm @Nullable String reason,
            @RestForm int known,
            @RestForm @Nullable String seen,
            @RestForm @Nullable String digest) {

        Decision decision() {
            return RegradePages.decision(key, redress, lowering, running, reason);
        }

        Optional<Regrading.Seen> trial() {
            try {
                return seen == null || digest == null
                        ? Optional.empty()
                        : Optional.of(new Regrading.Seen(known, Instant.parse(seen), digest));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }

    @GET
    @Path("items/{id}/regrade")
    public TemplateInstance regrade(
            String id, @BeanParam Asked asked, @QueryParam("page") @DefaultValue("1") int page) {
        Decision decision = asked.decision();
        boolean tried = asked.redress() != null;
        return Templates.regrade(reading.view(id, decision, tried, tried ? reading.wrong(decision) : "", page));
    }

    @POST
    @Path("items/{id}/regrade")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(String id, @BeanParam Sent sent) {
        Decision decision = sent.decision();
        String wrong = reading.wrong(decision);
        if (!wrong.isEmpty()) {
            return page(Status.BAD_REQUEST, reading.view(id, decision, false, wrong, 1));
        }
        return sent.trial()
                .flatMap(seen -> regrading.apply(id, decision, seen))
                .map(done -> see(done.id()))
                .orElseGet(() -> page(Status.CONFLICT, reading.view(id, decision, false, messages.overtaken(), 1)));
    }

    @GET
    @Path("regrades/{id}")
    public TemplateInstance done(UUID id, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.done(reading.done(id, page));
    }

    @POST
    @Path("regrades/{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(UUID id) {
        return see(regrading.undo(id).id());
    }

    private static Decision decision(
            @Nullable List<Integer> key,
            @Nullable Redress redress,
            boolean lowering,
            boolean running,
            @Nullable String reason) {
        return new Decision(
                key == null ? new TreeSet<>() : new TreeSet<>(key),
                "",
                0,
                redress == null ? Redress.BOTH : redress,
                lowering,
                running,
                reason == null ? "" : reason);
    }

    private static Response see(UUID regrade) {
        return Response.seeOther(URI.create("/regrades/" + regrade)).build();
    }

    private static Response page(Status status, RegradeView view) {
        return Response.status(status).entity(Templates.regrade(view).render()).build();
    }
}
