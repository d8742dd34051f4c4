package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.item.Item;

/** A statement to judge gives itself away by “always”, “only” or “all”. */
final class NoAbsolutes implements Gate {

    private static final Pattern ABSOLUTE = Pattern.compile(
            "\\b(always|only|all|every|none|entirely|completely|everyone|nobody)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean passes(Candidate candidate) {
        return !(candidate.item() instanceof Item.TrueFalse)
                || !ABSOLUTE.matcher(candidate.item().stem()).find();
    }
}
