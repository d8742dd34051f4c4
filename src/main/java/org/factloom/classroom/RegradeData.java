package org.factloom.classroom;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.account.PersonalData;
import org.factloom.quiz.Untold;

/** What a person was told, how the person's marks were changed, and what the person decided about marks. */
@ApplicationScoped
@Priority(51)
class RegradeData implements PersonalData {

    /** As the page tells them: of an attempt that tells nothing of its questions now, only that something changed. */
    private static final String NOTICES =
            """
            select case when %s and %s then n.data else n.data - 'redress' || '{"stem": "", "answer": "", "words": ""}' end as data, n.*
            from notice n left join attempt a on a.id = cast(n.data ->> 'attempt' as uuid) left join terms t on t.id = a.terms_id
            where n.person_id = ? order by n.created_at, n.id""".formatted(Untold.score("a", "t", "now()"), Untold.keys("a", "t", "now()"));

    private static final String CHANGES = """
            select %s, %s, c.*, r.mode, r.reason from regrade_change c join regrade r on r.id = c.regrade_id join answer w on w.id = c.answer_id
                join attempt a on a.id = w.attempt_id left join terms t on t.id = a.terms_id
            where a.person_id = ? order by c.changed_at, c.answer_id""".formatted(
                    told(
                            "c",
                            "regraded_before",
                            "dropped_before",
                            "regraded_after",
                            "dropped_after",
                            "mark_before",
                            "mark_after",
                            "score_before",
                            "score_after",
                            "log_before",
                            "log_after"),
                    told("r", "reason"));

    private static final String BY_HAND = """
            select %s, m.* from manual_mark m join answer w on w.id = m.answer_id join attempt a on a.id = w.attempt_id left join terms t on t.id = a.terms_id
            where a.person_id = ? order by m.marked_at, m.id""".formatted(told("m", "score", "reason", "mark_before", "log_before"));

    private static final String GAVE = "select m.* from manual_mark m where m.marked_by = ? order by m.marked_at, m.id";

    private static final String DECIDED = """
            select r.* from regrade r, (select ?::uuid as id) asking where asking.id in (r.decided_by, r.undone_by) order by r.decided_at, r.id""";

    private static final String RESOLVED = """
            select c.id, c.item_version_id, c.state, c.reply, c.resolved_by, c.resolved_at
            from contest c where c.resolved_by = ? order by c.resolved_at, c.id""";

    /** Columns that are empty as long as the attempt tells nothing of its questions; where a name comes twice, the first one counts. */
    private static String told(String alias, String... columns) {
        String tells = Untold.keys("a", "t", "now()");
        return Stream.of(columns)
                .map(column -> "case when %s then %s.%s end as %s".formatted(tells, alias, column, column))
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("notices", NOTICES),
                new Section("markChanges", CHANGES),
                new Section("manualMarks", BY_HAND),
                new Section("givenManualMarks", GAVE),
                new Section("decidedRegrades", DECIDED),
                new Section("resolvedContests", RESOLVED));
    }
}
