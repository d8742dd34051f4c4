package org.factloom.app;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.factloom.demonstration.Demonstration;
import org.factloom.library.SetLoader;
import org.factloom.web.Problem;
import org.jboss.logging.Logger;

/** Loads the question sets before the first request is answered, and fills the demonstration class where that is configured. A mistake in a set, or in filling the class, keeps nothing from starting. */
@ApplicationScoped
class StartupLoading {

    private static final Logger LOG = Logger.getLogger("factloom");

    private final SetLoader loader;
    private final Optional<Path> questions;
    private final Demonstration demonstration;
    private final boolean demonstrates;

    StartupLoading(
            SetLoader loader,
            Demonstration demonstration,
            @ConfigProperty(name = "factloom.questions") Optional<Path> questions,
            @ConfigProperty(name = "factloom.demonstration") Optional<Boolean> demonstrates) {
        this.loader = loader;
        this.demonstration = demonstration;
        this.questions = questions;
        this.demonstrates = demonstrates.orElse(false);
    }

    void started(@Observes StartupEvent start) {
        questions.ifPresent(loader::load);
        if (demonstrates) {
            demonstrate();
        }
    }

    private void demonstrate() {
        try {
            Demonstration.Made made = demonstration.fill(null);
            LOG.infof("The demonstration class is filled: /classes/%s", made.schoolClass());
            if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
                Stream.of(made.teacher(), made.student())
                        .forEach(person -> LOG.infof(
                                "Sign in at /sign-in/first as “%s” with the code %s",
                                person.name().orElseThrow(), demonstration.code(person)));
            }
        } catch (Problem refused) {
            LOG.infof("No demonstration class was filled. %s", refused.getMessage());
        } catch (RuntimeException broken) {
            LOG.error("No demonstration class was filled.", broken);
        }
    }
}
