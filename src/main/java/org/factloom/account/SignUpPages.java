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

/** Signing up; a guest keeps what was learned. */
@Path("/sign-up")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SignUpPages {

    private final CurrentPerson current;
    private final Accounts accounts;
    private final CredentialRules rules;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInFailures limits;
    private final AccountMessages messages;
    private final Installation installation;
    private final InstallationMessages house;

    SignUpPages(
            CurrentPerson current,
            Accounts accounts,
            CredentialRules rules,
            Passwords passwords,
            Sessions sessions,
            SignInFailures limits,
            AccountMessages messages,
            Installation installation,
            InstallationMessages house) {
        this.current = current;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
        this.messages = messages;
        this.installation = installation;
        this.house = house;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signUp(
                LocalPath to, String name, boolean teacher, FormErrors errors, boolean teachers, boolean guest);
    }

    @GET
    public TemplateInstance form(@QueryParam("to") String to) {
        return page(LocalPath.of(to), "", false, new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signUp(
            @FormParam("to") String to,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("teacher") boolean teacher,
            RoutingContext context) {
        if (!installation.isSignUpOpen()) {
            throw new Problem(Response.Status.FORBIDDEN, house.sign_up_closed());
        }
        FormErrors errors = new FormErrors();
        Optional<PersonName> named = rules.name(name, errors);
        rules.password(password, name, errors);
        if (errors.isEmpty()) {
            limits.admitSignUp(SignInFailures.address(context)).ifPresent(this::refuse);
            Role role = teacher && installation.settings().teachers() ? Role.TEACHER : Role.STUDENT;
            try {
                Person person = accounts.signUp(current.known(), role, named.orElseThrow(), passwords.hash(password));
                sessions.start(context, person);
                return Response.seeOther(LocalPath.of(to).uri()).build();
            } catch (Accounts.NameTakenException e) {
                errors.add("name", messages.name_taken());
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(LocalPath.of(to), name, teacher, errors).render())
                .build();
    }

    private void refuse(Duration wait) {
        throw Problem.tooManyRequests(messages.sign_ups_throttled(wait.toMinutes() + 1), wait);
    }

    private TemplateInstance page(LocalPath to, String name, boolean teacher, FormErrors errors) {
        return Templates.signUp(
                to, name, teacher, errors, installation.settings().teachers(), current.guest());
    }
}
