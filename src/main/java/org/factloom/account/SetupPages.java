package org.factloom.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.factloom.web.FormErrors;

/** Makes the first administrator; not there any more once somebody administers. */
@Path("/setup")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class SetupPages {

    private final CurrentPerson current;
    private final Accounts accounts;
    private final SetupCodes codes;
    private final CredentialRules rules;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccountMessages messages;

    SetupPages(
            CurrentPerson current,
            Accounts accounts,
            SetupCodes codes,
            CredentialRules rules,
            Passwords passwords,
            Sessions sessions,
            AccountMessages messages) {
        this.current = current;
        this.accounts = accounts;
        this.codes = codes;
        this.rules = rules;
        this.passwords = passwords;
        this.sessions = sessions;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance setup(String code, String name, FormErrors errors);
    }

    @GET
    public TemplateInstance form() {
        mustBeOpen();
        return Templates.setup("", "", new FormErrors());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setup(
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            RoutingContext context) {
        mustBeOpen();
        FormErrors errors = new FormErrors();
        if (!codes.isRight(code)) {
            errors.add("code", messages.setup_code_wrong());
        }
        Optional<PersonName> named = rules.name(name, errors);
        rules.password(password, name, errors);
        if (errors.isEmpty()) {
            try {
                Optional<Person> person =
                        accounts.setUp(code, current.known(), named.orElseThrow(), passwords.hash(password));
                if (person.isPresent()) {
                    sessions.start(context, person.get());
                    return Response.seeOther(URI.create("/administration/people"))
                            .build();
                }
                errors.add("code", messages.setup_code_wrong());
            } catch (Accounts.NameTakenException e) {
                errors.add("name", messages.name_taken());
            }
        }
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.setup(code, name, errors).render())
                .build();
    }

    private void mustBeOpen() {
        if (!codes.isOpen()) {
            throw new NotFoundException();
        }
    }
}
