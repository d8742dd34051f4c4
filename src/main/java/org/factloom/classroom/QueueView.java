package org.factloom.classroom;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.factloom.fact.Evidence;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The queue of contests.
 *
 * @param contests how many wait on all pages
 * @param mostFirst whether the items that are contested most come first, and not those contested last
 */
record QueueView(List<Entry> entries, Paging paging, long contests, boolean mostFirst) {

    public String pages() {
        return "/contests?" + (mostFirst ? "order=most&" : "") + "page=";
    }

    /**
     * A contested item.
     *
     * @param version the number of the current one
     * @param facility the mean of all marks, in per cent
     * @param given how many answers there are
     * @param answers the most frequent ones
     * @param choosable whether another option can be made the right one
     */
    record Entry(
            String item,
            String form,
            String stem,
            String key,
            List<Evidence> evidence,
            String set,
            String setTitle,
            int version,
            long given,
            int facility,
            List<Share> answers,
            List<Group> groups,
            boolean choosable) {}

    /** How many gave an answer, and of a hundred. */
    record Share(String words, boolean key, long given, int percent) {}

    /**
     * Equal answers that are contested.
     *
     * @param version the number of the one that was answered
     * @param empty whether nothing was answered
     * @param parts of a list those for which it may be accepted
     * @param texts of a list, what was typed and is none of its parts
     */
    record Group(
            String words,
            int version,
            boolean empty,
            boolean acceptable,
            List<Part> parts,
            List<String> texts,
            List<Filed> contests) {}

    /** A part of a list, by its place from 0. */
    record Part(int place, String key) {}

    /**
     * A contest.
     *
     * @param who the name of a student of one's own; null of anybody else
     * @param reason may be empty
     * @param overridden whether its learner counts it as right, in practice
     * @param on in UTC
     */
    record Filed(UUID id, @Nullable String who, String reason, boolean overridden, boolean exam, LocalDate on) {}
}
