package org.factloom.item.gate;

import java.util.regex.Pattern;

/** Nobody needs the sentence before to know whom a stem means. */
final class SelfContained implements Gate {

    private static final Pattern POINTING = Pattern.compile(
            "\\b(he|she|it|they|them|him|this|these|those|former|latter|there|here|aforementioned)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean passes(Candidate candidate) {
        return candidate.texts().noneMatch(text -> POINTING.matcher(text).find());
    }
}
