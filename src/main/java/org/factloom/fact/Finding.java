package org.factloom.fact;

import java.util.ArrayList;
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

    /** The same fact, vouched for otherwise. */
    public Finding with(Fact.Certainty certainty) {
        return new Finding(fact(certainty, fact.evidence()), wording, accepted);
    }

    /** The same fact, whose blank asks for a {@code hint}. */
    Finding hinting(String hint) {
        return new Finding(
                fact,
                new Wording(wording.question(), wording.statement(), wording.event(), wording.slot(), hint),
                accepted);
    }

    /** The same fact in other words. */
    Finding with(Wording other) {
        return new Finding(fact, other, accepted);
    }

    /** The same fact, proved by {@code more} as well. */
    Finding provedBy(Evidence more) {
        List<Evidence> evidence = new ArrayList<>(fact.evidence());
        evidence.add(more);
        return new Finding(fact(fact.certainty(), evidence), wording, accepted);
    }

    private Fact fact(Fact.Certainty certainty, List<Evidence> evidence) {
        return new Fact(fact.id(), fact.family(), fact.subject(), fact.relation(), fact.value(), certainty, evidence);
    }
}
