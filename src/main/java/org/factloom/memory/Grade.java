package org.factloom.memory;

/** How well a fact was remembered. */
public enum Grade {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** 1 (again) to 4 (easy), as FSRS and Anki count. */
    public int number() {
        return number;
    }

    /** What it counts for after a hint: Hard at best. */
    public Grade helped() {
        return compareTo(HARD) > 0 ? HARD : this;
    }

    /**
     * The grade of a number.
     *
     * @throws IllegalArgumentException where no grade has it
     */
    public static Grade of(int number) {
        return switch (number) {
            case 1 -> AGAIN;
            case 2 -> HARD;
            case 3 -> GOOD;
            case 4 -> EASY;
            default -> throw new IllegalArgumentException("a grade is 1 to 4, not " + number);
        };
    }
}
