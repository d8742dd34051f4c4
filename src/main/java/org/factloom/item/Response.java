package org.factloom.item;

import java.util.List;

/** What a learner answered. */
public sealed interface Response
        permits Response.Choice,
                Response.Choices,
                Response.Text,
                Response.Texts,
                Response.Order,
                Response.Pairs,
                Response.Prose,
                Response.SelfGrade {

    /** The index of the chosen option, in the item's own order; for true/false 0 is true and 1 false. */
    record Choice(int option) implements Response {}

    /** What was typed, as typed; empty for "I do not know". */
    record Text(String text) implements Response {

        /** UTF-16 code units; several times the longest key. */
        public static final int LONGEST = 300;

        public Text {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "an answer has at most " + LONGEST + " characters, not " + text.length());
            }
        }
    }

    /** What was written in words of one's own, as written; empty for "I do not know". */
    record Prose(String text) implements Response {

        /** UTF-16 code units. */
        public static final int LONGEST = 10_000;

        public Prose {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "an answer has at most " + LONGEST + " characters, not " + text.length());
            }
        }
    }

    /** Indices into the item's events, in the order that the learner gave them. */
    record Order(List<Integer> events) implements Response {
        public Order {
            events = List.copyOf(events);
        }
    }

    /** Whether the learner knew the back of a card. */
    record SelfGrade(boolean known) implements Response {}

    /** The indices of the chosen options, in the item's own order; none for "I do not know". */
    record Choices(List<Integer> options) implements Response {
        public Choices {
            options = options.stream().sorted().distinct().toList();
        }
    }

    /** What was typed to name the parts of a list; none for "I do not know". */
    record Texts(List<String> texts) implements Response {

        /** Several times the longest list. */
        public static final int MOST = 20;

        public Texts {
            texts = List.copyOf(texts);
            if (texts.size() > MOST || texts.stream().anyMatch(text -> text.length() > Text.LONGEST)) {
                throw new IllegalArgumentException(
                        "a list has at most " + MOST + " parts of at most " + Text.LONGEST + " characters");
            }
        }
    }

    /**
     * For each left side the index of the right side that it was matched with.
     *
     * @param rights {@link #NONE} where nothing was chosen
     */
    record Pairs(List<Integer> rights) implements Response {

        public static final int NONE = -1;

        public Pairs {
            rights = List.copyOf(rights);
        }
    }
}
