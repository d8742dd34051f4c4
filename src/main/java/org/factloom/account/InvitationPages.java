package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.web.FormErrors;
import org.factloom.web.Paging;
import org.factloom.web.VisibleLine;

/** Invitations of teachers, for administrators. */
@Path("/administration/invitations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class InvitationPages {

    private static final int LONGEST_LABEL = 80;
    private static final int MOST_DAYS = 90;

    private final CurrentPerson current;
    private final Invitations invitations;
    private final MailServer server;
    private final InvitationMessages messages;
    private final EmailMessages mails;

    InvitationPages(
            CurrentPerson current,
            Invitations invitations,
            MailServer server,
            InvitationMessages messages,
            EmailMessages mails) {
        this.current = current;
        this.invitations = invitations;
        this.server = server;
        this.messages = messages;
        this.mails = mails;
    }

    /**
     * A line of the list.
     *
     * @param made on which day, in UTC
     * @param state as a sentence
     */
    record Row(UUID id, String label, String address, LocalDate made, String state, boolean open) {}

    /**
     * What was typed, and what became of it.
     *
     * @param link that was made just now; empty otherwise
     * @param done what has just been done; empty otherwise
     */
    record Typed(String label, String address, String days, String link, String done, FormErrors errors) {

        static final String USUAL_DAYS = "14";

        static Typed nothing(String link, String done) {
            return new Typed("", "", USUAL_DAYS, link, done, new FormErrors());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance invitations(boolean mail, Typed typed, List<Row> rows, Paging paging);
    }

    @GET
    public TemplateInstance invitations(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("done") @DefaultValue("") String done) {
        String sentence =
                switch (done) {
                    case "mailed" -> messages.done_mailed();
                    case "withdrawn" -> messages.done_withdrawn();
                    default -> "";
                };
        return page(page, Typed.nothing("", sentence));
    }

    /**
     * Makes an invitation.
     *
     * @param label whom it is for
     * @param address to which it is mailed; empty for a link to copy
     * @param days after which it is void
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @FormParam("label") @DefaultValue("") String label,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("days") @DefaultValue(Typed.USUAL_DAYS) String days,
            RoutingContext context) {
        FormErrors errors = new FormErrors();
        Optional<String> whom = VisibleLine.of(label, LONGEST_LABEL);
        if (whom.isEmpty()) {
            errors.add("label", messages.label_unfit(LONGEST_LABEL));
        }
        Optional<EmailAddress> to = EmailAddress.of(address);
        if (!address.isBlank() && (to.isEmpty() || !server.isConfigured())) {
            errors.add("address", to.isEmpty() ? mails.address_unfit() : mails.no_mail());
        }
        int use = days.strip().matches("[0-9]{1,3}") ? Integer.parseInt(days.strip()) : 0;
        if (use < 1 || use > MOST_DAYS) {
            errors.add("days", messages.days_unfit(MOST_DAYS));
        }
        if (!errors.isEmpty()) {
            String again = address.length() > EmailAddress.LONGEST ? "" : address;
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(1, new Typed(label, again, days, "", "", errors))
                            .render())
                    .build();
        }
        UUID by = current.account().id();
        Duration period = Duration.ofDays(use);
        if (to.isPresent()) {
            invitations.mail(by, whom.orElseThrow(), to.get(), period);
            return Response.seeOther(URI.create("/administration/invitations?done=mailed"))
                    .build();
        }
        String link = here(context.request()) + "/invitation/" + invitations.make(by, whom.orElseThrow(), period);
        return Response.ok(page(1, Typed.nothing(link, "")).render()).build();
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id) {
        if (!invitations.withdraw(current.account().id(), id)) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create("/administration/invitations?done=withdrawn"))
                .build();
    }

    /** Where the administrator sees the pages, unless it is configured: the link is for their eyes, and mailed to nobody. */
    private String here(HttpServerRequest request) {
        return server.isConfigured() ? server.address("") : request.scheme() + "://" + request.authority();
    }

    private TemplateInstance page(int number, Typed typed) {
        Paging paging = new Paging(number, Invitations.PAGE_SIZE, invitations.count());
        List<Row> rows = invitations.page(paging).stream().map(this::row).toList();
        return Templates.invitations(server.isConfigured(), typed, rows, paging);
    }

    private Row row(Invitations.Invitation invitation) {
        String state =
                switch (invitation.state()) {
                    case OPEN -> messages.state_open(day(invitation.expires()));
                    case USED -> messages.state_used(invitation.usedBy());
                    case WITHDRAWN -> messages.state_withdrawn();
                    case OVER -> messages.state_over(day(invitation.expires()));
                };
        return new Row(
                invitation.id(),
                invitation.label(),
                invitation.address(),
                day(invitation.created()),
                state,
                invitation.state() == Invitations.State.OPEN);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
