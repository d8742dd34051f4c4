package org.factloom.fact;

import java.util.List;
import org.factloom.item.Seeds;

/** What is asked of a few sentences: test support. */
final class Asked {

    private Asked() {}

    static List<Finding> findings(String title, String prose) {
        return findings("= " + title + " =\n\n" + prose + "\n");
    }

    /** The same of an article in the plain form. */
    static List<Finding> findings(String article) {
        FactFinder finder = new FactFinder(Seeds.analyser());
        return finder.find(finder.read(Seeds.plain(article)));
    }

    /** Question (or statement, where there is none) and answer. */
    static String words(Finding finding) {
        return (finding.wording().question().isEmpty()
                        ? finding.wording().statement()
                        : finding.wording().question())
                + " " + finding.fact().value().text();
    }

    /** Question and answer of every fact of the families that has a question, "Who is Anna Berg? a Norwegian painter". */
    static List<String> of(String title, String prose, Family... families) {
        return findings(title, prose).stream()
                .filter(finding -> List.of(families).contains(finding.fact().family()))
                .filter(finding -> !finding.wording().question().isEmpty())
                .map(Asked::words)
                .toList();
    }
}
