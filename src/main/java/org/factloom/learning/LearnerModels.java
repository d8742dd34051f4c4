package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.Weights;
import org.jboss.logging.Logger;

/** By which forgetting curve the memories of each learner are made: the default one, or one fitted to the learner's own answers. */
@ApplicationScoped
class LearnerModels {

    private static final Logger LOG = Logger.getLogger(LearnerModels.class);

    private static final String OF = "select weights from learner_model where person_id = ?";

    private static final String OF_ALL =
            "select person_id, weights from learner_model where person_id = any (?::uuid[]) and weights is not null";

    /** Whoever makes memories holds the model of their learner, whether a row says it or not; whoever changes it waits for them. */
    private static final String HOLD = "select pg_advisory_xact_lock_shared(hashtextextended(?::text, 20))";

    private static final String HOLD_ALONE = "select pg_advisory_xact_lock(hashtextextended(?::text, 20))";

    private static final String FORGET = "delete from learner_model where person_id = ? returning weights is not null";

    private static final String REPLAY_ALL = """
            insert into fold_pending (person_id, fact_id) select distinct person_id, fact_id from answer_log where person_id = ?
            on conflict do nothing""";

    private final Sql sql;

    LearnerModels(Sql sql) {
        this.sql = sql;
    }

    MemoryModel of(UUID person) {
        return sql.first(OF, LearnerModels::read, person).orElse(MemoryModel.DEFAULT);
    }

    /** Of several, in one statement; nothing of those who have the default one. */
    Map<UUID, MemoryModel> of(Collection<UUID> people) {
        return sql
                .list(
                        OF_ALL,
                        row -> Map.entry(row.getObject("person_id", UUID.class), read(row)),
                        people.stream().map(UUID::toString).toList())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One person's, which stays until the transaction ends: what is made of it is stored before the memories are made anew by another. */
    MemoryModel held(UUID person) {
        sql.first(HOLD, _ -> true, person.toString());
        return of(person);
    }

    /** Waits for all who make memories of it. To be called first by whoever changes the model. */
    void holdAlone(UUID person) {
        sql.first(HOLD_ALONE, _ -> true, person.toString());
    }

    /** Back to the default curve. */
    void forget(UUID person) {
        holdAlone(person);
        if (sql.first(FORGET, row -> row.getBoolean(1), person).orElse(false)) {
            replayAll(person);
        }
    }

    /** Has all memories made anew, in the background: to be called in the transaction that changes their model. */
    void replayAll(UUID person) {
        sql.change(REPLAY_ALL, person);
    }

    private static MemoryModel read(ResultSet row) throws SQLException {
        Array weights = row.getArray("weights");
        try {
            return weights == null
                    ? MemoryModel.DEFAULT
                    : MemoryModel.DEFAULT.with(Weights.of(List.of((Double[]) weights.getArray())));
        } catch (RuntimeException e) {
            LOG.warnf("The weights of a learner are damaged (%s); the default ones are used", e.getMessage());
            return MemoryModel.DEFAULT;
        }
    }
}
