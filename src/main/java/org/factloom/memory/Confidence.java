package org.factloom.memory;

/** How sure a learner was of an answer, before knowing whether it was right. */
public enum Confidence {
    UNSURE(1),
    FAIRLY_SURE(2),
    SURE(3);

    private final int number;

    Confidence(int number) {
        this.number = number;
    }

    /** 1 (unsure) to 3 (sure). */
    public int number() {
        return number;
    }

    /**
     * The confidence of a number.
     *
     * @throws IllegalArgumentException where none has it
     */
    public static Confidence of(int number) {
        return switch (number) {
            case 1 -> UNSURE;
            case 2 -> FAIRLY_SURE;
            case 3 -> SURE;
            default -> throw new IllegalArgumentException("a confidence is 1 to 3, not " + number);
        };
    }
}
