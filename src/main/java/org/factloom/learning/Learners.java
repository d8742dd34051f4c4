package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.DefaultZone;
import org.jspecify.annotations.Nullable;

/** What all learners chose about learning. */
@ApplicationScoped
public class Learners {

    private static final String COLUMNS =
            "select zone, day_start, desired_retention, new_per_day, session_size, buttons, exam_date, own_curve, person_id from learner where person_id = ";

    private static final String OF_PERSON = COLUMNS + "?";

    private static final String OF_ALL = COLUMNS + "any (?::uuid[])";

    private static final String SAVE = """
            insert into learner (person_id, zone, day_start, desired_retention, new_per_day, session_size, buttons, exam_date, own_curve)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id) do update set zone = excluded.zone, day_start = excluded.day_start,
                desired_retention = excluded.desired_retention, new_per_day = excluded.new_per_day,
                session_size = excluded.session_size, buttons = excluded.buttons, exam_date = excluded.exam_date, own_curve = excluded.own_curve""";

    private final Sql sql;
    private final LearnerModels models;
    private final DefaultZone usual;

    Learners(Sql sql, LearnerModels models, DefaultZone usual) {
        this.sql = sql;
        this.models = models;
        this.usual = usual;
    }

    /** The defaults of whoever chose nothing, in the zone of the installation. */
    public LearnerSettings of(UUID person) {
        return chosen(person).orElseGet(this::usual);
    }

    /** The same of several, in one statement. */
    public Map<UUID, LearnerSettings> of(Collection<UUID> people) {
        Map<UUID, LearnerSettings> settings = new HashMap<>();
        LearnerSettings others = usual();
        people.forEach(person -> settings.put(person, others));
        sql.list(
                        OF_ALL,
                        row -> Map.entry(row.getObject("person_id", UUID.class), read(row)),
                        people.stream().map(UUID::toString).toList())
                .forEach(chosen -> settings.put(chosen.getKey(), chosen.getValue()));
        return settings;
    }

    private LearnerSettings usual() {
        return usual.zone().map(LearnerSettings.DEFAULT::in).orElse(LearnerSettings.DEFAULT);
    }

    /** Nothing of whoever chose nothing. */
    public Optional<LearnerSettings> chosen(UUID person) {
        return sql.first(OF_PERSON, Learners::read, person);
    }

    private static LearnerSettings read(ResultSet row) throws SQLException {
        return new LearnerSettings(
                zone(row.getString("zone")).orElse(LearnerSettings.DEFAULT.zone()),
                row.getInt("day_start"),
                row.getDouble("desired_retention"),
                row.getInt("new_per_day"),
                row.getObject("session_size", Integer.class),
                row.getInt("buttons"),
                row.getObject("exam_date", LocalDate.class),
                row.getBoolean("own_curve"));
    }

    /** The zone of a name such as "Asia/Baghdad"; nothing where there is none of the name. */
    public static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return Optional.ofNullable(name).filter(id -> !id.isBlank()).map(ZoneId::of);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The names of zones that people choose from, "UTC" first. */
    public static List<String> zones() {
        return Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                                .sorted())
                .toList();
    }

    /** Whoever wants no curve of the own is back on the default one, and all memories are made anew by it soon. */
    public void save(UUID person, LearnerSettings settings) {
        sql.change(
                SAVE,
                person,
                settings.zone().getId(),
                settings.dayStart(),
                settings.desiredRetention(),
                settings.newPerDay(),
                settings.sessionSize(),
                settings.buttons(),
                settings.exam(),
                settings.ownCurve());
        if (!settings.ownCurve()) {
            models.forget(person);
        }
    }
}
