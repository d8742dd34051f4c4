package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
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
import org.factloom.item.gate.Gate;
import org.factloom.item.gate.Gates;
import org.factloom.language.Analyser;

/** Makes items of an article: facts, then items in several forms, then gates, then a selection. */
public final class Generator {

    /** Articles of a topic are each other's siblings: each is read once for all of them. */
    private static final int REMEMBERED = 32;

    private final FactFinder facts;
    private final List<Proposer> proposers;
    private final RuleWeights weights;
    private final Map<Article, CompletableFuture<Material.Source>> read =
            Collections.synchronizedMap(new Remembered<>(REMEMBERED));

    public Generator(Analyser analyser) {
        this(analyser, List.of());
    }

    /** @param proposers preferred to the generator's own words wherever their proposals pass the gates */
    public Generator(Analyser analyser, List<Proposer> proposers) {
        this(analyser, proposers, RuleWeights.DELIVERED);
    }

    /** The same with other weights than it is delivered with. */
    public Generator(Analyser analyser, List<Proposer> proposers, RuleWeights weights) {
        facts = new FactFinder(analyser);
        this.proposers = List.copyOf(proposers);
        this.weights = weights;
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
        return generate(article, siblings, seed, earlier, Progress.UNHEARD);
    }

    /** The same, telling how far it is. */
    public Generation generate(
            Article article, List<Article> siblings, long seed, Set<String> earlier, Progress progress) {
        List<Article> all = new ArrayList<>(List.of(article));
        siblings.stream().sorted(Comparator.comparing(Article::slug)).forEach(all::add);
        List<Material.Source> sources = read(all, progress);
        Material material = new Material(sources.getFirst(), sources.subList(1, sources.size()), seed);
        return generate(material, earlier, progress);
    }

    /**
     * What the gates would say of an item that a person wrote: the names of those that it does not pass, in their order.
     *
     * @param article that it asks; reading it takes seconds, unless it was read lately
     */
    public List<String> advice(Article article, Item item) {
        Candidate candidate = Candidate.written(item, read(article).reading());
        return Gates.ALL.stream()
                .filter(gate -> !gate.passes(candidate))
                .map(Gate::name)
                .toList();
    }

    /**
     * Generates items across the articles of a topic. The same articles, in whatever order, always give the same result.
     *
     * @param asked ids of the facts that items of the articles ask; no other is asked here
     * @param seed decides the order of options
     */
    public TopicItems generateAcross(List<Article> articles, Set<String> asked, long seed) {
        List<Material.Source> sources = read(
                articles.stream().sorted(Comparator.comparing(Article::slug)).toList(), Progress.UNHEARD);
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

    /** Sentences and facts are counted over all articles. */
    private List<Material.Source> read(List<Article> articles, Progress progress) {
        int all = articles.stream().mapToInt(Generator::sentences).sum();
        List<Material.Source> sources = new ArrayList<>();
        int before = 0;
        for (Article article : articles) {
            int start = before;
            sources.add(read(article, done -> progress.at(Progress.Stage.ANALYSING, start + done, all)));
            before += sentences(article);
            progress.at(Progress.Stage.FACTS, sources.size(), articles.size());
        }
        return sources;
    }

    private static int sentences(Article article) {
        return article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .mapToInt(paragraph -> paragraph.sentences().size())
                .sum();
    }

    private Material.Source read(Article article) {
        return read(article, _ -> {});
    }

    private Material.Source read(Article article, IntConsumer analysed) {
        CompletableFuture<Material.Source> mine = new CompletableFuture<>();
        CompletableFuture<Material.Source> others = read.putIfAbsent(article, mine);
        if (others != null) {
            try {
                return others.join();
            } catch (CompletionException | CancellationException calledOffByAnother) {
                return read(article, analysed);
            }
        }
        try {
            Reading reading = facts.read(article, analysed);
            mine.complete(new Material.Source(reading, facts.find(reading)));
            return mine.join();
        } catch (RuntimeException | Error failure) {
            read.remove(article, mine);
            mine.completeExceptionally(failure);
            throw failure;
        }
    }

    private Generation generate(Material material, Set<String> earlier, Progress progress) {
        Map<String, Integer> drops = new TreeMap<>();
        Map<Finding, List<Item>> written = written(material, drops, progress);
        Selection selection = new Selection(material.random("statements"), earlier, weights);
        List<Item> passed = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<Finding, List<Item>> ofFact : written.entrySet()) {
            progress.at(Progress.Stage.GATES, tried++, written.size());
            Finding finding = ofFact.getKey();
            List<Item> through = ofFact.getValue().stream()
                    .filter(item -> passes(new Candidate(item, forms(finding), material.reading()), drops))
                    .toList();
            passed.addAll(through);
            selection.offer(finding, through);
        }
        Stream.of(Timeline.write(material), Pairing.write(material))
                .flatMap(List::stream)
                .map(item -> new Candidate(item, List.of(), material.reading()))
                .forEach(candidate -> tryAt(candidate, drops, selection, passed));
        Precedence.write(material).forEach(candidate -> tryAt(candidate, drops, selection, passed));
        List<Item> items = inReadingOrder(selection.items());
        return new Generation(
                material.findings().stream().map(Finding::fact).toList(),
                items,
                inReadingOrder(passed),
                report(material, items, drops));
    }

    private Map<Finding, List<Item>> written(Material material, Map<String, Integer> drops, Progress progress) {
        List<Writer> proposals = proposers.stream()
                .<Writer>map(proposer -> new Proposals(proposer, drops))
                .toList();
        Map<Finding, List<Item>> written = new LinkedHashMap<>();
        for (Finding finding : material.findings()) {
            progress.at(
                    Progress.Stage.ITEMS, written.size(), material.findings().size());
            if (finding.fact().certainty() == Fact.Certainty.CERTAIN) {
                written.put(
                        finding,
                        Stream.concat(proposals.stream(), Writers.of(finding.fact()).stream())
                                .flatMap(writer -> writer.write(finding, material).stream())
                                .toList());
            }
        }
        return written;
    }

    private static void tryAt(Candidate candidate, Map<String, Integer> drops, Selection selection, List<Item> passed) {
        if (passes(candidate, drops)) {
            selection.add(candidate.item());
            passed.add(candidate.item());
        }
    }

    private static List<Item> inReadingOrder(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparing(
                        item -> item.origin().evidence().getFirst().span()))
                .toList();
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
