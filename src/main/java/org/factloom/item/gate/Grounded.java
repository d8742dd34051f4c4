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
        String article = candidate.reading().article().text();
        boolean quoted = !evidence.isEmpty()
                && evidence.stream()
                        .allMatch(it -> it.span().end() <= article.length()
                                && it.span().of(article).equals(it.text()));
        return quoted && (candidate.item() instanceof Item.Ordering || shows(candidate, evidence));
    }

    private static boolean shows(Candidate candidate, List<Evidence> evidence) {
        return candidate.forms().stream().anyMatch(form -> evidence.stream()
                .anyMatch(it -> AliasKey.fold(it.text()).contains(AliasKey.fold(form))));
    }
}
