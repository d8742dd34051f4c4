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
import java.time.Duration;
import java.util.Optional;
import org.factloom.web.FormErrors;
import org.factloom.web.LocalPath;
import org.factloom.web.Problem;

/** Signing in and out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SignInPages {

    private final CurrentPerson current;
    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final LoginCodes codes;
    private final Sessions sessions;
    private final SignInFailures failures;
    private final AccountMessages messages;

    SignInPages(
            CurrentPerson current,
            People people,
            Accounts accounts,
            Passwords passwords,
            LoginCodes codes,
            Sessions sessions,
            SignInFailures failures,
            AccountMessages messages) {
        this.current = current;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.codes = codes;
        this.sessions = sessions;
        this.failures = failures;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(LocalPath to, String name, String error);
    }

    @GET
    @Path("sign-in")
    public TemplateInstance form(@QueryParam("to") String to) {
        return Templates.signIn(LocalPath.of(to), "", "");
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("to") String to,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            RoutingContext context) {
        Optional<PersonName> entered = PersonName.of(name);
        String subject = entered.map(PersonName::value).orElse("");
        String address = SignInFailures.address(context);
        failures.admit(subject, address).ifPresent(this::refuse);
        Optional<Person> person = entered.flatMap(people::named);
        String attempt = password.length() > Passwords.LONGEST ? "" : password;
        if (!passwords.matches(attempt, person.flatMap(Person::passwordHash))) {
            if (isCodeOf(person, attempt)) {
                failures.forgive(subject, address);
                return Response.ok(FirstSignInPages.Templates.choose(attempt, name, new FormErrors())
                                .render())
                        .build();
            }
            return Response.status(Response.Status.UNAUTHORIZED)
                    .entity(Templates.signIn(LocalPath.of(to), name, messages.wrong_credentials())
                            .render())
                    .build();
        }
        failures.forgive(subject, address);
        if (person.orElseThrow().isDisabled()) {
            return Response.status(Response.Status.FORBIDDEN)
                    .entity(Templates.signIn(LocalPath.of(to), name, messages.account_disabled())
                            .render())
                    .build();
        }
        sessions.start(
                context, accounts.signIn(current.known(), person.orElseThrow().id()));
        return Response.seeOther(LocalPath.of(to).uri()).build();
    }

    /** Whether a pupil has typed the code of a login card in place of the password that is still to be chosen. */
    private boolean isCodeOf(Optional<Person> person, String typed) {
        return person.filter(pupil -> codes.owner(typed)
                        .filter(owner -> owner.id().equals(pupil.id()))
                        .isPresent())
                .isPresent();
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(RoutingContext context) {
        sessions.end(context);
        return Response.seeOther(LocalPath.HOME.uri()).build();
    }

    private void refuse(Duration wait) {
        throw Problem.tooManyRequests(messages.throttled(wait.toMinutes() + 1), wait);
    }
}
