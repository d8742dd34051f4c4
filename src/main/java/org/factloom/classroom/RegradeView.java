package org.factloom.classroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Marking the answers to an item anew: what can be decided, and, where something was, what would change.
 *
 * @param version the number of the current one
 * @param options that can be made right; none where the key is changed in the editor
 * @param several whether several may be right
 * @param decision what was chosen
 * @param trial what it would change; null where nothing was chosen yet
 * @param wrong what is wrong about it; empty for nothing
 * @param earlier what was decided before, the latest first
 */
record RegradeView(
        String item,
        String form,
        String stem,
        String key,
        String set,
        String setTitle,
        int version,
        List<Choice> options,
        boolean several,
        Decision decision,
        @Nullable Trial trial,
        String wrong,
        List<Earlier> earlier) {

    /** @param key whether it is right so far */
    record Choice(int place, String text, boolean key, boolean chosen) {}

    /**
     * What would change.
     *
     * @param pages the address of a page of it, but for its number
     */
    record Trial(
            Instant seenAt,
            String digest,
            long raised,
            long lowered,
            long same,
            int spared,
            List<Row> rows,
            Paging paging,
            String pages) {}

    /**
     * An answer with its attempt.
     *
     * @param who the name of a student of one's own; null of anybody else
     * @param before the points of the question, "0.5"
     * @param byHand whether a teacher gave the mark, which therefore stays
     * @param score of the attempt; null while it runs
     */
    record Row(
            @Nullable String who,
            String title,
            boolean exam,
            String before,
            String after,
            boolean dropped,
            boolean byHand,
            Notice.@Nullable Marks score) {}

    record Earlier(UUID id, Redress redress, String on, boolean undone) {}

    /**
     * What was done.
     *
     * @param undone when; null where it stands
     * @param undoable whether no later one stands
     */
    record Done(
            UUID id,
            String item,
            String stem,
            String key,
            int from,
            int to,
            Redress redress,
            boolean lowering,
            boolean running,
            String reason,
            String on,
            @Nullable String undone,
            boolean undoable,
            List<Row> rows,
            Paging paging) {

        public String pages() {
            return "/regrades/" + id + "?page=";
        }
    }
}
