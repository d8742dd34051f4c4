package org.factloom.learning;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all learners chose about learning. */
@ApplicationScoped
public class Learners {

    private static final String OF_PERSON = """
            select zone, day_start, desired_retention, new_per_day, session_size, buttons from learner where person_id = ?""";

    private static final String SAVE = """
            insert into learner (person_id, zone, day_start, desired_retention, new_per_day, session_size, buttons)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id) do update set zone = excluded.zone, day_start = excluded.day_start,
                desired_retention = excluded.desired_retention, new_per_day = excluded.new_per_day,
                session_size = excluded.session_size, buttons = excluded.buttons""";

    private final AgroalDataSource database;

    Learners(AgroalDataSource database) {
        this.database = database;
    }

    /** The defaults of whoever chose nothing. */
    public LearnerSettings of(UUID person) {
        return chosen(person).orElse(LearnerSettings.DEFAULT);
    }

    /** Nothing of whoever chose nothing. */
    public Optional<LearnerSettings> chosen(UUID person) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_PERSON)) {
            query.setObject(1, person);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("settings of learners cannot be read", e);
        }
    }

    private static LearnerSettings read(ResultSet row) throws SQLException {
        return new LearnerSettings(
                zone(row.getString("zone")).orElse(LearnerSettings.DEFAULT.zone()),
                row.getInt("day_start"),
                row.getDouble("desired_retention"),
                row.getInt("new_per_day"),
                row.getObject("session_size", Integer.class),
                row.getInt("buttons"));
    }

    /** The zone of a name such as "Asia/Baghdad"; nothing where there is none of the name. */
    public static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return Optional.ofNullable(name).filter(id -> !id.isBlank()).map(ZoneId::of);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public void save(UUID person, LearnerSettings settings) {
        try (Connection connection = database.getConnection();
                PreparedStatement save = connection.prepareStatement(SAVE)) {
            save.setObject(1, person);
            save.setString(2, settings.zone().getId());
            save.setInt(3, settings.dayStart());
            save.setDouble(4, settings.desiredRetention());
            save.setInt(5, settings.newPerDay());
            save.setObject(6, settings.sessionSize());
            save.setInt(7, settings.buttons());
            save.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("settings of a learner cannot be saved", e);
        }
    }
}
