package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All terms that exams are taken under. */
@ApplicationScoped
class AllTerms implements PanacheRepositoryBase<Terms, UUID> {

    private static final String CHOSEN = """
            select id from terms where article_id is not distinct from cast(:article as uuid)
                and topic_id is not distinct from cast(:topic as uuid) and questions = :questions
                and minutes is not distinct from cast(:minutes as integer) and counting = :counting
                and tries is not distinct from cast(:tries as integer)""";

    private static final String CHOOSE = """
            insert into terms (title, article_id, topic_id, questions, minutes, counting, tries)
            values (:title, cast(:article as uuid), cast(:topic as uuid), :questions, cast(:minutes as integer), :counting, cast(:tries as integer))
            on conflict do nothing""";

    /**
     * The terms that {@code request} chooses, made where nobody has chosen them yet; exactly one of article and topic is given. No lock is
     * taken on terms that are there: a class that starts together would wait for it one by one.
     */
    Terms of(String title, @Nullable UUID article, @Nullable UUID topic, ExamRequest request) {
        Query chosen = choosing(getEntityManager().createNativeQuery(CHOSEN, UUID.class), article, topic, request);
        Optional<UUID> id = first(chosen);
        if (id.isEmpty()) {
            choosing(getEntityManager().createNativeQuery(CHOOSE), article, topic, request)
                    .setParameter("title", title)
                    .executeUpdate();
            id = first(chosen);
        }
        getEntityManager()
                .createNativeQuery("update terms set title = :title where id = :id and title <> :title")
                .setParameter("title", title)
                .setParameter("id", id.orElseThrow())
                .executeUpdate();
        return findById(id.orElseThrow());
    }

    private static Query choosing(Query query, @Nullable UUID article, @Nullable UUID topic, ExamRequest request) {
        return query.setParameter("article", text(article))
                .setParameter("topic", text(topic))
                .setParameter("questions", request.size())
                .setParameter("minutes", text(request.minutes()))
                .setParameter("counting", request.counted().name())
                .setParameter("tries", text(request.tries()));
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
