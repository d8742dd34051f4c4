package org.factloom.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact that learners forget again and again, as its set's owner hears of it.
 *
 * @param learners who forgot it {@value org.factloom.memory.FactMemory#LEECH} times or more
 * @param lapses of these learners together
 * @param last when one of them last answered it wrong; null where the log does not say
 */
public record Leech(
        String fact, int learners, int lapses, @Nullable Instant last) {}
