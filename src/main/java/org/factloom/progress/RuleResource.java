package org.factloom.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;
import org.factloom.exchange.RuleTable;
import org.factloom.statistics.RuleFigures;

/** How the generator's rules do everywhere, for whoever mends them. */
@Path("/api")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "progress")
class RuleResource {

    private final Rules rules;
    private final Clock clock;

    RuleResource(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Figures of rules, with when they were computed. */
    record RulesOf(Instant computedAt, List<RuleFigures> rules) {}

    @GET
    @Path("rules")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Figures of the generator's rules by form, the worst discriminating first",
            description = "Of the latest 4,000 attempts of the whole installation. What cannot be said is null.")
    public RulesOf rules() {
        return new RulesOf(clock.instant(), rules.of(true));
    }

    @GET
    @Path("rules.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as CSV, of which the jar's command weights makes weights of rules")
    @APIResponse(responseCode = "200", description = "RFC 4180 in UTF-8.")
    public Response csv() {
        return Response.ok(RuleTable.write(rules.of(true)), "text/csv;charset=UTF-8;header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rules.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
