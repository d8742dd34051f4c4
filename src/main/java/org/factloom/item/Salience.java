package org.factloom.item;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;

/** How much an article makes of a fact: what stands in its infobox or lead, and what it says more than once, is worth asking first. */
final class Salience {

    private static final int INFOBOX = 3;
    private static final int LEAD = 2;

    /** In the infobox and the lead, and both say it. */
    private static final int MOST = INFOBOX + LEAD + 2;

    private static final Pattern NEIGHBOUR = Pattern.compile(
            "followed_by|preceded_by|next_album|last_album|predecessor|successor|height|width|length|mainspan");
    private static final Pattern LIFE = Pattern.compile(
            "(?:was )?born\\b.*|died\\b.*|(?:was )?(?:marry|married|marries|divorced|engaged)\\b.*|occupation");

    /** The most salient first; those alike in the order in which they come. */
    static final Comparator<Finding> DESCENDING =
            Comparator.comparing((Finding finding) -> of(finding.fact())).reversed();

    private Salience() {}

    /**
     * Whether an article mentions the fact in passing: the works before and after, a height among other measures, a wedding, or the
     * occupation, birth or death of somebody whom the article is not about.
     */
    static boolean isLow(Fact fact) {
        boolean box =
                fact.evidence().stream().anyMatch(evidence -> evidence.section().equals(Evidence.INFOBOX));
        boolean lead =
                fact.evidence().stream().anyMatch(evidence -> evidence.section().isEmpty());
        return box
                ? NEIGHBOUR.matcher(fact.relation()).matches()
                : !lead && LIFE.matcher(fact.relation()).matches();
    }

    /** From hardly (0) to the most that an article can make of a fact (1). */
    static double share(Fact fact) {
        return Math.min(1, of(fact) / (double) MOST);
    }

    private static int of(Fact fact) {
        if (isLow(fact)) {
            return 0;
        }
        List<String> sections = fact.evidence().stream().map(Evidence::section).toList();
        return (sections.contains(Evidence.INFOBOX) ? INFOBOX : 0)
                + (sections.contains("") ? LEAD : 0)
                + sections.size();
    }
}
