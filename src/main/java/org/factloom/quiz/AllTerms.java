package org.factloom.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All terms that exams are taken under. */
@ApplicationScoped
class AllTerms implements PanacheRepositoryBase<Terms, UUID> {

    /** The terms with these settings, made where nobody has chosen them yet; exactly one of article and topic is given. */
    Terms of(String title, @Nullable UUID article, @Nullable UUID topic, int questions, @Nullable Integer minutes) {
        UUID id = (UUID) getEntityManager()
                .createNativeQuery("""
                        insert into terms (title, article_id, topic_id, questions, minutes, counting)
                        values (:title, cast(:article as uuid), cast(:topic as uuid), :questions, cast(:minutes as integer), 'BEST')
                        on conflict (article_id, topic_id, questions, minutes, counting) do update set title = excluded.title
                        returning id""", UUID.class)
                .setParameter("title", title)
                .setParameter("article", article == null ? null : article.toString())
                .setParameter("topic", topic == null ? null : topic.toString())
                .setParameter("questions", questions)
                .setParameter("minutes", minutes == null ? null : minutes.toString())
                .getSingleResult();
        return findById(id);
    }
}
