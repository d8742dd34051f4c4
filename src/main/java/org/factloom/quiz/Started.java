package org.factloom.quiz;

import java.util.UUID;

/**
 * Practice, or a session of reviews, that was started.
 *
 * @param waiting how many questions, or facts, are left out of it until an exam that asks them is handed in
 */
public record Started(UUID id, int waiting) {

    /** What an address says of them: "?waiting=3"; empty where none is left out. */
    public String query() {
        return waiting == 0 ? "" : "?waiting=" + waiting;
    }
}
