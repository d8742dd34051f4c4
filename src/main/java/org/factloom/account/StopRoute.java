package org.factloom.account;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What the button of a mail program sends that ends reminders (RFC 8058): it comes from no form of ours, so that no token of a form can be asked for; the address is signed. */
@Singleton
class StopRoute {

    /** Where lesser numbers come first. */
    private static final int BEFORE_PAGES = -50;

    private final StopLinks links;
    private final Reminders reminders;

    StopRoute(StopLinks links, Reminders reminders) {
        this.links = links;
        this.reminders = reminders;
    }

    void listen(@Observes Router router) {
        router.postWithRegex("/reminders/([A-Za-z0-9_-]{64})")
                .order(BEFORE_PAGES)
                .blockingHandler(this::stop);
    }

    private void stop(RoutingContext context) {
        Optional<UUID> person = Optional.ofNullable(context.pathParam("param0")).flatMap(links::person);
        person.ifPresent(reminders::stop);
        context.response().setStatusCode(person.isPresent() ? 200 : 404).end();
    }
}
