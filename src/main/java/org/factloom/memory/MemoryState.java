package org.factloom.memory;

/**
 * What FSRS knows of a memory.
 *
 * @param stability the days after which recall has the probability 0.9, {@value #LEAST_STABILITY} to {@value #GREATEST_STABILITY}
 * @param difficulty 1 (easy) to 10 (hard)
 */
public record MemoryState(double stability, double difficulty) {

    public static final double LEAST_STABILITY = 0.001;
    public static final double GREATEST_STABILITY = 36_500;

    /** Whether both numbers lie within their ranges; what a damaged log holds may not. */
    public boolean valid() {
        return stability >= LEAST_STABILITY && stability <= GREATEST_STABILITY && difficulty >= 1 && difficulty <= 10;
    }

    /** A share of the way to another state: by factors in stability, by differences in difficulty. */
    MemoryState towards(MemoryState other, double share) {
        return new MemoryState(
                stability * Math.pow(other.stability / stability, share),
                difficulty + share * (other.difficulty - difficulty));
    }
}
