package org.factloom.quiz;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.factloom.item.Form;
import org.factloom.library.AskableItem;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredArticle;
import org.factloom.library.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt may ask.
 *
 * @param article where all of it is of one
 * @param set that is asked as it stands
 * @param draw what a set asks of its items; all of others
 * @param generated whether it is a set that nobody composed: an exam asks each fact of it once
 * @param rank of each, in which a learner needs them
 */
record Pool(
        String title,
        @Nullable StoredArticle article,
        @Nullable Topic topic,
        @Nullable QuestionSet set,
        SetDraw draw,
        boolean generated,
        List<AskableItem> items,
        ToIntFunction<AskableItem> rank) {

    Pool(
            String title,
            @Nullable StoredArticle article,
            @Nullable Topic topic,
            List<AskableItem> items,
            ToIntFunction<AskableItem> rank) {
        this(title, article, topic, null, SetDraw.ALL, false, items, rank);
    }

    /** What can be marked without asking anybody whether it was known. */
    Pool withoutSelfRated() {
        return without(item -> item.form().isSelfRated());
    }

    /** What can be marked without asking its learner whether it was known. */
    Pool withoutCards() {
        return without(item -> item.form() == Form.CARD);
    }

    /** Ids of what it may ask. */
    Set<String> facts() {
        return items.stream().flatMap(item -> item.facts().stream()).collect(Collectors.toSet());
    }

    /** What asks none of some facts. */
    Pool without(Collection<String> facts) {
        return without(item -> !Collections.disjoint(item.facts(), facts));
    }

    private Pool without(Predicate<AskableItem> which) {
        List<AskableItem> left = items.stream().filter(Predicate.not(which)).toList();
        return new Pool(title, article, topic, set, draw, generated, left, rank);
    }
}
