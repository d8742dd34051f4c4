package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.factloom.account.PersonErased;

/**
 * Takes a person who goes out of the answer log, whose rows stay; but those over items of a private set of the person go, as the set does. Memories and settings go,
 * too.
 */
@ApplicationScoped
class LogErasure {

    /** So many rows at a time: the time of a statement is limited. */
    private static final int AT_ONCE = 5000;

    private static final String FORGET = """
            update answer_log set person_id = null where id in (select id from answer_log where person_id = ? order by id limit ?)""";

    /** Of nobody, which includes the person by now. */
    private static final String OVER_OWN_ITEMS = """
            delete from answer_log l using item_version v, item i, question_set q
            where l.person_id is null and v.id = l.item_version_id and i.id = v.item_id and q.id = i.set_id
                and q.owner_id = ? and q.visibility = 'PRIVATE'""";

    private static final List<String> ROWS = List.of(
            "delete from memory where person_id = ?",
            "delete from fold_pending where person_id = ?",
            "delete from topic_skill where person_id = ?",
            "delete from learner_model where person_id = ?",
            "delete from learner where person_id = ?");

    private final Sql sql;

    LogErasure(Sql sql) {
        this.sql = sql;
    }

    void erase(@Observes PersonErased erased) {
        int changed;
        do {
            changed = sql.change(FORGET, erased.person(), AT_ONCE);
        } while (changed > 0);
        sql.change(OVER_OWN_ITEMS, erased.person());
        ROWS.forEach(rows -> sql.change(rows, erased.person()));
    }
}
