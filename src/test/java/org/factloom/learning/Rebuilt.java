package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Rebuilds the memories of one person, for tests outside of this package. */
@ApplicationScoped
public class Rebuilt {

    @Inject
    Rebuild rebuild;

    /**
     * What came of it.
     *
     * @param changed memories that were other than the log makes them
     * @param skipped damaged entries
     */
    public record Report(int memories, int changed, int entries, int skipped) {}

    public Report of(UUID person) {
        Rebuild.Report report = rebuild.of(person);
        return new Report(report.memories(), report.changed(), report.entries(), report.skipped());
    }
}
