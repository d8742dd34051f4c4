package org.factloom.authoring;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.factloom.account.Roles;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The sets of a teacher, and each with its items, sections and labels. */
@Path("sets")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class SetsPages {

    private final SetReading reading;
    private final Arranging arranging;
    private final Sharing sharing;
    private final Shelving shelving;
    private final SetsMessages messages;

    SetsPages(SetReading reading, Arranging arranging, Sharing sharing, Shelving shelving, SetsMessages messages) {
        this.reading = reading;
        this.arranging = arranging;
        this.sharing = sharing;
        this.shelving = shelving;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sets(SetReading.Shelf shelf);

        /** @param wrong why what was asked for could not be done; empty where all is well */
        static native TemplateInstance set(SetView view, String wrong);
    }

    @GET
    public TemplateInstance sets(
            @QueryParam("archived") @DefaultValue("false") boolean archived,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.sets(reading.shelf(archived, page));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance set(String slug, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.set(reading.view(slug, page).orElseThrow(NotFoundException::new), "");
    }

    /**
     * Changes items: {@code up} and {@code down} name one, the other deeds are done with those of {@code item}.
     *
     * @param what "place", "section", "tag", "untag", "out" or "back"
     */
    @POST
    @Path("{slug}/items")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response items(
            String slug,
            @RestForm @DefaultValue("") String what,
            @RestForm @DefaultValue("") String up,
            @RestForm @DefaultValue("") String down,
            @RestForm @Nullable List<String> item,
            @RestForm @DefaultValue("") String place,
            @RestForm @DefaultValue("") String section,
            @RestForm @DefaultValue("") String tag,
            @RestForm @DefaultValue("1") int page) {
        List<String> chosen = item == null ? List.of() : item;
        String moved = up.isEmpty() ? down : up;
        return change(slug, page, moved.isEmpty() ? "" : "#item-" + moved, () -> {
            if (!up.isEmpty()) {
                arranging.up(slug, up);
            } else if (!down.isEmpty()) {
                arranging.down(slug, down);
            } else {
                switch (what) {
                    case "place" -> arranging.to(slug, chosen, number(place, messages.place()));
                    case "section" -> arranging.into(slug, chosen, section);
                    case "tag" -> arranging.tag(slug, chosen, tag);
                    case "untag" -> arranging.untag(slug, chosen, tag);
                    case "out" -> arranging.takeOut(slug, chosen);
                    case "back" -> arranging.putBack(slug, chosen);
                    default -> throw new Problem(Response.Status.BAD_REQUEST, messages.choose_some());
                }
            }
        });
    }

    /**
     * Changes a section.
     *
     * @param was its name; empty for a new one
     * @param draw how many are asked; empty for all
     * @param what "save", "up", "down" or "remove"
     */
    @POST
    @Path("{slug}/sections")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response section(
            String slug,
            @RestForm @DefaultValue("") String was,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String draw,
            @RestForm @DefaultValue("save") String what) {
        return change(slug, 1, "#sections", () -> {
            switch (what) {
                case "up" -> arranging.moveSection(slug, was, -1);
                case "down" -> arranging.moveSection(slug, was, 1);
                case "remove" -> arranging.removeSection(slug, was);
                default ->
                    arranging.section(
                            slug, was, name, draw.isBlank() ? null : Integer.valueOf(number(draw, messages.draw())));
            }
        });
    }

    @POST
    @Path("{slug}/title")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(String slug, @RestForm @DefaultValue("") String title) {
        return change(slug, 1, "", () -> arranging.rename(slug, title));
    }

    @POST
    @Path("{slug}/share")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(String slug, @RestForm @DefaultValue("") String name) {
        return change(slug, 1, "#sharing", () -> sharing.share(slug, name));
    }

    @POST
    @Path("{slug}/unshare")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unshare(String slug, @RestForm @DefaultValue("") String name) {
        return change(slug, 1, "#sharing", () -> sharing.unshare(slug, name));
    }

    @POST
    @Path("{slug}/leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(String slug) {
        sharing.leave(slug);
        return seeOther("/sets");
    }

    /** Lets everybody see it, or its makers alone. */
    @POST
    @Path("{slug}/visibility")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response visibility(
            String slug,
            @RestForm @DefaultValue("private") String visibility,
            @RestForm @DefaultValue("") String licence,
            @RestForm @DefaultValue("") String attribution) {
        return change(slug, 1, "#sharing", () -> {
            if (visibility.equals("public")) {
                sharing.publish(slug, licence, attribution);
            } else {
                sharing.unpublish(slug);
            }
        });
    }

    @POST
    @Path("{slug}/archive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response archive(String slug, @RestForm @DefaultValue("true") boolean away) {
        return change(slug, 1, "", () -> shelving.archive(slug, away));
    }

    @POST
    @Path("{slug}/copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(String slug) {
        return seeOther("/sets/" + shelving.copy(slug).slug());
    }

    @POST
    @Path("{slug}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(String slug) {
        shelving.delete(slug);
        return seeOther("/sets");
    }

    private int number(String written, String what) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            throw new Problem(Response.Status.BAD_REQUEST, messages.number_wrong(what));
        }
    }

    /** The set with what was changed; where that could not be, as it was, and why. */
    private Response change(String slug, int page, String where, Runnable change) {
        try {
            change.run();
        } catch (Problem wrong) {
            SetView view = reading.view(slug, page).orElseThrow(NotFoundException::new);
            return Response.status(wrong.getResponse().getStatus())
                    .entity(Templates.set(view, String.valueOf(wrong.getMessage()))
                            .render())
                    .build();
        }
        return seeOther("/sets/" + slug + (page > 1 ? "?page=" + page : "") + where);
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
