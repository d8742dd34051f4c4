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
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.factloom.account.Roles;
import org.factloom.authoring.Editing.Outcome;
import org.factloom.authoring.Editing.Sent;
import org.factloom.item.Form;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Writing items by hand, and changing those that are there. */
@Path("sets")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class EditorPages {

    private final Editing editing;
    private final ItemHistory history;
    private final Advising advising;

    EditorPages(Editing editing, ItemHistory history, Advising advising) {
        this.editing = editing;
        this.history = history;
        this.advising = advising;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance editor(EditorView view, Advising.@Nullable Advice advice);

        static native TemplateInstance advice(Advising.Advice advice);

        static native TemplateInstance conflict(ConflictView view);

        static native TemplateInstance versions(ItemHistory.History history, boolean overtaken);
    }

    /**
     * What was pressed.
     *
     * @param known the number of the version that the page was made of
     * @param what "save", which nothing means as well, "next" to write another one after, "rows" for more of them, "form" for another form, "advice" for what the gates say, "theirs" to keep what somebody else wrote
     * @param up the row that goes up, from 0
     * @param down the row that goes down
     */
    record Pressed(
            @RestForm int known,
            @RestForm @Nullable String what,
            @RestForm @Nullable Integer up,
            @RestForm @Nullable Integer down) {

        ItemFields apply(ItemFields sent) {
            if (up != null) {
                return sent.moved(up, -1);
            }
            return down == null ? sent : sent.moved(down, 1);
        }

        boolean next() {
            return "next".equals(what);
        }

        boolean wantsAdvice() {
            return up == null && down == null && "advice".equals(what);
        }

        boolean saves() {
            return up == null && down == null && (what == null || what.equals("save") || next());
        }
    }

    /**
     * A new item.
     *
     * @param form "multiple-choice"
     * @param id that it will have, so that the page is the same after a reload; chosen here where there is none
     */
    @GET
    @Path("{slug}/items/new")
    public Response fresh(
            String slug, @RestQuery @DefaultValue("multiple-choice") String form, @RestQuery @Nullable String id) {
        Form chosen = ItemForm.named(form).orElse(Form.MULTIPLE_CHOICE);
        if (id == null) {
            editing.worked(slug);
            return seeOther("/sets/" + slug + "/items/new?form=" + chosen.id() + "&id=" + editing.newId());
        }
        return page(Status.OK, editing.fresh(slug, id, chosen));
    }

    @POST
    @Path("{slug}/items/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            String slug, @RestForm @DefaultValue("") String id, @BeanParam Pressed pressed, @BeanParam ItemForm form) {
        return take(slug, new Sent(id, pressed.known(), pressed.apply(form.fields())), pressed);
    }

    @GET
    @Path("{slug}/items/{id}/edit")
    public Response open(String slug, String id) {
        return page(Status.OK, editing.open(slug, id));
    }

    @POST
    @Path("{slug}/items/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String slug, String id, @BeanParam Pressed pressed, @BeanParam ItemForm form) {
        return take(slug, new Sent(id, pressed.known(), pressed.apply(form.fields())), pressed);
    }

    /** What the gates say of an item as it stands in its fields: a part of the page. */
    @POST
    @Path("{slug}/items/advice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance advice(
            String slug, @RestForm @DefaultValue("") String id, @RestForm int known, @BeanParam ItemForm form) {
        return Templates.advice(advising.of(slug, new Sent(id, known, form.fields())));
    }

    /**
     * The versions of an item.
     *
     * @param number of the one to show beside the one before
     */
    @GET
    @Path("{slug}/items/{id}/versions")
    public TemplateInstance versions(String slug, String id, @RestQuery int number) {
        return Templates.versions(history.of(slug, id, number), false);
    }

    /** Makes a new version that says what an old one said. */
    @POST
    @Path("{slug}/items/{id}/versions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(String slug, String id, @RestForm int number, @RestForm int known) {
        return history.takeBack(slug, id, number, known)
                ? seeOther("/sets/" + slug + "/items/" + id + "/versions")
                : page(Status.CONFLICT, Templates.versions(history.of(slug, id, 0), true));
    }

    private Response take(String slug, Sent sent, Pressed pressed) {
        if (pressed.wantsAdvice()) {
            EditorView view = editing.again(slug, sent);
            return page(Status.OK, Templates.editor(view, advising.of(slug, sent)));
        }
        if ("theirs".equals(pressed.what())) {
            return seeOther(place(slug, editing.number(slug, sent.id()), sent.id()));
        }
        if (!pressed.saves()) {
            return page(Status.OK, editing.again(slug, sent));
        }
        return switch (editing.save(slug, sent)) {
            case Outcome.Wrong wrong -> page(Status.BAD_REQUEST, wrong.view());
            case Outcome.Overtaken overtaken ->
                page(
                        Status.CONFLICT,
                        Templates.conflict(new ConflictView(
                                overtaken.view(),
                                history.latest(sent.id()),
                                Compared.of(overtaken.theirs(), overtaken.mine()))));
            case Outcome.Saved _
            when pressed.next() ->
                seeOther("/sets/" + slug + "/items/new?form="
                        + sent.fields().form().id());
            case Outcome.Saved saved -> seeOther(place(slug, saved.number(), sent.id()));
        };
    }

    /** Where an item stands on the pages of its set. */
    private static String place(String slug, int number, String id) {
        int page = Math.max(0, number - 1) / SetReading.ITEMS + 1;
        return "/sets/" + slug + (page > 1 ? "?page=" + page : "") + "#item-" + id;
    }

    private static Response page(Status status, EditorView view) {
        return page(status, Templates.editor(view, null));
    }

    private static Response page(Status status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
