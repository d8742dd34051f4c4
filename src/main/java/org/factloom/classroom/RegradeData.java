package org.factloom.classroom;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.factloom.account.PersonalData;

/** What a person was told, how the person's marks were changed, and what the person decided about marks. */
@ApplicationScoped
@Priority(51)
class RegradeData implements PersonalData {

    private static final String NOTICES = "select n.* from notice n where n.person_id = ? order by n.created_at, n.id";

    private static final String CHANGES = """
            select c.*, r.mode, r.reason from regrade_change c join regrade r on r.id = c.regrade_id join answer w on w.id = c.answer_id
                join attempt a on a.id = w.attempt_id
            where a.person_id = ? order by c.changed_at, c.answer_id""";

    private static final String DECIDED = """
            select r.* from regrade r, (select ?::uuid as id) asking where asking.id in (r.decided_by, r.undone_by) order by r.decided_at, r.id""";

    private static final String RESOLVED = """
            select c.id, c.item_version_id, c.state, c.reply, c.resolved_by, c.resolved_at
            from contest c where c.resolved_by = ? order by c.resolved_at, c.id""";

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("notices", NOTICES),
                new Section("markChanges", CHANGES),
                new Section("decidedRegrades", DECIDED),
                new Section("resolvedContests", RESOLVED));
    }
}
