package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What corrected keys and teachers changed of marks, and still holds. What a corrected key changed under a mark by hand is told once that is taken back. */
@ApplicationScoped
class MarkChanges {

    private static final String OF = """
            select c.answer_id, c.changed_at, r.mode,
                case when c.mark_before = c.mark_after then coalesce(c.regraded_before, w.by_hand, w.score) else c.mark_before end as mark_before,
                case when c.mark_before = c.mark_after then coalesce(c.regraded_after, w.by_hand, w.score) else c.mark_after end as mark_after,
                c.dropped_after, r.reason, r.id as regrade
            from regrade_change c join regrade r on r.id = c.regrade_id join answer w on w.id = c.answer_id
            where c.answer_id in (:answers) and r.undone_at is null
                and (c.mark_before <> c.mark_after or w.manual is null and (c.dropped_after or c.regraded_after is distinct from c.regraded_before))
            union all
            select m.answer_id, m.marked_at, 'MANUAL', m.mark_before, m.score, false, m.reason, null
            from manual_mark m where m.answer_id in (:answers) and m.score is not null and not exists (
                select from manual_mark t where t.answer_id = m.answer_id and t.score is null and (t.marked_at, t.id) > (m.marked_at, m.id))
            order by changed_at""";

    private final EntityManager database;

    MarkChanges(EntityManager database) {
        this.database = database;
    }

    /** The first first. */
    List<MarkChange> of(UUID answer) {
        return of(List.of(answer)).getOrDefault(answer, List.of());
    }

    /** The same of several answers; nothing of those whose marks never changed. */
    Map<UUID, List<MarkChange>> of(Collection<UUID> answers) {
        if (answers.isEmpty()) {
            return Map.of();
        }
        return database.unwrap(Session.class)
                .createNativeQuery(OF, Tuple.class)
                .setParameterList("answers", answers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("answer_id", UUID.class),
                        Collectors.mapping(
                                row -> new MarkChange(
                                        row.get("changed_at", Instant.class),
                                        row.get("mode", String.class),
                                        row.get("mark_before", Double.class),
                                        row.get("mark_after", Double.class),
                                        row.get("dropped_after", Boolean.class),
                                        row.get("reason", String.class),
                                        row.get("regrade", UUID.class)),
                                Collectors.toList())));
    }
}
