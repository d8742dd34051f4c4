package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.factloom.account.Roles;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Marking, question by question. */
@Path("assignments/{id}/marking")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class OpenMarkingPages {

    private static final String HIDDEN = "hidden";
    private static final String WAITING = "waiting";

    private final OpenMarkingReading reading;
    private final OpenMarking marking;

    OpenMarkingPages(OpenMarkingReading reading, OpenMarking marking) {
        this.reading = reading;
        this.marking = marking;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance questions(OpenMarkingView.Questions questions);

        /**
         * @param at the answer that was just marked, or could not be; empty for none
         * @param wrong why it could not be; empty where all is well
         */
        static native TemplateInstance sheet(OpenMarkingView.Sheet sheet, String at, String wrong);
    }

    @GET
    public TemplateInstance questions(UUID id, @QueryParam("names") @DefaultValue("") String names) {
        return Templates.questions(reading.questions(id, names.equals(HIDDEN)));
    }

    /**
     * The answers to one question.
     *
     * @param names "hidden" for pseudonyms
     * @param show "waiting" for those that nobody has marked
     * @param marked the answer that was just marked
     */
    @GET
    @Path("{item}")
    public TemplateInstance sheet(
            UUID id,
            String item,
            @QueryParam("names") @DefaultValue("") String names,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("marked") @DefaultValue("") String marked,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.sheet(reading.sheet(id, item, names.equals(HIDDEN), show.equals(WAITING), page), marked, "");
    }

    /** Marks one answer, and those that say the same where that is wanted. Where somebody else did so meanwhile, the page shows that mark. */
    @POST
    @Path("{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(
            UUID id,
            String item,
            @QueryParam("names") @DefaultValue("") String names,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("page") @DefaultValue("1") int page,
            @RestForm UUID answer,
            @RestForm @Nullable UUID seen,
            @RestForm @DefaultValue("") String points,
            @RestForm @DefaultValue("") String comment,
            @RestForm boolean alike) {
        try {
            marking.mark(id, item, answer, new OpenMarking.Wanted(points, comment, seen, alike));
        } catch (Problem wrong) {
            OpenMarkingView.Sheet sheet = reading.sheet(id, item, names.equals(HIDDEN), show.equals(WAITING), page);
            return Response.status(wrong.getResponse().getStatus())
                    .entity(Templates.sheet(sheet, answer.toString(), String.valueOf(wrong.getMessage()))
                            .render())
                    .build();
        }
        String query = (names.equals(HIDDEN) ? "names=hidden&" : "") + (show.equals(WAITING) ? "show=waiting&" : "");
        return ClassesPages.seeOther("/assignments/%s/marking/%s?%spage=%d&marked=%s#answer-%s"
                .formatted(id, item, query, page, answer, answer));
    }
}
