package org.factloom.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What attempts ask, kept in memory while they are answered. It is fixed when an attempt starts; whose it is may change, and whether it is open
 * does, so that the database is asked of both with every answer.
 */
@ApplicationScoped
class AskedItems {

    private static final int MOST_ATTEMPTS = 10_000;
    private static final Duration IDLE = Duration.ofMinutes(30);

    private record Taken(UUID person, UUID attempt) {}

    private final Attempts attempts;
    private final Cache<Taken, Map<Integer, AskedItem>> kept = Caffeine.newBuilder()
            .maximumSize(MOST_ATTEMPTS)
            .expireAfterAccess(IDLE)
            .build();

    AskedItems(Attempts attempts) {
        this.attempts = attempts;
    }

    /** A question of an attempt that is, or was not long ago, of {@code person}. */
    Optional<AskedItem> of(UUID person, UUID attempt, int number) {
        Taken taken = new Taken(person, attempt);
        Map<Integer, AskedItem> asked = kept.getIfPresent(taken);
        if (asked == null) {
            asked = attempts.asked(person, attempt);
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            kept.put(taken, asked);
        }
        return Optional.ofNullable(asked.get(number));
    }
}
