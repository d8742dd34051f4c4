package org.factloom.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.Infobox;
import org.factloom.article.Sentence;
import org.factloom.web.Difference;
import org.jspecify.annotations.Nullable;

/** How two texts of an article differ, paragraph by paragraph. */
final class TextDifference {

    private TextDifference() {}

    /**
     * A place at which they differ.
     *
     * @param was null where something was added
     * @param now null where something was left out
     */
    record Place(@Nullable String was, @Nullable String now) {}

    /** In reading order. Paragraphs that stand between the same two that did not change are set side by side. */
    static List<Place> of(Article before, Article after) {
        List<Place> places = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Difference.Part paragraph : Difference.pieces(paragraphs(before), paragraphs(after))) {
            switch (paragraph.change()) {
                case SAME -> sideBySide(left, added, places);
                case STRUCK -> left.add(paragraph.text());
                case ADDED -> added.add(paragraph.text());
            }
        }
        sideBySide(left, added, places);
        return List.copyOf(places);
    }

    private static void sideBySide(List<String> left, List<String> added, List<Place> places) {
        for (int i = 0; i < Math.max(left.size(), added.size()); i++) {
            places.add(new Place(i < left.size() ? left.get(i) : null, i < added.size() ? added.get(i) : null));
        }
        left.clear();
        added.clear();
    }

    private static List<String> paragraphs(Article article) {
        Infobox infobox = article.infobox();
        Stream<String> box = infobox == null
                ? Stream.empty()
                : infobox.fields().stream()
                        .map(field -> field.span().of(article.text()).strip());
        Stream<String> prose = article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> paragraph.span().of(article.text()).strip());
        return Stream.concat(box, prose).toList();
    }

    /** The share of the sentences of the shorter text that stand in the other as well, 0 to 1. */
    static double alike(Article before, Article after) {
        Set<String> old = sentences(before);
        Set<String> now = sentences(after);
        Set<String> both = new HashSet<>(old);
        both.retainAll(now);
        return both.size() / (double) Math.max(1, Math.min(old.size(), now.size()));
    }

    private static Set<String> sentences(Article article) {
        return article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.toSet());
    }
}
