package org.factloom.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.factloom.account.Roles;
import org.jboss.resteasy.reactive.RestQuery;

/** The search across all items that a teacher sees, for programs. */
@Path("/api/items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TEACHER)
@Tag(name = "authoring")
class BankResource {

    private final Bank bank;
    private final JudgingMessages messages;

    BankResource(Bank bank, JudgingMessages messages) {
        this.bank = bank;
        this.messages = messages;
    }

    /**
     * A page of what was found.
     *
     * @param total on all pages
     * @param page from 1
     */
    record Items(long total, int page, int pages, List<BankItem> items) {}

    @GET
    @Operation(
            summary = "Searches all items that one sees, with their keys",
            description =
                    "q: words of stem and key, or of a tag; form, family, tag, topic, set (slugs), whose (mine, shared, public)"
                            + " and level (easy, medium, hard) choose among them. 30 a page; the best come first, without q the latest.")
    @APIResponse(responseCode = "400", description = "A filter has a value that does not exist.")
    public Items items(@BeanParam BankFilter filter, @RestQuery @DefaultValue("1") int page) {
        Bank.Found found = bank.find(filter.checked(messages), page);
        return new Items(
                found.paging().total(), found.paging().number(), found.paging().pages(), found.items());
    }
}
