package org.factloom.item;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.factloom.fact.Evidence;
import org.jspecify.annotations.Nullable;

/** A question, with all that is needed to show, mark and explain it. One record per form. */
public sealed interface Item
        permits Item.OneOf,
                Item.TrueFalse,
                Item.Typed,
                Item.Cloze,
                Item.Ordering,
                Item.SelfRated,
                Item.Numeric,
                Item.Matching,
                Item.MultipleResponse,
                Item.Recall {

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
     * @param added what a person adds to it
     */
    record Origin(String id, List<String> facts, List<Evidence> evidence, String rule, double difficulty, Added added) {

        /** The rule of hand-written items. */
        public static final String HAND = "hand";

        public Origin {
            facts = List.copyOf(facts);
            evidence = List.copyOf(evidence);
        }

        /** Of an item to which nobody adds anything. */
        public Origin(String id, List<String> facts, List<Evidence> evidence, String rule, double difficulty) {
            this(id, facts, evidence, rule, difficulty, Added.NONE);
        }
    }

    /**
     * One of several options.
     *
     * @param text as shown
     * @param why the sentence that says what a wrong option really is, where the article has one
     */
    record Option(String text, @Nullable Evidence why) {}

    /** An item with one right option among several. */
    sealed interface OneOf extends Item permits MultipleChoice, ClozeChoice {

        List<Option> options();

        /** Index of the right option. */
        int key();

        /** Whether the options are dates or numbers in ascending order, which no shuffle may disturb. */
        boolean ascending();

        default String keyText() {
            return options().get(key()).text();
        }
    }

    /** A question with one right option; options are shown in this order unless an attempt shuffles them. */
    record MultipleChoice(Origin origin, String stem, List<Option> options, int key, boolean ascending)
            implements OneOf {

        public MultipleChoice {
            options = List.copyOf(options);
        }

        @Override
        public Form form() {
            return Form.MULTIPLE_CHOICE;
        }
    }

    /**
     * A sentence with one {@link #BLANK}, filled by one of several options.
     *
     * @param hint the kind of answer, "year"; shown after the blank
     */
    record ClozeChoice(Origin origin, String stem, String hint, List<Option> options, int key, boolean ascending)
            implements OneOf {

        public ClozeChoice {
            options = List.copyOf(options);
        }

        @Override
        public Form form() {
            return Form.CLOZE_CHOICE;
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

    /** An item whose learner compares what was remembered with the back, and says how it went, where nobody else does. */
    sealed interface SelfRated extends Item permits Card, OpenItem {

        /** What is compared. */
        String back();
    }

    /** A flashcard: the front asks, the back answers, the learner grades. */
    record Card(Origin origin, String stem, String back) implements SelfRated {

        @Override
        public Form form() {
            return Form.CARD;
        }
    }

    /**
     * A question that is answered by a number.
     *
     * @param key the number itself
     * @param unit what is counted or measured, "dockers", "km"; empty for a bare number
     * @param tolerance the share of the key by which an answer may miss it, 0 to below 1: 0 for what was counted
     */
    record Numeric(Origin origin, String stem, BigDecimal key, String unit, double tolerance) implements Item {

        @Override
        public Form form() {
            return Form.NUMERIC;
        }

        /** The number as it is shown, "1,200". */
        public String keyText() {
            return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(key);
        }
    }

    /**
     * Pairs to find again.
     *
     * @param pairs in the order in which their left sides are shown; their facts stand in the same order in {@link
     *     Origin#facts()}
     */
    record Matching(Origin origin, String stem, List<Pair> pairs) implements Item {

        public Matching {
            pairs = List.copyOf(pairs);
        }

        @Override
        public Form form() {
            return Form.MATCHING;
        }
    }

    /** What belongs together, "The docks reopened" and "1969". */
    record Pair(String left, String right) {}

    /**
     * A question with several right options.
     *
     * @param keys indices of the right options, ascending
     */
    record MultipleResponse(Origin origin, String stem, List<Option> options, List<Integer> keys) implements Item {

        public MultipleResponse {
            options = List.copyOf(options);
            keys = List.copyOf(keys);
        }

        @Override
        public Form form() {
            return Form.MULTIPLE_RESPONSE;
        }

        public List<String> keyTexts() {
            return keys.stream().map(key -> options.get(key).text()).toList();
        }
    }

    /** A request to name all of a list, in any order: "Name the three headquarters of al-Ansar." */
    record Recall(Origin origin, String stem, List<Answer> answers) implements Item {

        public Recall {
            answers = List.copyOf(answers);
        }

        @Override
        public Form form() {
            return Form.LIST;
        }

        public List<String> keyTexts() {
            return answers.stream().map(Answer::key).toList();
        }
    }
}
