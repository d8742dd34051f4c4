package org.factloom.exchange;

import java.util.List;
import org.factloom.fact.Evidence;
import org.factloom.fact.Value;

/** The typed value and the evidence of a fact as JSON, in the form of a set's file. What is written reads back equal. */
public final class FactJson {

    private FactJson() {}

    public static String write(Value value) {
        return Tree.json(FactShape.write(value));
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException when {@code json} is not of the form, naming all that is wrong
     */
    public static Value readValue(String json) {
        Cursor at = Tree.read(json);
        Value value = FactShape.readValue(at);
        Tree.check(at);
        return value;
    }

    /** A list of {section, start, end, text}; start and end are offsets into the article's text in UTF-16 code units. */
    public static String write(List<Evidence> evidence) {
        return Tree.json(FactShape.write(evidence));
    }

    /**
     * Reads a list of evidence.
     *
     * @throws IllegalArgumentException when {@code json} is not of the form, naming all that is wrong
     */
    public static List<Evidence> readEvidence(String json) {
        Cursor at = Tree.read("{\"evidence\":" + json + "}");
        List<Evidence> evidence = FactShape.readEvidence(at);
        Tree.check(at);
        return evidence;
    }
}
