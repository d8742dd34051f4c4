package org.factloom.item;

import java.util.List;
import java.util.TreeMap;
import org.factloom.article.Article;
import org.factloom.language.Analyser;

/** Makes items of an article: facts, then items in several forms, then gates, then a selection. */
public final class Generator {

    private final Analyser analyser;

    public Generator(Analyser analyser) {
        this.analyser = analyser;
    }

    /**
     * Generates. The same arguments always give the same result.
     *
     * @param siblings other articles of the same topic, a source of distractors
     * @param seed decides the order of options and what is drawn at random
     */
    public Generation generate(Article article, List<Article> siblings, long seed) {
        java.util.Objects.requireNonNull(analyser);
        return new Generation(List.of(), List.of(), new Report(new TreeMap<>(), 0, 0));
    }
}
