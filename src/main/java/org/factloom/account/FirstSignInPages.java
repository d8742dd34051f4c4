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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.factloom.web.FormErrors;

/** Where a pupil with a login card chooses a password. */
@Path("/sign-in/first")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class FirstSignInPages {

    private final CurrentPerson current;
    private final LoginCodes codes;
    private final CodeGuesses guesses;
    private final Accounts accounts;
    private final CredentialRules rules;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountMessages messages;

    FirstSignInPages(
            CurrentPerson current,
            LoginCodes codes,
            CodeGuesses guesses,
            Accounts accounts,
            CredentialRules rules,
            Passwords passwords,
            Sessions sessions,
            AccountMessages messages) {
        this.current = current;
        this.codes = codes;
        this.guesses = guesses;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance code(String code, String error);

        /** @param name of whose code it is */
        static native TemplateInstance choose(String code, String name, FormErrors errors);
    }

    /**
     * Asks for the code of a card, or for a password where the code is right.
     *
     * @param code as the square of a card has it; empty where it is still to be typed
     */
    @GET
    public Response code(@QueryParam("code") @DefaultValue("") String code) {
        if (code.isBlank()) {
            return Response.ok(Templates.code("", "").render()).build();
        }
        return owner(code)
                .map(person -> Response.ok(Templates.choose(code, name(person), new FormErrors())
                                .render())
                        .build())
                .orElseGet(() -> wrong(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("password") @DefaultValue("") String password,
            RoutingContext context) {
        Optional<Person> owner = owner(code);
        if (owner.isEmpty()) {
            return wrong(code);
        }
        Person person = owner.get();
        FormErrors errors = new FormErrors();
        rules.password(password, name(person), errors);
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.choose(code, name(person), errors).render())
                    .build();
        }
        Optional<Person> signedIn =
                accounts.signInWithCode(current.known(), person.id(), code, passwords.hash(password));
        if (signedIn.isEmpty()) {
            return wrong(code);
        }
        sessions.start(context, signedIn.get());
        return Response.seeOther(URI.create("/classes")).build();
    }

    private Optional<Person> owner(String code) {
        guesses.admit();
        Optional<Person> found = codes.owner(code);
        found.ifPresent(_ -> guesses.right());
        return found;
    }

    private Response wrong(String code) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .entity(Templates.code(code, messages.card_code_wrong()).render())
                .build();
    }

    private static String name(Person person) {
        return person.name().orElse("");
    }
}
