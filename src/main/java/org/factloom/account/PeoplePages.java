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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.web.Paging;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Everyone with an account; who administers appoints here. */
@Path("/administration/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class PeoplePages {

    private static final int PAGE_SIZE = 25;

    private final CurrentPerson current;
    private final People people;
    private final Administering administering;
    private final AccountMessages messages;

    PeoplePages(CurrentPerson current, People people, Administering administering, AccountMessages messages) {
        this.current = current;
        this.people = people;
        this.administering = administering;
        this.messages = messages;
    }

    /** A role that somebody may be given. */
    record Choice(Role role, String label, boolean chosen) {}

    /** @param since in UTC */
    record Row(
            UUID id,
            String name,
            boolean yourself,
            boolean disabled,
            LocalDate since,
            String role,
            List<Choice> choices) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance people(String q, String done, List<Row> rows, Paging paging, String href);

        /** Asks once whether somebody is to administer. */
        static native TemplateInstance administrator(UUID id, String name, String q);
    }

    @GET
    public TemplateInstance people(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("changed") @Nullable UUID changed) {
        Paging paging = new Paging(page, PAGE_SIZE, people.countAccounts(q.strip()));
        List<Row> rows =
                people.accounts(q.strip(), paging).stream().map(this::row).toList();
        String done = Optional.ofNullable(changed)
                .flatMap(people::findByIdOptional)
                .flatMap(person ->
                        person.name().map(name -> messages.role_changed(name, messages.role_name(person.role()))))
                .orElse("");
        String href = "/administration/people?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&page=";
        return Templates.people(q, done, rows, paging, href);
    }

    /**
     * Gives a role.
     *
     * @param sure that somebody is to administer, who may do whatever who asks may do; otherwise it is asked
     */
    @POST
    @Path("{id}/role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object appoint(
            @PathParam("id") UUID id,
            @FormParam("role") @Nullable Role role,
            @FormParam("sure") boolean sure,
            @FormParam("q") @DefaultValue("") String q) {
        if (role == null || role == Role.GUEST) {
            throw new Problem(Response.Status.BAD_REQUEST, messages.role_unknown());
        }
        if (role == Role.ADMINISTRATOR && !sure) {
            Person person = people.findByIdOptional(id)
                    .filter(found -> !found.isGuest())
                    .orElseThrow(NotFoundException::new);
            return Templates.administrator(id, person.name().orElse(""), q);
        }
        administering.appoint(id, role);
        return Response.seeOther(UriBuilder.fromPath("/administration/people")
                        .queryParam("q", "{q}")
                        .queryParam("changed", id)
                        .build(q))
                .build();
    }

    private Row row(Person person) {
        List<Choice> choices = List.of(Role.STUDENT, Role.TEACHER, Role.ADMINISTRATOR).stream()
                .map(role -> new Choice(role, messages.role_name(role), role == person.role()))
                .toList();
        return new Row(
                person.id(),
                person.name().orElse(""),
                person.id().equals(current.account().id()),
                person.isDisabled(),
                LocalDate.ofInstant(person.createdAt(), ZoneOffset.UTC),
                messages.role_name(person.role()),
                choices);
    }
}
