package org.factloom.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.factloom.demonstration.Demonstration;
import org.factloom.library.SetLoader;

/** What a start does that is told to fill the demonstration class. */
@ApplicationScoped
public class DemonstratingStart {

    @Inject
    SetLoader loader;

    @Inject
    Demonstration demonstration;

    public void start() {
        new StartupLoading(loader, demonstration, Optional.empty(), Optional.of(true)).started(new StartupEvent());
    }
}
