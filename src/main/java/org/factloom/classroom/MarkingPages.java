package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.factloom.account.Roles;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An attempt at what is assigned, for those who teach the class, and the marks that they give in it by hand. */
@Path("classes/{id}/attempts/{attempt}")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class MarkingPages {

    private final MarkingReading reading;
    private final ManualMarking marking;

    MarkingPages(MarkingReading reading, ManualMarking marking) {
        this.reading = reading;
        this.marking = marking;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance attempt(MarkingView view);
    }

    @GET
    public TemplateInstance attempt(UUID id, UUID attempt) {
        return page(id, attempt, null);
    }

    /**
     * Gives a mark by hand, or takes it back.
     *
     * @param what "give" or "undo"
     * @param mark points, or per cent with the sign
     * @param seen what the page showed
     */
    @POST
    @Path("questions/{number}/mark")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(
            UUID id,
            UUID attempt,
            int number,
            @RestForm @DefaultValue("give") String what,
            @RestForm @DefaultValue("") String mark,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String seen) {
        ManualMarking.Where where = new ManualMarking.Where(id, attempt, number, seen);
        try {
            if (what.equals("undo")) {
                marking.takeBack(where);
            } else {
                marking.give(where, mark, reason);
            }
        } catch (Problem wrong) {
            MarkingView.Refused refused =
                    new MarkingView.Refused(number, mark, reason, String.valueOf(wrong.getMessage()));
            return Response.status(wrong.getResponse().getStatus())
                    .entity(page(id, attempt, refused).render())
                    .build();
        }
        return ClassesPages.seeOther("/classes/" + id + "/attempts/" + attempt + "#question-" + number);
    }

    private TemplateInstance page(UUID id, UUID attempt, MarkingView.@Nullable Refused refused) {
        return Templates.attempt(reading.of(id, attempt, refused).orElseThrow(NotFoundException::new));
    }
}
