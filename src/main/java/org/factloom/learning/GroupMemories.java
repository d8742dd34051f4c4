package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.memory.FactMemory;
import org.factloom.memory.MemoryModel;
import org.jspecify.annotations.Nullable;

/** What several people know of some facts, each by their own day and curve. As many statements for five people as for five hundred. Joins a transaction that is under way. */
@ApplicationScoped
public class GroupMemories {

    private static final String TRIED = """
            select m.person_id, %s, a.slug, (m.person_id, m.fact_id) in (
                select c.person_id, x.fact_id from contest c join item_version v on v.id = c.item_version_id join item_fact x on x.item_id = v.item_id
                where c.person_id = any (?::uuid[]) and c.state = 'FILED') as contested
            from memory m join fact f on f.id = m.fact_id join article a on a.id = f.article_id
            where m.person_id = any (?::uuid[]) and m.fact_id = any (?) and m.phase <> 'NEW'""".formatted(Memories.COLUMNS);

    /** Of the memories that are not at rest, those that are due on the day of their person or before it. */
    private static final String STANDINGS =
            """
            select m.person_id, count(*) filter (where m.due_day <= t.today and %1$s) as due,
                count(*) filter (where m.due_day < t.today and %1$s) as overdue, max(m.last_at) as last_at
            from unnest(?::uuid[], ?::date[]) as t (person, today) join memory m on m.person_id = t.person
            where m.fact_id = any (?) and m.phase <> 'NEW' group by m.person_id""".formatted("not m.suspended and (m.buried_until is null or m.buried_until <= t.today)");

    private final Sql sql;
    private final Learners learners;
    private final LearnerModels models;
    private final Clock clock;

    GroupMemories(Sql sql, Learners learners, LearnerModels models, Clock clock) {
        this.sql = sql;
        this.learners = learners;
        this.models = models;
        this.clock = clock;
    }

    /**
     * A fact that a person answered at least once.
     *
     * @param due when it is asked again, on the person's day; null where it is not
     * @param now whether that is today or was before
     */
    public record Remembered(
            UUID person, KnownFact fact, @Nullable LocalDate due, boolean now) {}

    /**
     * Where a person stands with facts.
     *
     * @param due today or before
     * @param overdue before today
     * @param lastAt when any of them was last answered
     */
    public record Standing(int due, int overdue, @Nullable Instant lastAt) {

        public static final Standing NONE = new Standing(0, 0, null);
    }

    /** Nothing of what was never answered, and of a damaged memory: a rebuild brings it back. */
    public List<Remembered> of(Collection<UUID> people, Collection<String> facts) {
        if (people.isEmpty() || facts.isEmpty()) {
            return List.of();
        }
        Map<UUID, LearnerSettings> settings = learners.of(people);
        Map<UUID, MemoryModel> curves = models.of(people);
        Instant now = clock.instant();
        Map<UUID, LocalDate> days = days(settings, now);
        List<String> ids = texts(people);
        return sql
                .list(
                        TRIED,
                        row -> {
                            UUID person = row.getObject("person_id", UUID.class);
                            return read(
                                    row,
                                    person,
                                    curves.getOrDefault(person, MemoryModel.DEFAULT),
                                    Objects.requireNonNull(settings.get(person)),
                                    Objects.requireNonNull(days.get(person)));
                        },
                        ids,
                        ids,
                        facts)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** By person; nothing of those who answered none of the facts. */
    public Map<UUID, Standing> standings(Collection<UUID> people, Collection<String> facts) {
        if (people.isEmpty() || facts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LocalDate> days = days(learners.of(people), clock.instant());
        return sql
                .list(
                        STANDINGS,
                        row -> Map.entry(
                                row.getObject("person_id", UUID.class),
                                new Standing(row.getInt("due"), row.getInt("overdue"), Sql.instant(row, "last_at"))),
                        texts(days.keySet()),
                        days.values().stream().map(LocalDate::toString).toList(),
                        facts)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<UUID, LocalDate> days(Map<UUID, LearnerSettings> settings, Instant now) {
        Map<LearnerSettings, LocalDate> each = settings.values().stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), one -> one.boundary().dayAt(now)));
        return settings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Objects.requireNonNull(each.get(one.getValue()))));
    }

    private static Optional<Remembered> read(
            ResultSet row, UUID person, MemoryModel model, LearnerSettings settings, LocalDate today)
            throws SQLException {
        String article = row.getString("slug");
        boolean contested = row.getBoolean("contested");
        return Memories.readable(row).map(stored -> {
            FactMemory memory = stored.memory();
            KnownFact fact = new KnownFact(
                    stored,
                    article,
                    model.retrievability(memory, today, 0),
                    model.retrievability(memory, today.plusDays(KnownFacts.LATER), 0),
                    model.level(memory, today),
                    contested);
            LocalDate due = fact.due(settings.boundary()).orElse(null);
            return new Remembered(person, fact, due, due != null && !due.isAfter(today));
        });
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
