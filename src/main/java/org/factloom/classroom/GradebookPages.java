package org.factloom.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.factloom.account.Roles;

/** The gradebook of a class. */
@Path("classes/{id}")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class GradebookPages {

    private final GradebookReading reading;
    private final GradebookExport export;
    private final ClassReading classes;

    GradebookPages(GradebookReading reading, GradebookExport export, ClassReading classes) {
        this.reading = reading;
        this.export = export;
        this.classes = classes;
    }

    /** Makes a table of what is written into it. */
    private interface Format {
        GradebookTable into(OutputStream out) throws IOException;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance gradebook(GradebookView view);
    }

    /**
     * Shows what students have reached.
     *
     * @param sort "name", or "total" for the best first
     */
    @GET
    @Path("gradebook")
    public TemplateInstance gradebook(
            UUID id,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("sort") @DefaultValue("name") String sort,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.gradebook(
                reading.page(id, ClassesPages.group(group), sort, page).orElseThrow(NotFoundException::new));
    }

    /**
     * All of it for programs that read tables.
     *
     * @param anonymous whether students have pseudonyms instead of names
     */
    @GET
    @Path("gradebook.csv")
    @Produces(MediaType.WILDCARD)
    public Response csv(
            UUID id,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("anonymous") @DefaultValue("false") boolean anonymous) {
        return file(id, group, anonymous, "csv", "text/csv;charset=UTF-8;header=present", GradebookTable::csv);
    }

    /**
     * All of it for spreadsheets.
     *
     * @param anonymous whether students have pseudonyms instead of names
     */
    @GET
    @Path("gradebook.xlsx")
    @Produces(MediaType.WILDCARD)
    public Response xlsx(
            UUID id,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("anonymous") @DefaultValue("false") boolean anonymous) {
        return file(
                id,
                group,
                anonymous,
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                GradebookTable::xlsx);
    }

    private Response file(UUID id, String group, boolean anonymous, String ending, String type, Format format) {
        ClassViews.Summary head = classes.head(id).orElseThrow(NotFoundException::new);
        UUID of = ClassesPages.group(group).orElse(null);
        StreamingOutput rows = out -> {
            try (GradebookTable table = format.into(out)) {
                export.write(head, of, anonymous, table);
            }
        };
        return Response.ok(rows, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gradebook." + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
