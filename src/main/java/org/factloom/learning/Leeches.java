package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.factloom.library.Sight;
import org.factloom.memory.FactMemory;

/** Facts that learners forget again and again, for whoever can mend what asks them: the owner of a set, and teachers for sets of the house. Nobody is named. */
@ApplicationScoped
public class Leeches {

    /** Memories of people who are still there; those of a guest who signed in to an account are the account's, too. */
    private static final String FORGOTTEN = """
            from memory m join fact f on f.id = m.fact_id join person p on p.id = m.person_id
            where m.lapses >= ? and p.merged_into is null and not f.retired and exists (
                select from set_fact s join question_set q on q.id = s.set_id
                where s.fact_id = f.id and (q.owner_id = ? or q.owner_id is null) and %s)""".formatted(Sight.ofSet("q", "?"));

    private static final String LIST = """
            select m.fact_id, count(*) as learners, sum(m.lapses) as lapses, max((
                select max(l.answered_at) from answer_log l where l.person_id = m.person_id and l.fact_id = m.fact_id and l.score < 1)) as last
            %s group by m.fact_id order by learners desc, lapses desc, m.fact_id limit ?""".formatted(FORGOTTEN);

    private static final String COUNT = "select count(distinct m.fact_id) " + FORGOTTEN;

    private final Sql sql;

    Leeches(Sql sql) {
        this.sql = sql;
    }

    /** Those of most learners first. */
    public List<Leech> of(UUID teacher, int most) {
        return sql.list(
                LIST,
                row -> new Leech(
                        row.getString("fact_id"),
                        row.getInt("learners"),
                        row.getInt("lapses"),
                        Sql.instant(row, "last")),
                FactMemory.LEECH,
                teacher,
                teacher,
                most);
    }

    public int count(UUID teacher) {
        return sql.first(COUNT, row -> row.getInt(1), FactMemory.LEECH, teacher, teacher)
                .orElse(0);
    }
}
