package org.factloom.article;

import java.util.Locale;
import java.util.Set;

/** Sections that only serve scholarship: notes, sources, links. Nothing in them is prose of the article. */
final class Apparatus {

    private static final Set<String> HEADINGS = Set.of(
            "see also",
            "references",
            "notes",
            "footnotes",
            "citations",
            "sources",
            "bibliography",
            "further reading",
            "external links",
            "notes and references",
            "references and notes",
            "references and sources",
            "works cited",
            "literature",
            "general references",
            "explanatory notes",
            "informational notes",
            "citations and references");

    private Apparatus() {}

    static boolean isHeading(String heading) {
        return HEADINGS.contains(heading.strip().toLowerCase(Locale.ROOT));
    }
}
