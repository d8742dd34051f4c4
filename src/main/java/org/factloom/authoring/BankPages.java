package org.factloom.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factloom.account.Roles;
import org.factloom.library.SearchTerms;
import org.factloom.web.Paging;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search across all items that a teacher sees. */
@Path("sets/search")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class BankPages {

    private final Bank bank;
    private final JudgingMessages judging;
    private final BankMessages messages;

    BankPages(Bank bank, JudgingMessages judging, BankMessages messages) {
        this.bank = bank;
        this.judging = judging;
        this.messages = messages;
    }

    /**
     * What was found, and the sets to copy it into.
     *
     * @param to slug of the set that was copied into last; empty for none
     * @param notice what became of the copy; empty where there was none
     */
    record View(
            BankFilter filter,
            List<BankItem> items,
            Paging paging,
            List<SetSummary> targets,
            String to,
            String notice,
            boolean wrong) {

        /** Where its pages are, up to their number. */
        public String pages() {
            return "/sets/search?" + filter.query() + "page=";
        }

        /** Where a copy is asked for, so that the same page comes back. */
        public String copy() {
            return "/sets/search/copy?" + filter.query() + "page=" + paging.number();
        }

        /** A text with the words that are looked for told apart. */
        public List<SearchTerms.Piece> marked(String text) {
            return SearchTerms.of(filter.of("q")).marked(text);
        }

        public String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        public List<String> forms() {
            return BankFilter.FORMS;
        }

        public List<String> families() {
            return BankFilter.FAMILIES;
        }

        public List<String> levels() {
            return BankFilter.LEVELS;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(View view);
    }

    /**
     * What was found.
     *
     * @param copied how many were just copied into {@code to}
     * @param left how many were left out of that
     */
    @GET
    public TemplateInstance search(
            @BeanParam BankFilter filter,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("") String to,
            @RestQuery @Nullable Integer copied,
            @RestQuery @DefaultValue("0") int left) {
        return view(filter, page, to, copied == null ? "" : messages.copied(copied, left), false);
    }

    private TemplateInstance view(BankFilter filter, int page, String to, String notice, boolean wrong) {
        Bank.Found found = bank.find(filter.checked(judging), page);
        return Templates.search(new View(filter, found.items(), found.paging(), bank.targets(), to, notice, wrong));
    }

    /**
     * Copies what is ticked.
     *
     * @param twice whether also those whose facts the set asks already
     */
    @POST
    @Path("copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(
            @BeanParam BankFilter filter,
            @RestQuery @DefaultValue("1") int page,
            @RestForm @Nullable List<String> item,
            @RestForm @DefaultValue("") String to,
            @RestForm boolean twice) {
        try {
            Bank.Copied done = bank.copy(item == null ? List.of() : item, to, twice);
            return Response.seeOther(URI.create("/sets/search?" + filter.query() + "page=" + page + "&to="
                            + done.to().slug() + "&copied=" + done.copied() + "&left=" + done.left()))
                    .build();
        } catch (Problem wrong) {
            return Response.status(wrong.getResponse().getStatus())
                    .entity(view(filter, page, to, String.valueOf(wrong.getMessage()), true)
                            .render())
                    .build();
        }
    }
}
