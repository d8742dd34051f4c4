package org.factloom.flashcard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.fact.Evidence;
import org.factloom.library.OwnCard;
import org.factloom.library.OwnCards;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Making cards of what one reads. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class CardPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance card(CardForm form);
    }

    private final CardForms forms;
    private final OwnCards cards;
    private final CurrentPerson person;

    CardPages(CardForms forms, OwnCards cards, CurrentPerson person) {
        this.forms = forms;
        this.cards = cards;
        this.person = person;
    }

    /**
     * The form for a new card: of words of the article, or of the sentence of a fact.
     *
     * @param start where the words begin in the article's text
     * @param end where they end
     * @param fact of which smaller cards are made
     * @param made whether one was made just now
     */
    @GET
    @Path("articles/{slug}/cards")
    public TemplateInstance form(
            String slug,
            @RestQuery @DefaultValue("-1") int start,
            @RestQuery @DefaultValue("-1") int end,
            @RestQuery @Nullable String fact,
            @RestQuery boolean made) {
        return Templates.card(fact == null ? forms.of(slug, start, end, null, made) : forms.of(slug, fact, made));
    }

    /**
     * Makes a card.
     *
     * @param words what stands from {@code start} to {@code end} where the form was made
     */
    @POST
    @Path("articles/{slug}/cards")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            String slug,
            @RestForm UUID id,
            @RestForm @DefaultValue("-1") int start,
            @RestForm @DefaultValue("-1") int end,
            @RestForm @DefaultValue("") String words,
            @RestForm @Nullable String split,
            @BeanParam CardEntry entry) {
        Evidence evidence = cards.highlight(slug, person.viewer(), start, end, words);
        if (id == null) {
            throw new NotFoundException();
        }
        try {
            cards.save(person.idOrNewGuest(), id, slug, start, end, words, entry.text());
        } catch (Problem e) {
            return refused(e, forms.again(id, slug, evidence, entry, String.valueOf(e.getMessage()), split, false));
        }
        return split == null || split.isBlank()
                ? see("/articles/" + slug + "?sentence=" + evidence.span().start() + "&made=true#sentence")
                : see("/articles/" + slug + "/cards?fact=" + URLEncoder.encode(split, StandardCharsets.UTF_8)
                        + "&made=true");
    }

    @GET
    @Path("cards/{id}")
    public TemplateInstance card(UUID id) {
        return Templates.card(forms.of(own(id)));
    }

    @POST
    @Path("cards/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(UUID id, @BeanParam CardEntry entry) {
        OwnCard card = own(id);
        Evidence words = card.evidence();
        try {
            cards.save(
                    person.viewer(),
                    id,
                    card.article(),
                    words.span().start(),
                    words.span().end(),
                    words.text(),
                    entry.text());
        } catch (Problem e) {
            return refused(
                    e, forms.again(id, card.article(), words, entry, String.valueOf(e.getMessage()), null, true));
        }
        return see("/decks#cards");
    }

    @POST
    @Path("cards/{id}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(UUID id) {
        cards.delete(person.viewer(), id);
        return see("/decks#cards");
    }

    private OwnCard own(UUID id) {
        return cards.find(person.viewer(), id).orElseThrow(NotFoundException::new);
    }

    private static Response refused(Problem problem, CardForm form) {
        return Response.status(problem.getResponse().getStatus())
                .entity(Templates.card(form))
                .build();
    }

    private static Response see(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
