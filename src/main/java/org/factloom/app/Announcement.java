package org.factloom.app;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** The one line of a start in order: where to point a browser. */
@ApplicationScoped
class Announcement {

    private static final Logger LOG = Logger.getLogger("factloom");

    void started(@ObservesAsync HttpServerStart start) {
        LOG.infof("Factloom is ready at http://localhost:%d", start.options().getPort());
    }
}
