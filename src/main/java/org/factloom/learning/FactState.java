package org.factloom.learning;

/** What a person's last answer says of a fact. */
public enum FactState {
    UNTRIED,
    MISSED,
    KNOWN;

    static FactState ofLastScore(double score) {
        return score >= 1 ? KNOWN : MISSED;
    }
}
