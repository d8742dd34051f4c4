package org.factloom.statistics;

import java.util.Set;

/**
 * What one marker found of an item.
 *
 * @param failed the checks that were answered with no
 */
public record Marks(Set<Check> failed) {

    public Marks {
        failed = Set.copyOf(failed);
    }

    /** Nothing essential failed, and at most one of the others. */
    public boolean usable() {
        return failed.size() <= 1 && failed.stream().noneMatch(Check::essential);
    }

    /** Ten of ten. */
    public boolean good() {
        return failed.isEmpty();
    }
}
