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
import java.util.List;
import java.util.UUID;
import org.factloom.account.CodeGuesses;
import org.factloom.account.Roles;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;

/** What is assigned, as those see it who take it. */
@Path("assignments/{id}")
@RolesAllowed(Roles.GUEST)
@Produces(MediaType.TEXT_HTML)
class TaskPages {

    private final Tasks tasks;
    private final Assigning assigning;
    private final CodeGuesses guesses;

    TaskPages(Tasks tasks, Assigning assigning, CodeGuesses guesses) {
        this.tasks = tasks;
        this.assigning = assigning;
        this.guesses = guesses;
    }

    @CheckedTemplate
    static class Templates {
        /** @param wrong why it could not be begun; empty where all is well */
        static native TemplateInstance task(AssignmentViews.Task task, List<Briefing.Line> briefing, String wrong);
    }

    @GET
    public TemplateInstance task(UUID id) {
        return page(id, "");
    }

    @POST
    @Path("attempts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(UUID id, @RestForm @DefaultValue("") String code) {
        boolean asked = tasks.one(id).filter(AssignmentViews.Task::locked).isPresent();
        try {
            if (asked) {
                guesses.admit();
            }
            UUID attempt = assigning.begin(id, code);
            if (asked) {
                guesses.right();
            }
            return ClassesPages.seeOther("/attempts/" + attempt);
        } catch (Problem wrong) {
            return Response.status(wrong.getResponse().getStatus())
                    .entity(page(id, String.valueOf(wrong.getMessage())).render())
                    .build();
        }
    }

    private TemplateInstance page(UUID id, String wrong) {
        AssignmentViews.Task task = tasks.one(id).orElseThrow(NotFoundException::new);
        return Templates.task(task, tasks.briefing(id), wrong);
    }
}
