package org.factloom.item;

import java.util.List;
import org.factloom.fact.Evidence;
import org.jspecify.annotations.Nullable;

/** A question, with all that is needed to show, mark and explain it. One record per form. */
public sealed interface Item
        permits Item.MultipleChoice, Item.TrueFalse, Item.Typed, Item.Cloze, Item.Ordering, Item.Card {

    /** The mark of the blank in a cloze stem. */
    String BLANK = "_____";

    Origin origin();

    /** What is asked; of a card, its front. */
    String stem();

    Form form();

    default String id() {
        return origin().id();
    }

    /**
     * Where an item comes from.
     *
     * @param id hash of facts, form and rule, "i" and 16 hexadecimal digits; of a hand-written item as written
     * @param facts the ids of the facts that it asks, at least one
     * @param evidence the words that prove the key; empty only for a hand-written item
     * @param rule the rule that wrote it, "dated-event/when"; "hand" for a hand-written one
     * @param difficulty 0 (easy) to 1 (hard), estimated
     */
    record Origin(String id, List<String> facts, List<Evidence> evidence, String rule, double difficulty) {

        /** The rule of hand-written items. */
        public static final String HAND = "hand";

        public Origin {
            facts = List.copyOf(facts);
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * One of several options.
     *
     * @param text as shown
     * @param why the sentence that says what a wrong option really is, where the article has one
     */
    record Option(String text, @Nullable Evidence why) {}

    /**
     * One right option among several; options are shown in this order unless an attempt shuffles them.
     *
     * @param key index of the right option
     * @param ascending whether the options are dates or numbers in ascending order, which no shuffle may disturb
     */
    record MultipleChoice(Origin origin, String stem, List<Option> options, int key, boolean ascending)
            implements Item {

        public MultipleChoice {
            options = List.copyOf(options);
        }

        @Override
        public Form form() {
            return Form.MULTIPLE_CHOICE;
        }

        public String keyText() {
            return options.get(key).text();
        }
    }

    /**
     * A statement to judge.
     *
     * @param stem the statement
     * @param key whether it is true
     * @param correction for a false one, the true value that stands in the place of the false one
     */
    record TrueFalse(
            Origin origin,
            String stem,
            boolean key,
            @Nullable String correction) implements Item {

        @Override
        public Form form() {
            return Form.TRUE_FALSE;
        }
    }

    /**
     * What a typed answer is compared with.
     *
     * @param key the answer as shown
     * @param accepted further answers that are right
     * @param type the type of the fact's value ("person", "date", "quantity", …), which says how leniently it is compared
     * @param others names of other entities that a slip of the pen must never be taken for
     */
    record Answer(String key, List<String> accepted, String type, List<String> others) {

        public Answer {
            accepted = List.copyOf(accepted);
            others = List.copyOf(others);
        }
    }

    /** A question that is answered by typing. */
    record Typed(Origin origin, String stem, Answer answer) implements Item {

        @Override
        public Form form() {
            return Form.TYPED;
        }
    }

    /**
     * A sentence with one {@link #BLANK}, filled by typing.
     *
     * @param hint the kind of answer, "year"; shown after the blank
     */
    record Cloze(Origin origin, String stem, String hint, Answer answer) implements Item {

        @Override
        public Form form() {
            return Form.CLOZE;
        }
    }

    /**
     * Events to put in order, earliest first.
     *
     * @param events in the right order; their facts stand in the same order in {@link Origin#facts()}
     */
    record Ordering(Origin origin, String stem, List<Event> events) implements Item {

        public Ordering {
            events = List.copyOf(events);
        }

        @Override
        public Form form() {
            return Form.ORDERING;
        }
    }

    /**
     * One event of an ordering item.
     *
     * @param text as shown, without its date
     * @param date as shown after marking
     */
    record Event(String text, String date) {}

    /** A flashcard: the front asks, the back answers, the learner grades. */
    record Card(Origin origin, String stem, String back) implements Item {

        @Override
        public Form form() {
            return Form.CARD;
        }
    }
}
