package org.factloom.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All that is held of whoever asks; guests may, too. */
@Path("/api/me/export")
@RolesAllowed(Roles.GUEST)
@Produces(MediaType.WILDCARD)
@Tag(name = "me")
class ExportResource {

    private static final String MANY = "Too many exports are being read; try again after a while.";

    private final CurrentPerson person;
    private final PersonalExport export;
    private final AuditLog audit;

    ExportResource(CurrentPerson person, PersonalExport export, AuditLog audit) {
        this.person = person;
        this.export = export;
        this.audit = audit;
    }

    @GET
    @Operation(
            summary = "All that is held of you, as one JSON document",
            description =
                    "An array of rows for each kind of thing: people (you, and the guests that you were), answers (the whole log), memories, attempts and so on. What is not known is left out of a row. Times are UTC.")
    @APIResponse(responseCode = "200", description = "The document, row by row.")
    @APIResponse(responseCode = "503", description = MANY)
    public Response json() {
        UUID id = person.id().orElseThrow(NotFoundException::new);
        exported(id);
        return file("factloom.json", "application/json", out -> export.json(id, out));
    }

    @GET
    @Path("{section}.csv")
    @Operation(
            summary = "The rows of one array of the document as CSV: /api/me/export/answers.csv",
            description =
                    "RFC 4180 in UTF-8 with the names of the columns first. A text that a spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(responseCode = "200", description = "The table, row by row.")
    @APIResponse(responseCode = "404", description = "The document has no such array.")
    @APIResponse(responseCode = "503", description = MANY)
    public Response csv(String section) {
        UUID id = person.id().orElseThrow(NotFoundException::new);
        PersonalData.Section found = export.section(section).orElseThrow(NotFoundException::new);
        exported(id);
        return file(
                "factloom-" + found.name() + ".csv",
                "text/csv;charset=UTF-8;header=present",
                out -> export.csv(id, found, out));
    }

    private void exported(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        audit.record(AuditEvent.of(AuditKind.DATA_EXPORTED, id).about(id)));
    }

    private static Response file(String name, String type, StreamingOutput rows) {
        return Response.ok(rows, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
