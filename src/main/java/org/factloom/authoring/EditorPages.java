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
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.Roles;
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
    private final Drafting drafting;
    private final NewerValue newerValue;
    private final JudgingMessages judging;

    EditorPages(
            Editing editing,
            ItemHistory history,
            Advising advising,
            Drafting drafting,
            NewerValue newerValue,
            JudgingMessages judging) {
        this.editing = editing;
        this.history = history;
        this.advising = advising;
        this.drafting = drafting;
        this.newerValue = newerValue;
        this.judging = judging;
    }

    @CheckedTemplate
    static class Templates {
        /** @param offer what was typed before and not saved, of this item or of another new one */
        static native TemplateInstance editor(
                EditorView view, Advising.@Nullable Advice advice, @Nullable KeptDraft offer);

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
     * @param candidate of the set, which it is made of; {@code query} is then what the review showed
     * @param draft whether to go on with what was typed before and not saved
     */
    @GET
    @Path("{slug}/items/new")
    public Response fresh(
            String slug,
            @RestQuery @DefaultValue("multiple-choice") String form,
            @RestQuery @Nullable String id,
            @RestQuery @Nullable UUID candidate,
            @RestQuery boolean draft,
            @BeanParam FilterQuery query) {
        Proposal proposal = proposal(candidate, query);
        if (proposal != null) {
            return editing.accepted(slug, proposal)
                    .map(item -> seeOther("/sets/" + slug + "/items/" + item + "/edit"))
                    .orElseGet(() -> opened(editing.proposed(slug, proposal), draft));
        }
        Form chosen = ItemForm.named(form).orElse(Form.MULTIPLE_CHOICE);
        if (id == null) {
            editing.worked(slug);
            return seeOther("/sets/" + slug + "/items/new?form=" + chosen.id() + "&id=" + editing.newId());
        }
        return opened(editing.fresh(slug, id, chosen), draft);
    }

    @POST
    @Path("{slug}/items/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            String slug,
            @RestForm @DefaultValue("") String id,
            @RestQuery @Nullable UUID candidate,
            @BeanParam FilterQuery query,
            @BeanParam Pressed pressed,
            @BeanParam ItemForm form) {
        Proposal proposal = proposal(candidate, query);
        return take(slug, new Sent(id, pressed.known(), pressed.apply(form.fields()), proposal), pressed);
    }

    /**
     * An item as it stands.
     *
     * @param newer whether the key is to be what the article says now, of a question that stands against it
     */
    @GET
    @Path("{slug}/items/{id}/edit")
    public Response open(String slug, String id, @RestQuery boolean draft, @RestQuery boolean newer) {
        return opened(newer ? newerValue.open(slug, id) : editing.open(slug, id), draft);
    }

    @POST
    @Path("{slug}/items/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(String slug, String id, @BeanParam Pressed pressed, @BeanParam ItemForm form) {
        return take(slug, new Sent(id, pressed.known(), pressed.apply(form.fields()), null), pressed);
    }

    /** What the gates say of an item as it stands in its fields: a part of the page. */
    @POST
    @Path("{slug}/items/advice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance advice(
            String slug,
            @RestForm @DefaultValue("") String id,
            @RestForm int known,
            @RestForm @Nullable UUID candidate,
            @BeanParam ItemForm form) {
        Proposal proposal = candidate == null ? null : new Proposal(candidate, Filter.ALL);
        return Templates.advice(advising.of(slug, new Sent(id, known, form.fields(), proposal)));
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

    private Response opened(EditorView view, boolean draft) {
        if (draft) {
            Optional<EditorView> kept = drafting.goOn(view);
            if (kept.isPresent()) {
                return page(Status.OK, kept.get());
            }
        }
        KeptDraft offer = drafting.offer(view).orElse(null);
        return page(Status.OK, Templates.editor(view, null, offer));
    }

    private @Nullable Proposal proposal(@Nullable UUID candidate, FilterQuery query) {
        return candidate == null ? null : new Proposal(candidate, query.filter(judging));
    }

    private Response take(String slug, Sent sent, Pressed pressed) {
        if (pressed.wantsAdvice()) {
            EditorView view = editing.again(slug, sent);
            return page(Status.OK, Templates.editor(view, advising.of(slug, sent), null));
        }
        if ("theirs".equals(pressed.what())) {
            return seeOther(place(slug, editing.leave(slug, sent.id()), sent.id()));
        }
        if (!pressed.saves()) {
            return page(Status.OK, editing.again(slug, sent));
        }
        return switch (editing.save(slug, sent)) {
            case EditOutcome.Wrong wrong -> page(Status.BAD_REQUEST, wrong.view());
            case EditOutcome.Overtaken overtaken ->
                page(
                        Status.CONFLICT,
                        Templates.conflict(new ConflictView(
                                overtaken.view(),
                                history.latest(sent.id()),
                                Compared.of(overtaken.theirs(), overtaken.mine()))));
            case EditOutcome.Saved _
            when sent.proposal() != null -> seeOther(sent.proposal().accepted(slug));
            case EditOutcome.Saved _
            when pressed.next() ->
                seeOther("/sets/" + slug + "/items/new?form="
                        + sent.fields().form().id());
            case EditOutcome.Saved saved -> seeOther(place(slug, saved.number(), sent.id()));
        };
    }

    /** Where an item stands on the pages of its set. */
    private static String place(String slug, int number, String id) {
        int page = Math.max(0, number - 1) / SetReading.ITEMS + 1;
        return "/sets/" + slug + (page > 1 ? "?page=" + page : "") + "#item-" + id;
    }

    private static Response page(Status status, EditorView view) {
        return page(status, Templates.editor(view, null, null));
    }

    private static Response page(Status status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
