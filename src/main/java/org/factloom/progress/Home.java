package org.factloom.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.factloom.classroom.AssignmentViews.Task;
import org.factloom.quiz.AttemptState;
import org.factloom.quiz.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows.
 *
 * @param shelves all topics
 * @param tasks what is assigned and waits to be done, what is due first first
 * @param unfinished what to go on with, exams first
 * @param due facts to review today
 * @param trouble for a teacher, facts that learners forget again and again
 */
public record Home(List<Shelf> shelves, List<Task> tasks, List<AttemptState> unfinished, int due, int trouble) {

    public List<AttemptState> exams() {
        return unfinished.stream()
                .filter(attempt -> attempt.mode() == Mode.EXAM && !isTask(attempt))
                .toList();
    }

    /** The practice to go on with, where there is one. */
    public @Nullable AttemptState practice() {
        return unfinished.stream()
                .filter(attempt -> attempt.mode() != Mode.EXAM && !isTask(attempt))
                .findFirst()
                .orElse(null);
    }

    /** What is assigned is gone on with at its own place. */
    private boolean isTask(AttemptState attempt) {
        return tasks.stream()
                .anyMatch(task ->
                        task.taken() != null && attempt.id().equals(task.taken().open()));
    }

    /** Whether anything was ever answered. */
    public boolean practised() {
        return practised(ArticleBar::tried) > 0;
    }

    /** Whether something assigned, or an exam, comes before practice that is unfinished. */
    public boolean urgent() {
        return assigned() || !exams().isEmpty();
    }

    private boolean assigned() {
        return !tasks.isEmpty();
    }

    /** Whether something else comes before reviews: what was begun is ended first. */
    public boolean begun() {
        return urgent() || !unfinished.isEmpty();
    }

    /** Whether something else comes before missed facts. */
    public boolean busy() {
        return due > 0 || assigned() || !unfinished.isEmpty();
    }

    /** Whether something else comes before new questions. */
    public boolean secondary() {
        return busy() || weak() != null;
    }

    /** How many facts of the articles that were practised would be recalled today, as /progress counts them. */
    public int today() {
        return practised(ArticleBar::today);
    }

    /** Of the articles that were practised, as far as it is told. */
    public int facts() {
        return practised(ArticleBar::told);
    }

    /** The topic to go on with: the one practised last, among those with anything to ask. */
    public @Nullable Shelf current() {
        return first(Shelf::askable);
    }

    /** The topic whose missed facts to practise: of those that have any, the one practised last. */
    public @Nullable Shelf weak() {
        return first(shelf -> shelf.missed() > 0);
    }

    private @Nullable Shelf first(Predicate<Shelf> wanted) {
        return shelves.stream()
                .filter(wanted)
                .max(Comparator.comparing(Shelf::lastPractised))
                .orElse(null);
    }

    private int practised(ToIntFunction<ArticleBar> figure) {
        return shelves.stream()
                .flatMap(shelf -> shelf.books().stream())
                .filter(Shelf.Book::practised)
                .map(Shelf.Book::bar)
                .filter(Objects::nonNull)
                .mapToInt(figure)
                .sum();
    }
}
