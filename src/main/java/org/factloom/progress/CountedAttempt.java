package org.factloom.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt that was handed in.
 *
 * @param score 0 to 1
 * @param seconds from its start
 */
record CountedAttempt(UUID id, UUID person, Instant finishedAt, double score, long seconds) {}
