package org.factloom.item.gate;

import java.util.List;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;

/** The evidence is the article's own words, and shows the key. */
final class Grounded implements Gate {

    @Override
    public boolean passes(Candidate candidate) {
        List<Evidence> evidence = candidate.item().origin().evidence();
        boolean quoted = !evidence.isEmpty() && evidence.stream().allMatch(candidate::isQuoted);
        return quoted
                && switch (candidate.item()) {
                    case Item.Ordering _ -> true;
                    case Item.Matching matching ->
                        matching.pairs().stream().allMatch(pair -> shows(evidence, pair.right()));
                    case Item.MultipleResponse several ->
                        several.keyTexts().stream().allMatch(key -> shows(evidence, key));
                    case Item.Recall recall -> recall.keyTexts().stream().allMatch(key -> shows(evidence, key));
                    default ->
                        candidate.isKeyTitle() || candidate.forms().stream().anyMatch(form -> shows(evidence, form));
                };
    }

    private static boolean shows(List<Evidence> evidence, String form) {
        return evidence.stream().anyMatch(it -> AliasKey.fold(it.text()).contains(AliasKey.fold(form)));
    }
}
