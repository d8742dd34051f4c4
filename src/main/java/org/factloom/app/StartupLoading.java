package org.factloom.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.factloom.library.SetLoader;

/** Loads the question sets before the first request is answered. A mistake in one of them keeps nothing from starting. */
@ApplicationScoped
class StartupLoading {

    private final SetLoader loader;
    private final Optional<Path> questions;

    StartupLoading(SetLoader loader, @ConfigProperty(name = "factloom.questions") Optional<Path> questions) {
        this.loader = loader;
        this.questions = questions;
    }

    void started(@Observes StartupEvent start) {
        questions.ifPresent(loader::load);
    }
}
