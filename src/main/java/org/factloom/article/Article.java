package org.factloom.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article as its reader understood it.
 *
 * @param slug the name that its facts' ids are made of, "ar-rashid-revolt"
 * @param title as it names itself, "Ar-Rashid revolt"
 * @param text what all spans index; for the plain form, the file itself
 * @param infobox the box of facts, where it has one
 * @param sections the lead first, then every section and subsection in reading order
 * @param mentions the links of its text in reading order; none where the form it was read from has no links
 * @param kind what kind of page it is
 */
public record Article(
        String slug,
        String title,
        String text,
        @Nullable Infobox infobox,
        List<Section> sections,
        List<Mention> mentions,
        Kind kind) {

    public Article {
        sections = List.copyOf(sections);
        mentions = List.copyOf(mentions);
    }

    /** The same article with its links. */
    Article with(List<Mention> links) {
        return new Article(slug, title, text, infobox, sections, links, kind);
    }

    /** The same article under another slug: a revision that stands in a file of another name. */
    public Article named(String other) {
        return new Article(other, title, text, infobox, sections, mentions, kind);
    }

    /** The same article, known to be of another kind. */
    Article of(Kind other) {
        return new Article(slug, title, text, infobox, sections, mentions, other);
    }

    /** The section whose prose holds {@code span}; nothing for the infobox and the title. */
    public Optional<Section> sectionAt(Span span) {
        return sections.stream()
                .filter(section -> section.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.span().contains(span)))
                .findFirst();
    }

    /** The paragraph that holds {@code span}; nothing for the infobox and the title. */
    public Optional<Paragraph> paragraphAt(Span span) {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.span().contains(span))
                .findFirst();
    }
}
