package org.factloom.item.gate;

import java.util.regex.Pattern;

/** No negative stem, no EXCEPT, no “all of the above”. */
final class NoNegation implements Gate {

    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(not|never|except|neither|nor|none of|all of the above|\\p{L}+n['’]t)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean passes(Candidate candidate) {
        return candidate.texts().noneMatch(text -> NEGATIVE.matcher(text).find());
    }
}
