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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.Pupils;
import org.factloom.account.Roles;
import org.factloom.classroom.ClassViews.Summary;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Students from a list, pasted or of a file, and the login cards of their accounts. */
@Path("classes/{id}")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class RosterPages {

    private final ClassReading reading;
    private final Enrolling enrolling;
    private final RosterMessages messages;

    RosterPages(ClassReading reading, Enrolling enrolling, RosterMessages messages) {
        this.reading = reading;
        this.enrolling = enrolling;
        this.messages = messages;
    }

    record PrintedCard(Enrolling.Card card, QrCodes.Drawn qr) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance roster(Summary head, String text, String wrong);

        /** @param notes what whoever looks should know */
        static native TemplateInstance preview(Summary head, String text, RosterPlan plan, List<String> notes);

        /** @param added how many students a list has just brought; less than none where these are other cards */
        static native TemplateInstance cards(Summary head, List<PrintedCard> cards, long added, String site);
    }

    @GET
    @Path("roster")
    public TemplateInstance roster(UUID id) {
        return Templates.roster(head(id), "", "");
    }

    /** Shows what a list would do; a file counts before a text. */
    @POST
    @Path("roster")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(UUID id, @RestForm @DefaultValue("") String text, @RestForm @Nullable FileUpload file) {
        Summary head = head(id);
        if (file == null || file.size() == 0) {
            return text.length() > RosterText.LONGEST
                    ? refused(head, "", messages.too_many_rows(RosterReader.MOST_ROWS))
                    : preview(head, text, List.of(), Response.Status.OK);
        }
        if (file.size() > RosterText.LONGEST) {
            return refused(head, "", messages.too_many_rows(RosterReader.MOST_ROWS));
        }
        Optional<RosterText> read = RosterText.of(bytes(file));
        return read.map(found -> preview(
                        head,
                        found.text(),
                        found.isGuess()
                                ? List.of(messages.guessed(found.encoding().displayName()))
                                : List.of(),
                        Response.Status.OK))
                .orElseGet(() -> refused(head, "", messages.no_text()));
    }

    /** Does what was shown, if it can all be done. */
    @POST
    @Path("roster/import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(
            UUID id,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String what,
            @Context UriInfo uri) {
        Summary head = head(id);
        if (what.equals("change")) {
            return Response.ok(Templates.roster(head, text, "").render()).build();
        }
        try {
            Enrolling.Outcome outcome = enrolling.enrol(id, text);
            if (!outcome.plan().isFine()) {
                return preview(head, text, List.of(), Response.Status.BAD_REQUEST);
            }
            return outcome.cards().isEmpty()
                    ? ClassesPages.seeOther("/classes/" + id)
                    : cards(
                            id,
                            outcome.cards(),
                            outcome.plan().fresh() + outcome.plan().joining(),
                            uri);
        } catch (Pupils.NamesTakenException _) {
            return refused(head, text, messages.names_taken());
        } catch (Problem wrong) {
            return Response.status(wrong.getResponse().getStatus())
                    .entity(Templates.roster(head, text, String.valueOf(wrong.getMessage()))
                            .render())
                    .build();
        }
    }

    /**
     * Makes login cards anew.
     *
     * @param student whose; nobody's for those who have not used theirs yet
     */
    @POST
    @Path("cards")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cards(
            UUID id,
            @RestForm @Nullable List<UUID> student,
            @RestForm @DefaultValue("") String whose,
            @Context UriInfo uri) {
        try {
            List<Enrolling.Card> cards = whose.equals("waiting")
                    ? enrolling.renewWaiting(id)
                    : enrolling.renewCards(id, student == null ? List.of() : student);
            return cards(id, cards, -1, uri);
        } catch (Problem wrong) {
            ClassViews.Students view =
                    reading.students(id, Optional.empty(), "name", 1).orElseThrow(NotFoundException::new);
            return Response.status(wrong.getResponse().getStatus())
                    .entity(ClassesPages.Templates.students(view, String.valueOf(wrong.getMessage()))
                            .render())
                    .build();
        }
    }

    private Response cards(UUID id, List<Enrolling.Card> cards, long added, UriInfo uri) {
        URI site = uri.getBaseUri().resolve("/sign-in");
        List<PrintedCard> printed = cards.stream()
                .map(card -> new PrintedCard(card, QrCodes.of(site + "/first?code=" + card.code())))
                .toList();
        return Response.ok(Templates.cards(head(id), printed, added, site.getRawAuthority() + site.getRawPath())
                        .render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response preview(Summary head, String text, List<String> notes, Response.Status status) {
        RosterPlan plan = enrolling.preview(head.id(), text);
        if (!plan.wrong().isEmpty()) {
            return refused(head, text, plan.wrong());
        }
        List<String> all = Stream.concat(notes.stream(), plan.notes().stream()).toList();
        return Response.status(plan.isFine() ? status : Response.Status.BAD_REQUEST)
                .entity(Templates.preview(head, text, plan, all).render())
                .build();
    }

    private static Response refused(Summary head, String text, String wrong) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.roster(head, text, wrong).render())
                .build();
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Summary head(UUID id) {
        return reading.head(id).orElseThrow(NotFoundException::new);
    }
}
