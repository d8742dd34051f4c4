package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.web.FormErrors;
import org.factloom.web.LocalPath;
import org.jspecify.annotations.Nullable;

/** One's own account: name, password, devices, tokens. */
@Path("/settings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.STUDENT)
class SettingsPages {

    private static final int LONGEST_LABEL = 80;

    private final CurrentPerson current;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final CredentialRules rules;
    private final Passwords passwords;
    private final Sessions sessions;
    private final PresentPassword proof;
    private final AccountMessages messages;

    SettingsPages(
            CurrentPerson current,
            Accounts accounts,
            ApiTokens tokens,
            CredentialRules rules,
            Passwords passwords,
            Sessions sessions,
            PresentPassword proof,
            AccountMessages messages) {
        this.current = current;
        this.accounts = accounts;
        this.tokens = tokens;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.proof = proof;
        this.messages = messages;
    }

    /** @param madeOn in UTC */
    record TokenRow(UUID id, String label, LocalDate madeOn) {}

    /**
     * What the page shows besides the account itself.
     *
     * @param done what has just been saved; empty otherwise
     * @param token a token made just now; empty otherwise
     */
    record Shown(String done, String token, String name, String label, FormErrors errors) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance settings(String name, String role, List<TokenRow> tokens, Shown shown);
    }

    @GET
    public TemplateInstance settings(@QueryParam("done") @Nullable String done) {
        String sentence =
                switch (done) {
                    case "name" -> messages.done_name();
                    case "password" -> messages.done_password();
                    case "revoked" -> messages.done_revoked();
                    case null, default -> "";
                };
        return page(new Shown(sentence, "", account().name(), "", new FormErrors()));
    }

    @POST
    @Path("name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@FormParam("name") @DefaultValue("") String name) {
        FormErrors errors = new FormErrors();
        Optional<PersonName> named = rules.name(name, errors);
        if (named.isPresent()) {
            try {
                accounts.rename(account().id(), named.get());
                return done("name");
            } catch (Accounts.NameTakenException e) {
                errors.add("name", messages.name_taken());
            }
        }
        return refused(new Shown("", "", name, "", errors));
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(
            @FormParam("present") @DefaultValue("") String present,
            @FormParam("password") @DefaultValue("") String password,
            RoutingContext context) {
        Known account = account();
        FormErrors errors = new FormErrors();
        rules.password(password, account.name(), errors);
        if (!proof.isOf(account, present, context)) {
            errors.add("present", messages.present_password_wrong());
        }
        if (!errors.isEmpty()) {
            return refused(new Shown("", "", account.name(), "", errors));
        }
        sessions.start(context, accounts.changePassword(account.id(), passwords.hash(password)));
        return done("password");
    }

    @POST
    @Path("sign-out-everywhere")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOutEverywhere(RoutingContext context) {
        accounts.endSessions(account().id());
        sessions.end(context);
        return Response.seeOther(LocalPath.HOME.uri()).build();
    }

    @POST
    @Path("tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createToken(@FormParam("label") @DefaultValue("") String label) {
        String what = label.strip();
        if (what.isEmpty() || what.length() > LONGEST_LABEL) {
            FormErrors errors = new FormErrors().add("label", messages.token_label_unfit());
            return refused(new Shown("", "", account().name(), label, errors));
        }
        String token = tokens.create(account().id(), what);
        return Response.ok(page(new Shown("", token, account().name(), "", new FormErrors()))
                        .render())
                .build();
    }

    @POST
    @Path("tokens/{id}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revokeToken(@PathParam("id") UUID id) {
        if (!tokens.revoke(account().id(), id)) {
            throw new NotFoundException();
        }
        return done("revoked");
    }

    private Known account() {
        return current.account();
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create("/settings?done=" + what)).build();
    }

    private Response refused(Shown shown) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(shown).render())
                .build();
    }

    private TemplateInstance page(Shown shown) {
        Known account = account();
        List<TokenRow> rows = tokens.valid(account.id()).stream()
                .map(token ->
                        new TokenRow(token.id(), token.label(), LocalDate.ofInstant(token.createdAt(), ZoneOffset.UTC)))
                .toList();
        return Templates.settings(account.name(), messages.role_name(account.role()), rows, shown);
    }
}
