package org.factloom.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.factloom.account.Roles;
import org.factloom.statistics.RuleFigures;

/** How the generator's rules do everywhere, for administrators. */
@Path("/administration/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class RulePages {

    private final Rules rules;

    RulePages(Rules rules) {
        this.rules = rules;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(List<RuleFigures> rules, boolean everywhere);
    }

    @GET
    public TemplateInstance everywhere() {
        return Templates.rules(rules.of(true), true);
    }
}
