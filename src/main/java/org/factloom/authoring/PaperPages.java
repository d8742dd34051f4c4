package org.factloom.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.factloom.account.Roles;

/** A set on paper, and as a student sees it. */
@Path("sets")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class PaperPages {

    private static final String CARDS = "cards";
    private static final List<String> PARTS = List.of("questions", "key", "answers", CARDS);

    private final SetReading reading;

    PaperPages(SetReading reading) {
        this.reading = reading;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance paper(
                SetReading.Printed printed, String version, List<String> versions, String part);

        static native TemplateInstance preview(SetReading.Preview preview);
    }

    /**
     * What is to be printed.
     *
     * @param part "questions", "key", "answers" (the sheet to write on) or "cards"
     */
    @GET
    @Path("{slug}/paper")
    public TemplateInstance paper(
            String slug,
            @QueryParam("version") @DefaultValue(Paper.FIRST) String version,
            @QueryParam("part") @DefaultValue("questions") String part) {
        String known = Paper.VERSIONS.contains(version) ? version : Paper.FIRST;
        String wanted = PARTS.contains(part) ? part : PARTS.getFirst();
        return Templates.paper(
                reading.printed(slug, known, wanted.equals(CARDS)).orElseThrow(NotFoundException::new),
                known,
                Paper.VERSIONS,
                wanted);
    }

    @GET
    @Path("{slug}/preview")
    public TemplateInstance preview(
            String slug,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("all") @DefaultValue("false") boolean all) {
        return Templates.preview(reading.preview(slug, page, all).orElseThrow(NotFoundException::new));
    }
}
