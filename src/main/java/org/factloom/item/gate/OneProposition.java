package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.item.Item;

/** A statement to judge says one thing, in at most 18 words: of two things one may be true and the other false. */
final class OneProposition implements Gate {

    private static final int MOST_WORDS = 18;

    /** "which was", ", with applications", ", a profile of", "and promulgated". */
    private static final Pattern SECOND = Pattern.compile(
            "\\b(which|who|whose|whom|where|while|whereas|although|though|because|so that|but|unless|if|when|after|before|until"
                    + "|thereby|that (is|was|had|has|were|are))\\b|;|: "
                    + "|, (and|with|as|having|being|\\p{L}+ing|the|an?|its|his|her|their|then|\\p{L}+ed)\\b"
                    + "|\\band (then |later |also )?(was|were|is|are|has|had|did|would|became|\\p{Ll}+ed)\\b");

    @Override
    public boolean passes(Candidate candidate) {
        return !(candidate.item() instanceof Item.TrueFalse)
                || Candidate.words(candidate.item().stem()) <= MOST_WORDS
                        && !SECOND.matcher(candidate.item().stem()).find();
    }
}
