package org.factloom.progress;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.factloom.learning.Leech;
import org.factloom.library.Passage;
import org.factloom.quiz.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A fact that learners forget again and again, with what may be to blame.
 *
 * @param words subject and relation
 * @param value what it states
 * @param evidence the paragraphs that state it
 * @param items the stems of what asks it
 */
public record Trouble(
        Leech leech, Screen.Source source, String words, String value, List<Passage> evidence, List<String> items) {

    /** Of fewer nothing is counted: figures would tell of each of them. */
    private static final int FEWEST = 5;

    public boolean few() {
        return leech.learners() < FEWEST;
    }

    /** When it was last forgotten, in UTC. */
    public @Nullable LocalDate lastDay() {
        return leech.last() == null ? null : LocalDate.ofInstant(leech.last(), ZoneOffset.UTC);
    }
}
