package org.factloom.account;

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
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Mail that could not be sent, for administrators. */
@Path("/administration/mail")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class MailPages {

    private final MailServer server;
    private final MailQueue queue;

    MailPages(MailServer server, MailQueue queue) {
        this.server = server;
        this.queue = queue;
    }

    /** @param since in UTC, to the minute */
    record Row(MailKind kind, String name, LocalDateTime since, String failure) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mail(boolean configured, List<Row> rows);
    }

    @GET
    public TemplateInstance mail() {
        List<Row> rows = queue.givenUp().stream()
                .map(mail -> new Row(
                        mail.kind(),
                        mail.name(),
                        LocalDateTime.ofInstant(mail.queuedAt(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
                        mail.failure()))
                .toList();
        return Templates.mail(server.isConfigured(), rows);
    }

    @POST
    @Path("clearing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response clear() {
        queue.forgetGivenUp();
        return Response.seeOther(URI.create("/administration/mail")).build();
    }
}
