package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.Section;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.FactFinder;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;
import org.factloom.item.gate.Candidate;
import org.factloom.item.gate.Gates;
import org.factloom.language.Analyser;

/** Makes items of an article: facts, then items in several forms, then gates, then a selection. */
public final class Generator {

    /** Articles of a topic are each other's siblings: each is read once for all of them. */
    private static final int REMEMBERED = 32;

    private final FactFinder facts;
    private final List<Proposer> proposers;
    private final Map<Article, CompletableFuture<Material.Source>> read =
            Collections.synchronizedMap(new Remembered<>(REMEMBERED));

    public Generator(Analyser analyser) {
        this(analyser, List.of());
    }

    /** @param proposers preferred to the generator's own words wherever their proposals pass the gates */
    public Generator(Analyser analyser, List<Proposer> proposers) {
        facts = new FactFinder(analyser);
        this.proposers = List.copyOf(proposers);
    }

    /**
     * Generates. The same arguments always give the same result. Several threads may call it at once; an article is read once for all.
     *
     * @param siblings other articles of the same topic, a source of distractors
     * @param seed decides the order of options and what is drawn at random
     */
    public Generation generate(Article article, List<Article> siblings, long seed) {
        return generate(article, siblings, seed, Set.of());
    }

    /**
     * Generates for a new revision: of each fact the items that were there before stay, as long as they pass the gates.
     *
     * @param earlier the ids of the items of the revision before
     */
    public Generation generate(Article article, List<Article> siblings, long seed, Set<String> earlier) {
        List<Material.Source> others = siblings.stream()
                .sorted(Comparator.comparing(Article::slug))
                .map(this::read)
                .toList();
        return generate(new Material(read(article), others, seed), earlier);
    }

    /**
     * Generates items across the articles of a topic. The same articles, in whatever order, always give the same result.
     *
     * @param asked ids of the facts that items of the articles ask; no other is asked here
     * @param seed decides the order of options
     */
    public TopicItems generateAcross(List<Article> articles, Set<String> asked, long seed) {
        List<Material.Source> sources = articles.stream()
                .sorted(Comparator.comparing(Article::slug))
                .map(this::read)
                .toList();
        TopicMaterial material = new TopicMaterial(sources, asked, seed);
        Map<String, Article> bySlug = material.articles();
        Map<String, Integer> drops = new TreeMap<>();
        List<Item> items = Joint.write(material)
                .filter(joint -> passes(
                        new Candidate(joint.item(), List.of(), joint.source().reading(), bySlug), drops))
                .map(Joint::item)
                .toList();
        return new TopicItems(items, drops);
    }

    private Material.Source read(Article article) {
        CompletableFuture<Material.Source> mine = new CompletableFuture<>();
        CompletableFuture<Material.Source> others = read.putIfAbsent(article, mine);
        if (others != null) {
            return others.join();
        }
        try {
            Reading reading = facts.read(article);
            mine.complete(new Material.Source(reading, facts.find(reading)));
            return mine.join();
        } catch (RuntimeException | Error failure) {
            read.remove(article, mine);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    private Generation generate(Material material, Set<String> earlier) {
        Map<String, Integer> drops = new TreeMap<>();
        List<Writer> proposals = proposers.stream()
                .<Writer>map(proposer -> new Proposals(proposer, drops))
                .toList();
        Selection selection = new Selection(material.random("statements"), earlier);
        for (Finding finding : material.findings()) {
            if (finding.fact().certainty() == Fact.Certainty.CERTAIN) {
                List<Item> passed = Stream.concat(proposals.stream(), Writers.of(finding.fact()).stream())
                        .flatMap(writer -> writer.write(finding, material).stream())
                        .filter(item -> passes(new Candidate(item, forms(finding), material.reading()), drops))
                        .toList();
                selection.offer(finding, passed);
            }
        }
        Stream<Candidate> plain = Stream.concat(Timeline.write(material).stream(), Pairing.write(material).stream())
                .map(item -> new Candidate(item, List.of(), material.reading()));
        Stream.concat(plain, Precedence.write(material).stream())
                .filter(candidate -> passes(candidate, drops))
                .map(Candidate::item)
                .forEach(selection::add);
        List<Item> items = selection.items().stream()
                .sorted(Comparator.comparing(
                        item -> item.origin().evidence().getFirst().span()))
                .toList();
        return new Generation(
                material.findings().stream().map(Finding::fact).toList(), items, report(material, items, drops));
    }

    private static boolean passes(Candidate candidate, Map<String, Integer> drops) {
        return Gates.stopping(candidate)
                .map(gate -> {
                    drops.merge(gate.name(), 1, Integer::sum);
                    return false;
                })
                .orElse(true);
    }

    private static List<String> forms(Finding finding) {
        List<String> forms = new ArrayList<>(finding.accepted());
        if (finding.fact().value() instanceof Value.Several several) {
            several.values().forEach(value -> forms.add(value.text()));
        } else {
            forms.add(finding.fact().value().text());
        }
        return forms;
    }

    private static Report report(Material material, List<Item> items, Map<String, Integer> drops) {
        List<Section> sections = material.reading().article().sections().stream()
                .filter(section -> !section.paragraphs().isEmpty())
                .toList();
        Set<Span> asked = items.stream()
                .flatMap(item -> item.origin().evidence().stream())
                .map(Evidence::span)
                .collect(Collectors.toSet());
        int covered = (int) sections.stream()
                .filter(section -> section.paragraphs().stream()
                        .anyMatch(paragraph -> asked.stream().anyMatch(paragraph.span()::contains)))
                .count();
        return new Report(drops, sections.size(), covered);
    }
}
