package org.factloom.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Ids;
import org.factloom.item.Material.Source;

/**
 * All that items across the articles of a topic are made from.
 *
 * @param sources the articles, by slug
 * @param asked ids of the facts that items of the articles themselves ask: what is not worth a question alone is not worth
 *     one across articles
 * @param seed decides what is drawn at random
 */
record TopicMaterial(List<Source> sources, Set<String> asked, long seed) {

    TopicMaterial {
        sources = List.copyOf(sources);
        asked = Set.copyOf(asked);
    }

    /** The facts of an article that may be asked, the most salient first. */
    Stream<Finding> findings(Source source) {
        return source.findings().stream()
                .filter(finding -> finding.fact().certainty() == Fact.Certainty.CERTAIN
                        && asked.contains(finding.fact().id()))
                .sorted(Salience.DESCENDING);
    }

    /** The first evidence of a fact, named as that of its article. */
    static Evidence evidence(Source source, Finding finding) {
        return finding.fact().evidence().getFirst().of(slug(source));
    }

    static String slug(Source source) {
        return source.reading().article().slug();
    }

    Map<String, Article> articles() {
        Map<String, Article> articles = new TreeMap<>();
        sources.forEach(source -> articles.put(slug(source), source.reading().article()));
        return articles;
    }

    /** Where an item comes from that asks {@code facts} and is proved by {@code evidence}. */
    static Item.Origin origin(Form form, String rule, List<Finding> findings, List<Evidence> evidence) {
        List<String> facts =
                findings.stream().map(finding -> finding.fact().id()).toList();
        List<String> parts = new ArrayList<>(facts);
        parts.addAll(Arrays.asList(form.id(), rule));
        return new Item.Origin(
                Ids.of("i", parts),
                facts,
                evidence,
                rule,
                Difficulty.of(form, findings.stream().map(Finding::fact).toList(), 0));
    }

    /** Randomness that depends only on the seed and on what it is for. */
    Random random(String purpose) {
        return new Random(Long.parseUnsignedLong(Ids.of("", List.of(Long.toString(seed), purpose)), 16));
    }
}
