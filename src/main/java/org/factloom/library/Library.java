package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.exchange.ArticleEntry;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.TopicFile;
import org.factloom.fact.Fact;
import org.factloom.item.Item;

/** Reads the library for pages and programs, as whoever asks sees it. */
@ApplicationScoped
public class Library {

    private final Topics topics;
    private final StoredArticles articles;
    private final StoredFacts facts;
    private final StoredItems items;
    private final QuestionSets sets;
    private final CurrentPerson person;

    Library(
            Topics topics,
            StoredArticles articles,
            StoredFacts facts,
            StoredItems items,
            QuestionSets sets,
            CurrentPerson person) {
        this.topics = topics;
        this.articles = articles;
        this.facts = facts;
        this.items = items;
        this.sets = sets;
        this.person = person;
    }

    @Transactional
    List<ArticleSummary> articles() {
        return articles.summaries(person.viewer());
    }

    /** Nothing where there is no such article. */
    @Transactional
    public Optional<ReadingView> reading(String slug) {
        return articles.summary(slug, person.viewer())
                .map(summary -> ReadingView.of(
                        summary,
                        articles.bySlug(slug).orElseThrow(),
                        askable(slug),
                        sets.namesOfArticle(slug, person.viewer())));
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

    /** A set in the form of its file, as it is stored; nothing where there is no such set. */
    @Transactional
    Optional<QuestionSetFile> set(String slug) {
        return sets.seen(slug, person.viewer()).flatMap(set -> set.article().map(article -> file(set, article)));
    }

    /** The file of a topic; nothing where there is no such topic. */
    @Transactional
    Optional<TopicFile> topic(String slug) {
        UUID viewer = person.viewer();
        return topics.seen(slug, viewer)
                .map(topic -> new TopicFile(
                        topic.title(),
                        sets.seen(QuestionSets.nameAcross(slug), viewer)
                                .map(this::asked)
                                .orElse(List.of())));
    }

    private List<Item> asked(QuestionSet set) {
        return items.ofSet(set.id()).stream()
                .filter(item -> !item.retired())
                .map(item -> item.current().item())
                .toList();
    }

    private QuestionSetFile file(QuestionSet set, StoredArticle article) {
        List<Fact> stated = set.facts().stream().map(StoredFact::fact).toList();
        ArticleEntry entry = new ArticleEntry(
                article.slug() + ".txt",
                article.title(),
                article.sha256(),
                article.language(),
                article.source(),
                article.licence(),
                article.attribution());
        return new QuestionSetFile(set.title(), entry, stated, asked(set));
    }
}
