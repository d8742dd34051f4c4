package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredArticle;
import org.factloom.library.Topic;
import org.jspecify.annotations.Nullable;

/** All terms that exams are taken under. */
@ApplicationScoped
class AllTerms implements PanacheRepositoryBase<Terms, UUID> {

    private static final String CHOSEN = """
            select id from terms where not assigned and article_id is not distinct from cast(:article as uuid)
                and topic_id is not distinct from cast(:topic as uuid) and set_id is not distinct from cast(:set as uuid)
                and questions is not distinct from cast(:questions as integer) and minutes is not distinct from cast(:minutes as integer) and counting = :counting
                and tries is not distinct from cast(:tries as integer)""";

    private static final String CHOOSE = """
            insert into terms (title, article_id, topic_id, set_id, questions, minutes, counting, tries)
            values (:title, cast(:article as uuid), cast(:topic as uuid), cast(:set as uuid), cast(:questions as integer), cast(:minutes as integer), :counting, cast(:tries as integer))
            on conflict do nothing""";

    /** Reads terms as they are now, and holds off changes of them until the transaction ends. Those who start wait for a change, and not for one another. */
    void hold(Terms terms) {
        getEntityManager().refresh(terms, LockModeType.PESSIMISTIC_READ);
    }

    /**
     * The terms that {@code request} chooses over a pool, made where nobody has chosen them yet. No lock is
     * taken on terms that are there: a class that starts together would wait for it one by one.
     */
    Terms of(Pool pool, ExamRequest request) {
        Query chosen = choosing(getEntityManager().createNativeQuery(CHOSEN, UUID.class), pool, request);
        Optional<UUID> id = first(chosen);
        if (id.isEmpty()) {
            choosing(getEntityManager().createNativeQuery(CHOOSE), pool, request)
                    .setParameter("title", pool.title())
                    .executeUpdate();
            id = first(chosen);
        }
        getEntityManager()
                .createNativeQuery("update terms set title = :title where id = :id and title <> :title")
                .setParameter("title", pool.title())
                .setParameter("id", id.orElseThrow())
                .executeUpdate();
        return findById(id.orElseThrow());
    }

    private static Query choosing(Query query, Pool pool, ExamRequest request) {
        return query.setParameter("article", text(id(pool.set() == null ? pool.article() : null, StoredArticle::id)))
                .setParameter("topic", text(id(pool.topic(), Topic::id)))
                .setParameter("set", text(id(pool.set(), QuestionSet::id)))
                .setParameter("questions", text(pool.set() == null ? request.size() : null))
                .setParameter("minutes", text(request.minutes()))
                .setParameter("counting", request.counted().name())
                .setParameter("tries", text(request.tries()));
    }

    private static <T> @Nullable UUID id(@Nullable T of, Function<T, UUID> id) {
        return of == null ? null : id.apply(of);
    }

    /** A parameter that is null says no type; a text that is cast does. */
    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Optional<UUID> first(Query query) {
        List<?> found = query.getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }
}
