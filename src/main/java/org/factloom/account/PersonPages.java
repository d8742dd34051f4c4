package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.factloom.web.Problem;
import org.factloom.web.VisibleLine;

/** One account, for administrators: a code for whoever is locked out, and whether it may be used. */
@Path("/administration/people/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class PersonPages {

    private static final int LONGEST_REASON = 200;

    private final CurrentPerson current;
    private final People people;
    private final Administering administering;
    private final AccountMessages messages;
    private final PersonMessages texts;

    PersonPages(
            CurrentPerson current,
            People people,
            Administering administering,
            AccountMessages messages,
            PersonMessages texts) {
        this.current = current;
        this.people = people;
        this.administering = administering;
        this.messages = messages;
        this.texts = texts;
    }

    /**
     * An account as administrators see it.
     *
     * @param since in UTC
     * @param waiting whether a one-time code is to choose its password
     */
    record Account(
            UUID id, String name, String role, LocalDate since, boolean disabled, boolean waiting, boolean yourself) {}

    @CheckedTemplate
    static class Templates {
        /** @param code that was made just now; empty otherwise */
        static native TemplateInstance person(Account account, String code);
    }

    @GET
    public TemplateInstance person(@PathParam("id") UUID id) {
        return Templates.person(account(id), "");
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(@PathParam("id") UUID id) {
        String code = administering.newCode(id);
        return Response.ok(Templates.person(account(id), code).render()).build();
    }

    /**
     * Nobody uses the account from then on.
     *
     * @param reason stands in the log; empty for none
     */
    @POST
    @Path("disabling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response disable(@PathParam("id") UUID id, @FormParam("reason") @DefaultValue("") String reason) {
        Optional<String> why = VisibleLine.of(reason, LONGEST_REASON);
        if (why.isEmpty() && !reason.isBlank()) {
            throw new Problem(Response.Status.BAD_REQUEST, texts.reason_unfit(LONGEST_REASON));
        }
        administering.disable(id, why.orElse(""));
        return back(id);
    }

    @POST
    @Path("enabling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enable(@PathParam("id") UUID id) {
        administering.enable(id);
        return back(id);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/administration/people/" + id)).build();
    }

    private Account account(UUID id) {
        Person person =
                people.findByIdOptional(id).filter(found -> !found.isGuest()).orElseThrow(NotFoundException::new);
        return new Account(
                id,
                person.name().orElse(""),
                messages.role_name(person.role()),
                LocalDate.ofInstant(person.createdAt(), ZoneOffset.UTC),
                person.isDisabled(),
                person.passwordHash().isEmpty(),
                id.equals(current.account().id()));
    }
}
