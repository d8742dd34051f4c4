package org.factloom.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.factloom.language.PartialDate;

/** What a fact says of its subject: a typed value, and its words. */
public sealed interface Value
        permits Value.Person, Value.Place, Value.Organisation, Value.Date, Value.Quantity, Value.Term, Value.Several {

    /** The words that a reader sees, "3 June 1968", "around 1,200 fighters". */
    String text();

    /** The name of the type in files and on the command line: "person", "place", "date", … */
    default String type() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether it says the same, however it is written: "February 6, 1945" and "6 February 1945", "1,200" and "1200". */
    default boolean says(Value other) {
        return Writing.same(this, other);
    }

    record Person(String text) implements Value {}

    record Place(String text) implements Value {}

    record Organisation(String text) implements Value {}

    /** Any other noun phrase: an outcome, an ideology, the meaning of a name. */
    record Term(String text) implements Value {}

    /** A date of some precision. */
    record Date(String text, PartialDate date) implements Value {}

    /**
     * A counted or measured quantity.
     *
     * @param number the number itself
     * @param unit what is counted, "fighters"; empty for a bare number
     * @param approximate whether the article hedges it ("around", "about")
     */
    record Quantity(String text, BigDecimal number, String unit, boolean approximate) implements Value {}

    /**
     * All the values that something has together, "Kirkuk, Sulaymaniyah and Aden": one fact, because only the whole list
     * answers its question.
     *
     * @param values at least two, each another one, in the order of the article
     */
    record Several(String text, List<Value> values) implements Value {

        public Several {
            values = List.copyOf(values);
            if (values.size() < 2) {
                throw new IllegalArgumentException("a list of values has at least two, not " + values);
            }
        }

        /** The list in words: "A and B", "A, B and C". */
        public static Several of(List<Value> values) {
            List<String> texts = values.stream().map(Value::text).toList();
            String text = String.join(", ", texts.subList(0, texts.size() - 1)) + " and " + texts.getLast();
            return new Several(text, values);
        }
    }
}
