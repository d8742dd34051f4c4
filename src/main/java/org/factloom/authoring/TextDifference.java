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
        List<String> old = paragraphs(before);
        List<String> now = paragraphs(after);
        int[][] common = common(old, now);
        List<Place> places = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            List<String> left = new ArrayList<>();
            List<String> added = new ArrayList<>();
            while ((i < old.size() || j < now.size()) && !same(old, i, now, j)) {
                if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                    left.add(old.get(i++));
                } else {
                    added.add(now.get(j++));
                }
            }
            for (int k = 0; k < Math.max(left.size(), added.size()); k++) {
                places.add(new Place(k < left.size() ? left.get(k) : null, k < added.size() ? added.get(k) : null));
            }
            i++;
            j++;
        }
        return List.copyOf(places);
    }

    private static boolean same(List<String> old, int i, List<String> now, int j) {
        return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
    }

    /** How many paragraphs the rests from i and j have in common, in order. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
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
