package org.factloom.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import org.factloom.account.Roles;
import org.factloom.library.PictureFile;
import org.factloom.library.UnfitPictureException;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Brings pictures for the items of a set. What is brought is checked by what it holds, made small enough and stored; an item shows it by its name. */
@Path("sets/{slug}/pictures")
@RolesAllowed(Roles.TEACHER)
class PictureUploadPages {

    private final Picturing picturing;
    private final PictureMessages messages;

    PictureUploadPages(Picturing picturing, PictureMessages messages) {
        this.picturing = picturing;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        /**
         * @param brought null before
         * @param error empty for none
         */
        static native TemplateInstance bring(String slug, String title, @Nullable Brought brought, String error);
    }

    /**
     * A picture as it is kept.
     *
     * @param name under which an item shows it, and which is at {@code /pictures/NAME}
     */
    record Brought(String name, int width, int height) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(String slug) {
        return Templates.bring(slug, picturing.title(slug), null, "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response bring(String slug, @RestForm @Nullable FileUpload file) throws IOException {
        String title = picturing.title(slug);
        Brought brought = null;
        String error = "";
        try {
            brought = kept(file);
        } catch (UnfitPictureException e) {
            error = messages.not_taken(String.valueOf(e.getMessage()));
        }
        return Response.status(error.isEmpty() ? Status.OK : Status.BAD_REQUEST)
                .entity(Templates.bring(slug, title, brought, error).render())
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Brought bringForScript(String slug, @RestForm @Nullable FileUpload file) throws IOException {
        picturing.title(slug);
        try {
            return kept(file);
        } catch (UnfitPictureException e) {
            throw new Problem(Status.BAD_REQUEST, messages.not_taken(String.valueOf(e.getMessage())));
        }
    }

    private Brought kept(@Nullable FileUpload upload) throws IOException, UnfitPictureException {
        if (upload == null || upload.size() == 0) {
            throw new Problem(Status.BAD_REQUEST, messages.nothing_brought());
        }
        try {
            PictureFile picture = PictureFile.read(upload.uploadedFile());
            picturing.keep(picture);
            return new Brought(picture.name(), picture.width(), picture.height());
        } catch (UnfitPictureException e) {
            if (e.isBusy()) {
                throw new Problem(Status.SERVICE_UNAVAILABLE, messages.busy());
            }
            throw e;
        }
    }
}
