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
}
