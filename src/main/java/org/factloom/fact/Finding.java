package org.factloom.fact;

import java.util.List;

/**
 * A fact with what is needed to ask it.
 *
 * @param fact the fact
 * @param wording its words
 * @param accepted other ways to write the value that the article itself shows
 */
public record Finding(Fact fact, Wording wording, List<String> accepted) {

    public Finding {
        accepted = List.copyOf(accepted);
    }

    public Finding with(Fact.Certainty certainty) {
        return new Finding(
                new Fact(
                        fact.id(),
                        fact.family(),
                        fact.subject(),
                        fact.relation(),
                        fact.value(),
                        certainty,
                        fact.evidence()),
                wording,
                accepted);
    }
}
