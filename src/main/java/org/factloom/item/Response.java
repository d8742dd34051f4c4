package org.factloom.item;

import java.util.List;

/** What a learner answered. */
public sealed interface Response permits Response.Choice, Response.Text, Response.Order, Response.SelfGrade {

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

    /** Indices into the item's events, in the order that the learner gave them. */
    record Order(List<Integer> events) implements Response {
        public Order {
            events = List.copyOf(events);
        }
    }

    /** Whether the learner knew the back of a card. */
    record SelfGrade(boolean known) implements Response {}
}
