package org.factloom.item;

import java.util.Comparator;
import java.util.List;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;

/** How much an article makes of a fact: what stands in its infobox or lead, and what it says more than once, is worth asking first. */
final class Salience {

    private static final int INFOBOX = 3;
    private static final int LEAD = 2;

    /** In the infobox and the lead, and both say it. */
    private static final int MOST = INFOBOX + LEAD + 2;

    /** The most salient first; those alike in the order in which they come. */
    static final Comparator<Finding> DESCENDING =
            Comparator.comparing((Finding finding) -> of(finding.fact())).reversed();

    private Salience() {}

    /** From hardly (0) to the most that an article can make of a fact (1). */
    static double share(Fact fact) {
        return Math.min(1, of(fact) / (double) MOST);
    }

    private static int of(Fact fact) {
        List<String> sections = fact.evidence().stream().map(Evidence::section).toList();
        return (sections.contains(Evidence.INFOBOX) ? INFOBOX : 0)
                + (sections.contains("") ? LEAD : 0)
                + sections.size();
    }
}
