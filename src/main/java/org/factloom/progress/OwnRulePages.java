package org.factloom.progress;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.factloom.account.Roles;

/** How the generator's rules do in the sets that a teacher looks after. */
@Path("/sets/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TEACHER)
class OwnRulePages {

    private final Rules rules;

    OwnRulePages(Rules rules) {
        this.rules = rules;
    }

    @GET
    public TemplateInstance own() {
        return RulePages.Templates.rules(rules.of(false), false);
    }
}
