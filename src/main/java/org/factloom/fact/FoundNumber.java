package org.factloom.fact;

import java.util.List;
import java.util.regex.Matcher;
import org.factloom.fact.Reading.ReadSentence;

/**
 * A number that a pattern found in a sentence.
 *
 * @param written its digits as they stand there, "14736"
 * @param about whether "about" or the like stands before it
 * @param unit what it counts or measures; empty where the question names it
 */
record FoundNumber(String written, boolean about, String unit) {

    /** @param found has a group "number", and "about" where the number is a rough one */
    static FoundNumber of(Matcher found, String unit) {
        return new FoundNumber(found.group("number"), found.group("about") != null, unit);
    }

    /** What stands for it in a statement. */
    String slot() {
        return (about ? "about " : "") + Wording.SLOT;
    }

    Finding finding(
            Reading reading,
            ReadSentence sentence,
            String subject,
            String relation,
            String question,
            String statement) {
        String number = Numerals.grouped(written);
        return new Finding(
                reading.fact(
                        sentence,
                        Family.QUANTITY,
                        subject,
                        relation,
                        new Value.Quantity(number, Numerals.value(written), unit, about)),
                new Wording(question, statement, "", "number"),
                number.equals(written) ? List.of() : List.of(written));
    }
}
