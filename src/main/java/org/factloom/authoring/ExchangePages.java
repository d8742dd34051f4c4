package org.factloom.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.exchange.SetArchive;
import org.factloom.exchange.SetOrder;
import org.factloom.item.Item;
import org.factloom.library.Pictures;
import org.factloom.library.SetFiles;
import org.factloom.web.Problem;
import org.factloom.web.Visitor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Sets as files: downloaded with their articles, and taken in. */
@Path("sets")
@RolesAllowed(Roles.TEACHER)
@Produces(MediaType.TEXT_HTML)
class ExchangePages {

    /** Sets that are read at a time. */
    private static final int MOST_READERS = 2;

    private final Semaphore readers = new Semaphore(MOST_READERS);
    private final Importing importing;
    private final SetFiles files;
    private final Pictures pictures;
    private final CurrentPerson person;
    private final Visitor visitor;
    private final AuthoringMessages messages;

    ExchangePages(
            Importing importing,
            SetFiles files,
            Pictures pictures,
            CurrentPerson person,
            Visitor visitor,
            AuthoringMessages messages) {
        this.importing = importing;
        this.files = files;
        this.pictures = pictures;
        this.person = person;
        this.visitor = visitor;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        /** @param problems with what was sent, each with file and line */
        static native TemplateInstance take(List<String> problems);
    }

    @GET
    @Path("{slug}/download")
    @Produces(MediaType.WILDCARD)
    public Response download(String slug) {
        SetFiles.Whole set = files.of(slug, person.viewer()).orElseThrow(NotFoundException::new);
        List<Item> items = Stream.concat(Stream.of(set), set.others().stream())
                .flatMap(part -> part.file().items().stream())
                .toList();
        if (!pictures.arePortable(items)) {
            throw new Problem(Response.Status.CONFLICT, messages.too_many_pictures());
        }
        Map<String, Supplier<byte[]>> all = importing.files(slug, set.file(), set.article());
        int number = 1;
        for (SetFiles.Whole other : set.others()) {
            all.putAll(importing.files(slug + "-" + ++number, other.file(), other.article()));
        }
        if (number > 1) {
            all.put(slug + SetOrder.ENDING, () -> SetOrder.write(set.order()).getBytes(StandardCharsets.UTF_8));
        }
        StreamingOutput zip = out -> SetArchive.write(all, out);
        return Response.ok(zip, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".zip\"")
                .build();
    }

    @GET
    @Path("new/import")
    public TemplateInstance form() {
        return Templates.take(List.of());
    }

    /** Takes a ZIP archive of a set, its articles and its pictures, or the files themselves. */
    @POST
    @Path("new/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm("file") @Nullable List<FileUpload> uploads) {
        if (!readers.tryAcquire()) {
            return refused(List.of(messages.busy_reading()));
        }
        try {
            Map<String, java.nio.file.Path> sent = new LinkedHashMap<>();
            for (FileUpload upload : uploads == null ? List.<FileUpload>of() : uploads) {
                if (upload.size() > 0) {
                    sent.put(upload.fileName(), upload.uploadedFile());
                }
            }
            String slug = importing
                    .take(importing.read(Importing.unpacked(sent)), visitor.getName())
                    .slug();
            return Response.seeOther(URI.create("/sets/" + slug)).build();
        } catch (Importing.RefusedException e) {
            return refused(e.problems());
        } catch (IOException e) {
            return refused(List.of(messages.upload_failed()));
        } finally {
            readers.release();
        }
    }

    private static Response refused(List<String> problems) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(Templates.take(problems).render())
                .build();
    }
}
