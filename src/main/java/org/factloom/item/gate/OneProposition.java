package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.item.Item;

/** A statement to be judged says one thing, in at most 18 words: of two, one may be true and one false. A cloze may be longer. */
final class OneProposition implements Gate {

    private static final int MOST_WORDS = 18;

    /** What begins a second one: "which framed it", "and is the first", "when it began", ", creating the bureau". */
    private static final Pattern SECOND = Pattern.compile(
            "\\b(which|who|whom|whose|where|when|while|whereas|although|because|after which)\\b|;"
                    + "|\\band (is|are|was|were|has|have|had|will|did|\\p{Ll}+ed)\\b|, (with )?(\\p{Ll}+ )?\\p{Ll}{3,}ing\\b");

    @Override
    public boolean passes(Candidate candidate) {
        return !(candidate.item() instanceof Item.TrueFalse statement)
                || Candidate.words(statement.stem()) <= MOST_WORDS
                        && !SECOND.matcher(statement.stem()).find();
    }
}
