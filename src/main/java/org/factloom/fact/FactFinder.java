package org.factloom.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.factloom.article.Article;
import org.factloom.article.Paragraph;
import org.factloom.article.Section;
import org.factloom.article.Sentence;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.Analyser;

/** Reads all facts of an article, family by family, safest first. */
public final class FactFinder {

    private final Analyser analyser;

    public FactFinder(Analyser analyser) {
        this.analyser = analyser;
    }

    /** Analyses the prose of an article and names whom it names. */
    public Reading read(Article article) {
        return read(article, _ -> {});
    }

    /**
     * Analyses the prose of an article and names whom it names.
     *
     * @param analysed called with how many sentences are done, before each of them
     */
    public Reading read(Article article, IntConsumer analysed) {
        List<ReadSentence> sentences = new ArrayList<>();
        for (Section section : article.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                for (Sentence sentence : paragraph.sentences()) {
                    analysed.accept(sentences.size());
                    AnalysedSentence taken = analyser.analyse(sentence);
                    sentences.add(ReadSentence.of(section, paragraph, taken, clauses(taken), sentences.size()));
                }
            }
        }
        List<AnalysedSentence> taken =
                sentences.stream().map(ReadSentence::analysed).toList();
        List<String> texts = sentences.stream().map(ReadSentence::text).toList();
        Topic topic = Topic.of(article);
        Entities entities =
                Entities.of(topic.name(), taken, BoxNames.of(article), Names.glossed(texts), Names.acronyms(texts));
        return new Reading(article, topic, sentences, entities);
    }

    /** What can be taken apart of a sentence, or of its beginning alone. */
    private List<Clause> clauses(AnalysedSentence sentence) {
        List<Clause> clauses = Clause.of(sentence);
        OptionalInt end = clauses.isEmpty() ? Beginning.end(sentence) : OptionalInt.empty();
        return end.isPresent() ? Clause.of(analyser.beginning(sentence, end.getAsInt())) : clauses;
    }

    /** One for each family, safest first. */
    private static List<Extractor> extractors(List<Timeless> timeless) {
        return List.of(
                new InfoboxFields(),
                new InfoboxSides(),
                new Kin(),
                new Milestones(),
                new Subdivisions(),
                new RaceResults(),
                new OfficeTerms(),
                new DatedEvents(),
                new PassingDates(),
                new YearSpans(),
                new Definitions(),
                new Roles(),
                new Names(),
                new Quantities(),
                new Actions(),
                new Relations(),
                new Counts(),
                new Measures(),
                new BracketDates(),
                new Identities(),
                new PartOf(),
                new Descriptions(),
                new Ranks(timeless),
                new Properties(timeless),
                new Makers(),
                new Taxa(timeless),
                new Terms(),
                new OtherNames(),
                new Etymologies(),
                new Proportions(timeless),
                new Belongings(),
                new ProseLists(),
                new Periods(),
                new Namings(),
                new Causes());
    }

    /** The facts in reading order, infobox first; one of each id. A page that only leads to others states none. */
    public List<Finding> find(Reading reading) {
        if (!reading.article().kind().tells()) {
            return List.of();
        }
        List<Finding> all = new ArrayList<>();
        extractors(Timeless.of(reading)).forEach(extractor -> all.addAll(extractor.extract(reading)));
        Set<Span> used = all.stream()
                .flatMap(finding -> finding.fact().evidence().stream())
                .map(Evidence::span)
                .collect(Collectors.toSet());
        all.addAll(new Verbatim(reading).extract(used));
        Map<String, Finding> byId = new LinkedHashMap<>();
        new Scope(reading)
                .of(Conflicts.resolve(reading, all))
                .forEach(finding -> byId.putIfAbsent(finding.fact().id(), finding));
        return byId.values().stream()
                .sorted(Comparator.comparing(
                        finding -> finding.fact().evidence().getFirst().span()))
                .toList();
    }
}
