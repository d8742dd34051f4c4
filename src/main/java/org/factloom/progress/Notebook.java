package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.library.Passage;
import org.factloom.quiz.Feedback;
import org.factloom.quiz.Question;
import org.factloom.quiz.Screen;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's notebook of mistakes.
 *
 * @param facts in it, of the article where one was asked for
 * @param all in it, of all articles
 * @param withheld facts of it that an exam asks that is open, or does not tell yet how its questions went; they are not counted otherwise
 * @param article slug of the article that was asked for; null for all
 * @param articles that it has facts of, by title
 * @param entries of one page: those first of which the learner was sure, then the latest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notebook(
        int facts,
        int all,
        int withheld,
        @Nullable String article,
        List<OfArticle> articles,
        List<Entry> entries,
        @JsonIgnore Paging paging) {

    static final Notebook EMPTY = new Notebook(0, 0, 0, null, List.of(), List.of(), new Paging(1, 1, 0));

    /** How many facts are of an article. */
    public record OfArticle(String slug, String title, String language, int facts) {}

    /**
     * A fact, by the latest wrong answer to it.
     *
     * @param sure whether the learner was sure of that
     * @param at when it was given
     * @param day the learner's day of it
     */
    public record Entry(
            String fact,
            boolean sure,
            Instant at,
            LocalDate day,
            Screen.Source source,
            Question question,
            Feedback feedback) {}

    /**
     * Mistakes that one paragraph, or several, put right.
     *
     * @param passages with all that is marked for any of them; empty where there is no evidence
     */
    public record Group(List<Entry> entries, List<Passage> passages) {}

    /** The entries of the page, those of the same paragraphs together, where the first of them stands. */
    @JsonIgnore
    public List<Group> groups() {
        return entries.stream()
                .collect(Collectors.groupingBy(Notebook::place, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Notebook::group)
                .toList();
    }

    private static List<Object> place(Entry entry) {
        List<Passage> evidence = entry.feedback().evidence();
        return evidence.isEmpty()
                ? List.of(entry.fact())
                : List.of(
                        entry.source().slug(),
                        evidence.stream().map(Passage::place).toList());
    }

    private static Group group(List<Entry> entries) {
        List<Passage> first = entries.getFirst().feedback().evidence();
        return new Group(
                entries,
                IntStream.range(0, first.size())
                        .mapToObj(i -> Passage.together(entries.stream()
                                .map(entry -> entry.feedback().evidence().get(i))
                                .toList()))
                        .toList());
    }

    /** Sizes of a session that ask less than all. */
    public List<Integer> sizes() {
        return List.of(10, 20).stream().filter(size -> size < facts).toList();
    }

    @JsonProperty
    public int page() {
        return paging.number();
    }

    @JsonProperty
    public int pages() {
        return paging.pages();
    }

    /** Where its pages are, but for the number. */
    @JsonIgnore
    public String href() {
        return "/mistakes?" + (article == null ? "" : "article=" + article + "&") + "page=";
    }
}
