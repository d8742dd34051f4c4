package org.factloom.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factloom.article.Mention;

/** The full names that an article's links give to what it names in short: "Southern Pacific" leads to the Southern Pacific Transportation Company. */
final class LinkedNames {

    private final Map<String, Set<String>> targets = new HashMap<>();

    LinkedNames(Reading reading) {
        String text = reading.article().text();
        for (Mention mention : reading.article().mentions()) {
            targets.computeIfAbsent(AliasKey.fold(mention.span().of(text)), _ -> new TreeSet<>())
                    .add(mention.target().replaceFirst("\\s*\\([^()]*\\)$", ""));
        }
    }

    /** The finding that accepts the full name of its value too, where all links of the value lead to one that has all its words. */
    Finding accepted(Finding finding) {
        String value = finding.fact().value().text();
        Set<String> full = targets.getOrDefault(AliasKey.fold(value), Set.of());
        boolean named = finding.fact().value() instanceof Value.Person
                || finding.fact().value() instanceof Value.Organisation
                || finding.fact().value() instanceof Value.Place;
        if (!named || full.size() != 1) {
            return finding;
        }
        String name = full.iterator().next();
        boolean fuller = !name.equals(value)
                && !finding.accepted().contains(name)
                && List.of(AliasKey.fold(name).split(" ", -1))
                        .containsAll(List.of(AliasKey.fold(value).split(" ", -1)));
        if (!fuller) {
            return finding;
        }
        List<String> accepted = new ArrayList<>(finding.accepted());
        accepted.add(name);
        return new Finding(finding.fact(), finding.wording(), accepted);
    }
}
