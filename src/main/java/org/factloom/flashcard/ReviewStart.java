package org.factloom.flashcard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner may review now, counted in facts.
 *
 * @param reviews what today asks for; facts that will rest because of another of their sentence are not among them
 * @param due what is due in all; more than {@code reviews} after a pause
 * @param fresh new facts that today has left
 * @param waiting how many of both wait until an exam is handed in that asks them
 * @param minutes what both take
 * @param normal after a pause, the day on which all is as usual again
 * @param tomorrow facts that are due tomorrow
 * @param unfinished a session of today that can be gone on with
 * @param sizes what a session may ask
 * @param resting facts that were put off until further notice
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewStart(
        int reviews,
        int due,
        int fresh,
        int waiting,
        int minutes,
        @Nullable LocalDate normal,
        int tomorrow,
        @Nullable UUID unfinished,
        List<Size> sizes,
        List<Resting> resting) {

    static final ReviewStart NOTHING = new ReviewStart(0, 0, 0, 0, 0, null, 0, null, List.of(), List.of());

    /**
     * A session.
     *
     * @param facts how many it asks
     * @param all whether that is all of today
     * @param usual whether it is what the learner usually does
     */
    public record Size(int facts, int minutes, boolean all, boolean usual) {}

    /** A fact that was put off, in words. */
    public record Resting(String fact, String words) {}

    public int count() {
        return reviews + fresh;
    }

    /** Due facts beyond what today asks for. */
    public int beyond() {
        return due - reviews;
    }
}
