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
import java.time.Duration;
import java.util.Optional;
import org.factloom.web.FormErrors;
import org.factloom.web.LocalPath;
import org.factloom.web.Problem;
import org.factloom.web.VisibleLine;

/** For whoever has forgotten the password. Nobody is looked up while somebody waits for the answer, so that neither it nor its time tells who has an account. */
@Path("/sign-in/forgotten")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ForgottenPages {

    private final MailServer server;
    private final MailQueue queue;
    private final MailedLinks links;
    private final CurrentPerson current;
    private final Accounts accounts;
    private final CodeGuesses guesses;
    private final SignInFailures limits;
    private final CredentialRules rules;
    private final Passwords passwords;
    private final Sessions sessions;
    private final EmailMessages messages;

    ForgottenPages(
            MailServer server,
            MailQueue queue,
            MailedLinks links,
            CurrentPerson current,
            Accounts accounts,
            CodeGuesses guesses,
            SignInFailures limits,
            CredentialRules rules,
            Passwords passwords,
            Sessions sessions,
            EmailMessages messages) {
        this.server = server;
        this.queue = queue;
        this.links = links;
        this.current = current;
        this.accounts = accounts;
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
         * @param mail whether mail is sent here
         * @param asked what was typed
         */
        static native TemplateInstance forgotten(boolean mail, String asked, String error);

        static native TemplateInstance sent();

        /** @param name of whose link it is */
        static native TemplateInstance choose(String token, String name, FormErrors errors);
    }

    @GET
    public TemplateInstance forgotten() {
        return Templates.forgotten(server.isConfigured(), "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@FormParam("asked") @DefaultValue("") String asked, RoutingContext context) {
        Optional<String> typed = VisibleLine.of(asked, EmailAddress.LONGEST);
        if (!server.isConfigured() || typed.isEmpty()) {
            String error = server.isConfigured() ? messages.forgotten_unfit() : "";
            return answer(Response.Status.BAD_REQUEST, Templates.forgotten(server.isConfigured(), "", error));
        }
        String meant = EmailAddress.of(typed.get()).map(EmailAddress::value).orElse(typed.get());
        limits.admitForgotten(meant, SignInFailures.address(context)).ifPresent(this::refuse);
        queue.add(MailKind.FORGOTTEN, null, meant);
        return answer(Response.Status.OK, Templates.sent());
    }

    /** Opening it uses nothing up: programs that look for harm in mails open links, too. */
    @GET
    @Path("{token}")
    public Response link(String token) {
        return purpose(token)
                .map(found -> answer(Response.Status.OK, Templates.choose(token, found.name(), new FormErrors())))
                .orElseGet(this::wrong);
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            String token, @FormParam("password") @DefaultValue("") String password, RoutingContext context) {
        Optional<MailedLinks.Purpose> purpose = purpose(token);
        if (purpose.isEmpty()) {
            return wrong();
        }
        FormErrors errors = new FormErrors();
        rules.password(password, purpose.get().name(), errors);
        if (!errors.isEmpty()) {
            return answer(
                    Response.Status.BAD_REQUEST,
                    Templates.choose(token, purpose.get().name(), errors));
        }
        Optional<Person> signedIn = accounts.signInWithLink(current.known(), token, passwords.hash(password));
        if (signedIn.isEmpty()) {
            return wrong();
        }
        sessions.start(context, signedIn.get());
        return Response.seeOther(LocalPath.HOME.uri()).build();
    }

    private Optional<MailedLinks.Purpose> purpose(String token) {
        guesses.admit();
        Optional<MailedLinks.Purpose> found = links.find(MailedLinks.Kind.PASSWORD, token);
        found.ifPresent(_ -> guesses.right());
        return found;
    }

    private Response wrong() {
        return answer(
                Response.Status.NOT_FOUND, Templates.forgotten(server.isConfigured(), "", messages.forgotten_link()));
    }

    private void refuse(Duration wait) {
        throw Problem.tooManyRequests(messages.forgotten_throttled(wait.toMinutes() + 1), wait);
    }

    private static Response answer(Response.Status status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }
}
