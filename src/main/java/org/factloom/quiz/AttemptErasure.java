package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.factloom.account.PersonErased;

/**
 * What becomes of the attempts of a person who goes. Practice goes, and what is open. Exams that are over stay with their scores, so that figures over all who
 * took them stay: those of one person as of one person, of whom nothing is known. Words that were typed and are not an accepted answer may say anything, a name
 * too, and go; so do contests, and reasons for extra time. Of people who were simulated all goes.
 */
@ApplicationScoped
class AttemptErasure {

    /** Attempts that stay: not over what goes, too. */
    private static final String KEPT = """
            select a.id from attempt a where a.person_id = :person and a.mode = 'EXAM' and a.terms_id is not null and a.finished_at is not null
                and not exists (select from person p where p.id = a.person_id and p.simulated)
                and not exists (
                    select from attempt_slot s join item_version v on v.id = s.item_version_id join item i on i.id = v.item_id
                        join question_set q on q.id = i.set_id
                    where s.attempt_id = a.id and q.owner_id = :person and q.visibility = 'PRIVATE')""";

    private static final List<String> ERASE = List.of(
            "delete from contest where person_id = :person",
            "delete from extra_time where attempt_id in (select id from attempt where person_id = :person)",
            "delete from saved_response where attempt_id in (select id from attempt where person_id = :person)",
            "delete from attempt_heard where attempt_id in (select id from attempt where person_id = :person)",
            "delete from late_response where attempt_id in (select id from attempt where person_id = :person)",
            "delete from attempt where person_id = :person and id not in (" + KEPT + ")",
            """
            update answer set response = response - 'text' - 'texts', remark = ''
            where score < 1 and jsonb_exists_any(response, array['text', 'texts']) and attempt_id in (select id from attempt where person_id = :person)""",
            """
            update answer set response = response - 'prose' where jsonb_exists(response, 'prose') and attempt_id in (select id from attempt where person_id = :person)""",
            """
            update open_mark set reason = '' where answer_id in (
                select w.id from answer w join attempt a on a.id = w.attempt_id where a.person_id = :person)""",
            "update open_mark set marked_by = null where marked_by = :person",
            "update extra_time set granted_by = null where granted_by = :person",
            """
            delete from terms t where not exists (select from attempt a where a.terms_id = t.id) and (
                t.article_id in (select id from article where owner_id = :person and visibility = 'PRIVATE')
 or t.set_id in (select id from question_set where owner_id = :person and visibility = 'PRIVATE')
                or t.topic_id in (select id from topic where owner_id = :person))""");

    private final EntityManager database;

    AttemptErasure(EntityManager database) {
        this.database = database;
    }

    void erase(@Observes PersonErased erased) {
        ERASE.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("person", erased.person())
                .executeUpdate());
        Number kept = (Number) database.createNativeQuery("select count(*) from attempt where person_id = :person")
                .setParameter("person", erased.person())
                .getSingleResult();
        if (kept.intValue() > 0) {
            database.createNativeQuery("update attempt set person_id = :successor where person_id = :person")
                    .setParameter("successor", erased.successor().get())
                    .setParameter("person", erased.person())
                    .executeUpdate();
        }
    }
}
