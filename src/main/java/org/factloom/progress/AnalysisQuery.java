package org.factloom.progress;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.factloom.statistics.AttemptChoice;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is analysed of a set, as an address says it; see {@link AnalysisScope#query}. */
public record AnalysisQuery(
        @RestQuery @DefaultValue("") String counted,
        @RestQuery @DefaultValue("") String mode,
        @RestQuery @DefaultValue("") String assignment) {

    /**
     * First attempts at exams unless it says otherwise, and where it says something unknown.
     *
     * @throws NotFoundException where the assignment is no id
     */
    AnalysisScope of(String slug) {
        AttemptChoice choice = AttemptChoice.FIRST;
        for (AttemptChoice known : AttemptChoice.values()) {
            choice = known.id().equals(counted) ? known : choice;
        }
        return new AnalysisScope(slug, choice, AnalysisScope.mode(mode), id(assignment));
    }

    private static @Nullable UUID id(String written) {
        try {
            return written.isEmpty() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }
}
