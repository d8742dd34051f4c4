package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;

/** Where somebody who was invited becomes a teacher: with the account that is signed in, or a new one. */
@Path("/invitation/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class InvitedPages {

    private final CurrentPerson current;
    private final Invitations invitations;
    private final InvitedTeachers teachers;
    private final CodeGuesses guesses;
    private final SignInFailures limits;
    private final CredentialRules rules;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountMessages messages;

    InvitedPages(
            CurrentPerson current,
            Invitations invitations,
            InvitedTeachers teachers,
            CodeGuesses guesses,
            SignInFailures limits,
            CredentialRules rules,
            Passwords passwords,
            Sessions sessions,
            AccountMessages messages) {
        this.current = current;
        this.invitations = invitations;
        this.teachers = teachers;
        this.guesses = guesses;
        this.limits = limits;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        /**
         * @param token empty where the invitation does not hold
         * @param account that is signed in; empty without one
         * @param teacher whether that teaches already
         * @param name that was typed for a new one
         */
        static native TemplateInstance invited(
                String token, String account, boolean teacher, String name, FormErrors errors);
    }

    @GET
    public Response invited(String token) {
        if (!holds(token)) {
            return wrong();
        }
        return page(Response.Status.OK, token, "", new FormErrors());
    }

    /**
     * Makes the account that is signed in one of a teacher, or makes one.
     *
     * @param name of a new account
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            String token,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            RoutingContext context) {
        if (!holds(token)) {
            return wrong();
        }
        Optional<Known> account = current.known().filter(known -> known.role() != Role.GUEST);
        if (account.isPresent()) {
            return teachers.accept(token, account.get().id()) ? seeSets() : wrong();
        }
        FormErrors errors = new FormErrors();
        Optional<PersonName> named = rules.name(name, errors);
        rules.password(password, name, errors);
        if (errors.isEmpty()) {
            limits.admitSignUp(SignInFailures.address(context)).ifPresent(this::refuse);
            try {
                Optional<Person> person =
                        teachers.signUp(token, current.known(), named.orElseThrow(), passwords.hash(password));
                if (person.isEmpty()) {
                    return wrong();
                }
                sessions.start(context, person.get());
                return seeSets();
            } catch (Accounts.NameTakenException e) {
                errors.add("name", messages.name_taken());
            }
        }
        return page(Response.Status.BAD_REQUEST, token, name, errors);
    }

    private boolean holds(String token) {
        guesses.admit();
        boolean open = invitations.isOpen(token);
        if (open) {
            guesses.right();
        }
        return open;
    }

    private void refuse(Duration wait) {
        throw Problem.tooManyRequests(messages.sign_ups_throttled(wait.toMinutes() + 1), wait);
    }

    private static Response seeSets() {
        return Response.seeOther(URI.create("/sets")).build();
    }

    private Response wrong() {
        return page(Response.Status.NOT_FOUND, "", "", new FormErrors());
    }

    private Response page(Response.Status status, String token, String name, FormErrors errors) {
        Optional<Known> account = current.known().filter(known -> known.role() != Role.GUEST);
        boolean teacher = account.filter(known -> known.role() != Role.STUDENT).isPresent();
        return Response.status(status)
                .entity(Templates.invited(token, account.map(Known::name).orElse(""), teacher, name, errors)
                        .render())
                .build();
    }
}
