package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.factloom.memory.Fitting;

/** Tells learners about their forgetting curves. */
@ApplicationScoped
public class OwnCurves {

    private static final String LOOKED_AT = """
            select weights is not null as changed, coalesce(fitted_at, tried_at) as looked_at, coalesce(fitted_reviews, tried_reviews) as reviews,
                stretch, loss_before, loss_after
            from learner_model where person_id = ? and coalesce(fitted_reviews, tried_reviews) >= ?""";

    private static final String REVIEWS = """
            select count(*) from (
                select day, lag(day) over (partition by fact_id order by answered_at, id) as before from answer_log
                where person_id = ? and correction = 0) as answers
            where day > before""";

    private final Sql sql;
    private final Learners learners;

    OwnCurves(Sql sql, Learners learners) {
        this.sql = sql;
        this.learners = learners;
    }

    public OwnCurve of(UUID person) {
        boolean wanted = learners.of(person).ownCurve();
        Optional<OwnCurve> known =
                wanted ? sql.first(LOOKED_AT, OwnCurves::read, person, Fitting.LEAST_REVIEWS) : Optional.empty();
        return known.orElseGet(() -> {
            long reviews = sql.first(REVIEWS, row -> row.getLong(1), person).orElse(0L);
            OwnCurve.State state = !wanted
                    ? OwnCurve.State.OFF
                    : reviews < Fitting.LEAST_REVIEWS ? OwnCurve.State.TOO_FEW : OwnCurve.State.WAITING;
            return new OwnCurve(state, reviews, Fitting.LEAST_REVIEWS, null, null, null, null);
        });
    }

    private static OwnCurve read(ResultSet row) throws SQLException {
        return new OwnCurve(
                row.getBoolean("changed") ? OwnCurve.State.CHANGED : OwnCurve.State.UNCHANGED,
                row.getLong("reviews"),
                Fitting.LEAST_REVIEWS,
                Sql.instant(row, "looked_at"),
                row.getObject("stretch", Double.class),
                row.getObject("loss_before", Double.class),
                row.getObject("loss_after", Double.class));
    }
}
