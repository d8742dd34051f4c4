package org.factloom.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Bounds the streams that one person keeps open at a server: those end after which so many were opened. */
@ApplicationScoped
class LiveStreams {

    /** As many as a browser keeps open to one host. */
    static final int MOST = 6;

    /** How many each has opened; forgotten when all of them have long ended by themselves. */
    private final Cache<UUID, AtomicLong> opened = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    /** Opens one; whether it may still go on. */
    BooleanSupplier open(UUID viewer) {
        AtomicLong all = opened.get(viewer, _ -> new AtomicLong());
        long number = all.incrementAndGet();
        return () -> number > all.get() - MOST;
    }
}
