package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** The e-mail address of one's own account. As a password can be chosen by mail, it is changed with the present one. */
@Path("/settings/email")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.STUDENT)
class EmailPages {

    private static final int LATEST_HOUR = 23;

    private static final List<Integer> HOURS =
            IntStream.rangeClosed(0, LATEST_HOUR).boxed().toList();

    private final CurrentPerson current;
    private final EmailAddresses addresses;
    private final MailedLinks links;
    private final MailServer server;
    private final Reminders reminders;
    private final PresentPassword proof;
    private final SignInFailures limits;
    private final CodeGuesses guesses;
    private final AccountMessages accounts;
    private final EmailMessages messages;

    EmailPages(
            CurrentPerson current,
            EmailAddresses addresses,
            MailedLinks links,
            MailServer server,
            Reminders reminders,
            PresentPassword proof,
            SignInFailures limits,
            CodeGuesses guesses,
            AccountMessages accounts,
            EmailMessages messages) {
        this.current = current;
        this.addresses = addresses;
        this.links = links;
        this.server = server;
        this.reminders = reminders;
        this.proof = proof;
        this.limits = limits;
        this.guesses = guesses;
        this.accounts = accounts;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        /**
         * @param mail whether mail is sent here
         * @param done what has just been done; empty otherwise
         * @param typed the address
         * @param hour of reminders; below 0 for none
         */
        static native TemplateInstance email(
                boolean mail,
                EmailAddresses.State state,
                String name,
                String done,
                String typed,
                int hour,
                List<Integer> hours,
                FormErrors errors);

        /** @param token empty where the link is of no use */
        static native TemplateInstance confirm(String token, String name, String address);
    }

    @GET
    public TemplateInstance email(@QueryParam("done") @Nullable String done) {
        String sentence =
                switch (done) {
                    case "sent" -> messages.done_sent();
                    case "removed" -> messages.done_removed();
                    case "confirmed" -> messages.done_confirmed();
                    case "reminder" -> messages.done_reminder();
                    case null, default -> "";
                };
        return page(sentence, "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("present") @DefaultValue("") String present,
            RoutingContext context) {
        if (!server.isConfigured()) {
            throw new Problem(Response.Status.CONFLICT, messages.no_mail());
        }
        FormErrors errors = new FormErrors();
        Optional<EmailAddress> typed = EmailAddress.of(address);
        if (typed.isEmpty()) {
            errors.add("address", messages.address_unfit());
        }
        if (!proof.isOf(current.account(), present, context)) {
            errors.add("present", accounts.present_password_wrong());
        }
        if (!errors.isEmpty()) {
            String again = address.length() > EmailAddress.LONGEST ? "" : address;
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page("", again, errors).render())
                    .build();
        }
        UUID person = current.account().id();
        limits.admitConfirmation(person, typed.orElseThrow(), SignInFailures.address(context))
                .ifPresent(this::refuse);
        addresses.want(person, typed.orElseThrow());
        return done("sent");
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@FormParam("removing") @DefaultValue("") String present, RoutingContext context) {
        if (!proof.isOf(current.account(), present, context)) {
            FormErrors errors = new FormErrors();
            errors.add("removing", accounts.present_password_wrong());
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page("", "", errors).render())
                    .build();
        }
        addresses.remove(current.account().id());
        return done("removed");
    }

    /**
     * Once a day, or not at all.
     *
     * @param hour 0 to 23; below 0 for none
     */
    @POST
    @Path("reminder")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@FormParam("hour") @DefaultValue("-1") int hour) {
        if (hour > LATEST_HOUR || hour >= 0 && !server.isConfigured()) {
            throw new Problem(
                    Response.Status.BAD_REQUEST,
                    server.isConfigured() ? messages.reminder_hour_unfit() : messages.no_mail());
        }
        if (hour < 0) {
            reminders.stop(current.account().id());
        } else {
            reminders.remind(current.account().id(), hour);
        }
        return done("reminder");
    }

    /** Whoever reads the mail may not be signed in there: the link is enough. It is used up by the button, as programs open links, too. */
    @GET
    @Path("{token}")
    @PermitAll
    public Response link(String token) {
        guesses.admit();
        return links.find(MailedLinks.Kind.ADDRESS, token)
                .map(found -> {
                    guesses.right();
                    return Response.ok(Templates.confirm(token, found.name(), found.address())
                                    .render())
                            .build();
                })
                .orElseGet(EmailPages::wrong);
    }

    @POST
    @Path("{token}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(String token) {
        guesses.admit();
        if (!addresses.confirm(token)) {
            return wrong();
        }
        guesses.right();
        return done("confirmed");
    }

    private void refuse(Duration wait) {
        throw Problem.tooManyRequests(messages.address_throttled(wait.toMinutes() + 1), wait);
    }

    private static Response wrong() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.confirm("", "", "").render())
                .build();
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create("/settings/email?done=" + what)).build();
    }

    private TemplateInstance page(String done, String typed, FormErrors errors) {
        Known account = current.account();
        return Templates.email(
                server.isConfigured(),
                addresses.of(account.id()),
                account.name(),
                done,
                typed,
                reminders.hour(account.id()).orElse(-1),
                HOURS,
                errors);
    }
}
