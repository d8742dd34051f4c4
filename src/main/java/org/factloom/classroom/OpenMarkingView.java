package org.factloom.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.factloom.item.Added;
import org.factloom.library.Passage;
import org.factloom.quiz.Screen;
import org.factloom.web.Paging;
import org.factloom.web.ZonedWords;
import org.jspecify.annotations.Nullable;

/** What the pages show on which teachers mark. */
final class OpenMarkingView {

    private OpenMarkingView() {}

    /** What is assigned, with the class. */
    record Head(UUID id, String title, UUID schoolClass, String className) {}

    /**
     * A question that persons mark.
     *
     * @param waiting of its answers
     */
    record Line(String item, String stem, long answers, long waiting) {

        public long marked() {
            return answers - waiting;
        }
    }

    /**
     * All of them, in the order of the questions.
     *
     * @param hidden whether names are, on the pages of the questions
     */
    record Questions(Head head, boolean hidden, List<Line> lines) {

        public long waiting() {
            return lines.stream().mapToLong(Line::waiting).sum();
        }
    }

    /**
     * The question as it was asked.
     *
     * @param back the model answer
     * @param guide may be empty
     */
    record Asked(
            UUID version,
            String stem,
            String back,
            String guide,
            Added.@Nullable Picture picture,
            List<Passage> evidence,
            Screen.Source source) {}

    /**
     * An answer.
     *
     * @param student the name, or what stands for it
     * @param points what the question counts
     * @param reached of these, "1.5"; empty where nobody has marked it
     * @param mark the id of its latest mark; empty where there is none
     * @param marker who gave that; empty of somebody who left
     * @param alike how many other answers say the same and wait
     * @param otherwise the question as this one was asked it, where that is not as the page shows it
     */
    record Entry(
            UUID id,
            String student,
            String text,
            Instant answeredAt,
            int points,
            String reached,
            String comment,
            String mark,
            String marker,
            @Nullable Instant markedAt,
            long alike,
            boolean waiting,
            @Nullable Asked otherwise) {

        private static final ZoneId UTC = ZoneId.of("UTC");

        public String answeredClock() {
            return ZonedWords.of(answeredAt, UTC);
        }

        /** Empty where nobody has marked it. */
        public String markedClock() {
            return markedAt == null ? "" : ZonedWords.of(markedAt, UTC);
        }
    }

    /**
     * The answers to one question, in an order that tells nothing of whose they are.
     *
     * @param hidden whether names are
     * @param open whether only those that wait are shown
     * @param after the item of the next question whose answers wait; empty where none does
     */
    record Sheet(
            Head head,
            String item,
            Asked asked,
            long answers,
            long waiting,
            boolean hidden,
            boolean open,
            String after,
            List<Entry> entries,
            Paging paging) {

        public String path() {
            return "/assignments/" + head.id() + "/marking/" + item;
        }

        /** What of the page goes on to others, "?names=hidden&show=waiting&". */
        public String query() {
            return "?" + (hidden ? "names=hidden&" : "") + (open ? "show=waiting&" : "");
        }

        public String pages() {
            return path() + query() + "page=";
        }
    }
}
