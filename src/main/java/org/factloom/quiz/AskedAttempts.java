package org.factloom.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What attempts ask, kept in memory while they are answered. It is fixed when an attempt starts; whose it is may change, and whether it is open
 * does, so that the database is asked of both with every answer.
 */
@ApplicationScoped
class AskedAttempts {

    private static final int MOST_ATTEMPTS = 10_000;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private record Taken(UUID person, UUID attempt) {}

    private final Attempts attempts;
    private final Cache<Taken, AskedItems> kept = Caffeine.newBuilder()
            .maximumSize(MOST_ATTEMPTS)
            .expireAfterAccess(IDLE)
            .build();

    AskedAttempts(Attempts attempts) {
        this.attempts = attempts;
    }

    /** An attempt that is, or was not long ago, of {@code person}. */
    Optional<AskedItems> of(UUID person, UUID attempt) {
        Taken taken = new Taken(person, attempt);
        AskedItems asked = kept.getIfPresent(taken);
        if (asked != null) {
            return Optional.of(asked);
        }
        Optional<AskedItems> found = attempts.asked(person, attempt);
        found.ifPresent(items -> kept.put(taken, items));
        return found;
    }
}
