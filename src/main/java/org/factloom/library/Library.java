package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.exchange.TopicFile;
import org.factloom.fact.Fact;

/** Reads the library for pages and programs, as whoever asks sees it. */
@ApplicationScoped
public class Library {

    private final Topics topics;
    private final StoredArticles articles;
    private final StoredFacts facts;
    private final QuestionSets sets;
    private final SetFiles files;
    private final PublishedSets published;
    private final CurrentPerson person;

    Library(
            Topics topics,
            StoredArticles articles,
            StoredFacts facts,
            QuestionSets sets,
            SetFiles files,
            PublishedSets published,
            CurrentPerson person) {
        this.topics = topics;
        this.articles = articles;
        this.facts = facts;
        this.sets = sets;
        this.files = files;
        this.published = published;
        this.person = person;
    }

    @Transactional
    List<ArticleSummary> articles() {
        return articles.summaries(person.viewer());
    }

    @Transactional
    LibraryView library(LibraryFilter filter) {
        List<ArticleSummary> all = articles.summaries(person.viewer(), filter);
        return new LibraryView(
                filter,
                all.stream()
                        .map(article -> new LibraryView.TopicName(article.topicSlug(), article.topicTitle()))
                        .distinct()
                        .toList(),
                TopicShelf.of(all.stream().filter(filter::lets).toList()),
                published.byArticle(""));
    }

    /** Nothing where there is no such article. */
    @Transactional
    public Optional<ReadingView> reading(String slug) {
        return articles.summary(slug, person.viewer())
                .map(summary -> ReadingView.of(
                        summary,
                        articles.bySlug(slug).orElseThrow(),
                        askable(slug),
                        sets.namesOfArticle(slug, person.viewer()),
                        published.byArticle(slug).getOrDefault(slug, List.of())));
    }

    /** The facts of an article that can be asked, in reading order. */
    @Transactional
    List<Fact> askable(String slug) {
        return facts.askable(slug, person.viewer()).stream()
                .map(StoredFact::fact)
                .toList();
    }

    @Transactional
    Optional<ArticleSummary> summary(String slug) {
        return articles.summary(slug, person.viewer());
    }

    /** A set as learners meet it; nothing where the person sees no such set. */
    @Transactional
    Optional<OfferedSet> offered(String slug) {
        return published.one(slug, person.viewer());
    }

    /** Articles besides its own of which a set that the person sees holds items. */
    @Transactional
    List<Credit> othersOf(String slug) {
        return sets.seen(slug, person.viewer())
                .map(set -> articles.copiedInto(set.id()))
                .orElse(List.of());
    }

    /** The file of a topic; nothing where there is no such topic. */
    @Transactional
    Optional<TopicFile> topic(String slug) {
        UUID viewer = person.viewer();
        return topics.seen(slug, viewer)
                .map(topic -> new TopicFile(
                        topic.title(),
                        sets.seen(QuestionSets.nameAcross(slug), viewer)
                                .map(files::asked)
                                .orElse(List.of())));
    }
}
