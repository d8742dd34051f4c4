package org.factloom.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Whether mail is sent at all: where it has a sender, and the address is configured at which people find the pages. That is not taken from requests, whose senders choose it. */
@Named("mailServer")
@ApplicationScoped
public class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    private final Optional<String> from;
    private final Optional<String> address;

    MailServer(
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> from,
            @ConfigProperty(name = "factloom.address") Optional<String> address) {
        this.from = from;
        this.address = address.map(MailServer::plain);
    }

    void check(@Observes StartupEvent start) {
        if (from.isPresent() && address.isEmpty()) {
            LOG.warn(
                    "Mail has a sender, but is not sent: set factloom.address (FACTLOOM_ADDRESS) to the address at which people open Factloom, 'https://quiz.example.org'");
        }
    }

    public boolean isConfigured() {
        return from.isPresent() && address.isPresent();
    }

    /**
     * The whole address of a page.
     *
     * @param path "/sign-in"
     */
    String address(String path) {
        return address.orElseThrow() + path;
    }

    private static String plain(String configured) {
        try {
            URI uri = URI.create(configured.strip().replaceFirst("/+$", ""));
            if (uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null) {
                return uri.toString();
            }
        } catch (IllegalArgumentException e) {
            // as any other that is none
        }
        throw new IllegalStateException(
                "factloom.address (FACTLOOM_ADDRESS) is '%s': set it to the address at which people open Factloom, 'https://quiz.example.org'"
                        .formatted(configured));
    }
}
