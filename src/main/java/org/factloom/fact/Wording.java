package org.factloom.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a fact can be put in words.
 *
 * <p>Of a list ({@link Value.Several}) the question leaves room for options, "Which of these were headquarters of
 * al-Ansar?", and the statement asks for all, with {@link #SLOT} in the place of their number: "Name the {} headquarters
 * of al-Ansar."; it is empty where the list may not be whole.
 *
 * @param question a complete question that only the fact's value answers
 * @param statement a sentence that states the fact, with {@link #SLOT} in the place of the value; empty where none reads well
 * @param event of a dated event what happened, without the date; otherwise empty
 * @param slot what competes with the value: values of one slot are each other's distractors ("person", "occupation")
 * @param hint what the blank of the statement asks for, "county"; empty where the type of the value says it
 */
public record Wording(String question, String statement, String event, String slot, String hint) {

    /** Stands for the value in a statement. */
    public static final String SLOT = "{}";

    /** Words whose value shows by its type what it is. */
    public Wording(String question, String statement, String event, String slot) {
        this(question, statement, event, slot, "");
    }

    /** The question; where there is none, the statement. */
    String asked() {
        return question.isEmpty() ? statement : question;
    }

    /** The same words with {@code told} for the name {@code written}, "the album Survival" for "Survival". */
    Wording naming(String written, String told) {
        Pattern name = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(written) + "(?![\\p{L}-])");
        String named = Matcher.quoteReplacement(told);
        return new Wording(
                name.matcher(question).replaceFirst(named),
                Phrases.capitalised(name.matcher(statement).replaceFirst(named)),
                Phrases.capitalised(name.matcher(event).replaceFirst(named)),
                slot,
                hint);
    }

    /** The statement with {@code value} in its place. */
    public String stating(String value) {
        return statement.replace(SLOT, value);
    }
}
