package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.fact.Evidence;
import org.factloom.flashcard.AnsweredCards;
import org.factloom.item.Item;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.library.ItemVersions;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.quiz.AnsweredQuestions;
import org.factloom.quiz.AnsweredQuestions.Answered;
import org.factloom.quiz.Feedback;
import org.factloom.quiz.Practice;
import org.factloom.quiz.Question;
import org.factloom.quiz.Screen;
import org.factloom.quiz.Started;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/** Notebooks of mistakes, and practice over them. However long a notebook is, a page of it takes the same few statements. */
@ApplicationScoped
class Mistakes {

    private static final int PAGE_SIZE = 20;

    /** Questions of one attempt. */
    private static final int MOST = 100;

    private final MistakeRows rows;
    private final Learners learners;
    private final AnsweredQuestions questions;
    private final AnsweredCards cards;
    private final ItemVersions versions;
    private final StoredArticles articles;
    private final Practice practice;
    private final MistakeMessages messages;
    private final Clock clock;

    Mistakes(
            MistakeRows rows,
            Learners learners,
            AnsweredQuestions questions,
            AnsweredCards cards,
            ItemVersions versions,
            StoredArticles articles,
            Practice practice,
            MistakeMessages messages,
            Clock clock) {
        this.rows = rows;
        this.learners = learners;
        this.questions = questions;
        this.cards = cards;
        this.versions = versions;
        this.articles = articles;
        this.practice = practice;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A page of a notebook.
     *
     * @param article slug of the only article that is asked for; null for all
     * @param page from 1; beyond the end the last one
     */
    @Transactional
    Notebook notebook(UUID person, @Nullable String article, int page) {
        List<MistakeRow> all = of(person);
        List<MistakeRow> told = all.stream().filter(row -> !row.asked()).toList();
        List<MistakeRow> wanted = ofArticle(told, article);
        Paging paging = new Paging(page, PAGE_SIZE, wanted.size());
        int from = (paging.number() - 1) * PAGE_SIZE;
        List<MistakeRow> shown = wanted.subList(from, Math.min(from + PAGE_SIZE, wanted.size()));
        return new Notebook(
                wanted.size(),
                told.size(),
                all.size() - told.size(),
                article,
                counts(told),
                entries(person, shown),
                paging);
    }

    /**
     * Starts practice over a notebook, in its order.
     *
     * @param size at most so many questions
     * @throws org.factloom.web.Problem 409 where there is nothing in it
     */
    @Transactional
    Started practise(Optional<UUID> person, @Nullable String article, int size) {
        List<String> facts = person
                .map(id -> ofArticle(of(id).stream().filter(row -> !row.asked()).toList(), article))
                .orElse(List.of())
                .stream()
                .map(MistakeRow::fact)
                .toList();
        return practice.over(messages.mistakes(), facts, Math.min(size, MOST));
    }

    private List<MistakeRow> of(UUID person) {
        LearnerSettings settings = learners.of(person);
        Instant now = clock.instant();
        return rows.of(person, settings, settings.boundary().dayAt(now), now);
    }

    private static List<MistakeRow> ofArticle(List<MistakeRow> rows, @Nullable String article) {
        return article == null
                ? rows
                : rows.stream().filter(row -> row.articleSlug().equals(article)).toList();
    }

    private static List<Notebook.OfArticle> counts(List<MistakeRow> rows) {
        Map<String, Notebook.OfArticle> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(
                row.articleSlug(),
                new Notebook.OfArticle(row.articleSlug(), row.articleTitle(), row.articleLanguage(), 1),
                (one, other) -> new Notebook.OfArticle(one.slug(), one.title(), one.language(), one.facts() + 1)));
        return counts.values().stream()
                .sorted(Comparator.comparing(Notebook.OfArticle::title).thenComparing(Notebook.OfArticle::slug))
                .toList();
    }

    private List<Notebook.Entry> entries(UUID person, List<MistakeRow> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Item> items = versions
                .withIds(shown.stream().map(MistakeRow::version).toList())
                .stream()
                .map(version -> version.item())
                .toList();
        Map<String, StoredArticle> cited = cited(items);
        List<UUID> responses = shown.stream().map(MistakeRow::response).toList();
        Map<UUID, Answered> answered = new HashMap<>(questions.of(person, responses));
        answered.putAll(cards.of(person, responses));
        return shown.stream()
                .flatMap(row -> Optional.ofNullable(answered.get(row.response())).stream()
                        .map(found -> entry(row, found, cited)))
                .toList();
    }

    private static Notebook.Entry entry(MistakeRow row, Answered answered, Map<String, StoredArticle> cited) {
        StoredArticle own = answered.slot().storedArticle();
        return new Notebook.Entry(
                row.fact(),
                row.sure(),
                row.at(),
                row.day(),
                new Screen.Source(own.slug(), own.title(), own.language(), row.fact()),
                Question.of(answered.slot()),
                Feedback.of(answered.slot(), answered.answer(), slug -> cited.getOrDefault(slug, own)));
    }

    /** The articles that evidence of items across articles names. */
    private Map<String, StoredArticle> cited(List<Item> items) {
        List<String> slugs = items.stream()
                .flatMap(item -> Stream.concat(
                        item.origin().evidence().stream(),
                        item instanceof Item.OneOf choice
                                ? choice.options().stream().flatMap(option -> Stream.ofNullable(option.why()))
                                : Stream.empty()))
                .map(Evidence::article)
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toList();
        Map<String, StoredArticle> cited = new HashMap<>();
        if (!slugs.isEmpty()) {
            articles.list("slug in ?1", slugs).forEach(article -> cited.put(article.slug(), article));
        }
        return cited;
    }
}
