package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Facts that say something else than when they were last answered, by a newer text of their article or by a correction. They are due whatever their memories say, until they are answered; a memory knows nothing of it, so
 * that a replay of the log makes it as it is.
 */
@ApplicationScoped
public class FactChanges {

    /** Of a memory {@code m} and its fact {@code f}. */
    static final String SINCE_ANSWERED = "f.changed_at is not null and f.changed_at > m.last_at";

    private static final String COLUMNS = "select f.id, f.was, f.value ->> 'text' as now from fact f ";

    private static final String OF_FACTS = COLUMNS
            + "join memory m on m.fact_id = f.id where m.person_id = ? and f.id = any (?) and " + SINCE_ANSWERED;

    private static final String BEFORE = COLUMNS + """
            where f.id = ? and f.changed_at is not null
                and (select max(l.answered_at) from answer_log l where l.person_id = ? and l.fact_id = f.id and l.response_id <> ?) < f.changed_at
                and (select max(l.answered_at) from answer_log l where l.person_id = ? and l.fact_id = f.id and l.response_id = ?) >= f.changed_at""";

    private final Sql sql;

    FactChanges(Sql sql) {
        this.sql = sql;
    }

    /**
     * What became of a fact.
     *
     * @param was what it said
     * @param now what it says
     */
    public record Changed(String fact, String was, String now) {

        private static Changed of(ResultSet row) throws SQLException {
            return new Changed(row.getString("id"), row.getString("was"), row.getString("now"));
        }
    }

    /** Those of some facts that changed since the person answered them last, by fact. */
    public Map<String, Changed> of(UUID person, Collection<String> facts) {
        return sql.list(OF_FACTS, Changed::of, person, facts).stream()
                .collect(Collectors.toMap(Changed::fact, changed -> changed));
    }

    /** What had changed of a fact when the person answered it, since the answer before. */
    public Optional<Changed> before(UUID person, String fact, UUID response) {
        return sql.first(BEFORE, Changed::of, fact, person, response, person, response);
    }
}
