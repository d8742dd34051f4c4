package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All terms that exams are taken under. */
@ApplicationScoped
class AllTerms implements PanacheRepositoryBase<Terms, UUID> {

    /** The terms that {@code request} chooses, made where nobody has chosen them yet; exactly one of article and topic is given. */
    Terms of(String title, @Nullable UUID article, @Nullable UUID topic, ExamRequest request) {
        UUID id = (UUID) getEntityManager()
                .createNativeQuery("""
                        insert into terms (title, article_id, topic_id, questions, minutes, counting, tries)
                        values (:title, cast(:article as uuid), cast(:topic as uuid), :questions, cast(:minutes as integer), :counting, cast(:tries as integer))
                        on conflict (article_id, topic_id, questions, minutes, counting, tries) do update set title = excluded.title
                        returning id""", UUID.class)
                .setParameter("title", title)
                .setParameter("article", text(article))
                .setParameter("topic", text(topic))
                .setParameter("questions", request.size())
                .setParameter("minutes", text(request.minutes()))
                .setParameter("counting", request.counted().name())
                .setParameter("tries", text(request.tries()))
                .getSingleResult();
        return findById(id);
    }

    /** A parameter that is null says no type; a text that is cast does. */
    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
