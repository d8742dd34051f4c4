package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** When it is due, as {@link DueFacts} has it. */
    private static final String DUE =
            "greatest(case when %s then least(m.due_day, t.today) else m.due_day end, m.buried_until)"
                    .formatted(FactChanges.SINCE_ANSWERED);

    /** Whether its person is asked it at all: what is at rest, or in no set that the person sees, is never due. */
    private static final String ASKED =
            "m.due_day is not null and not m.suspended and " + DueFacts.askable("m.person_id");

    /** A person after the other: their memories of those facts lie side by side. */
    private static final String STANDINGS = """
            with asked as materialized (
                select distinct i.set_id, f.id from item i join item_fact x on x.item_id = i.id join fact f on f.id = x.fact_id
                where i.set_id = any (?::uuid[]) and not i.retired and not f.retired),
            people as materialized (
                select t.person, t.today, array(select a.id from asked a where a.set_id = any (t.sets)) as facts
                from (select person, today, array_agg(set_id) as sets from unnest(?::uuid[], ?::date[], ?::uuid[]) as one (person, today, set_id) group by person, today) t)
            select t.person as person_id, s.* from people t cross join lateral (
                select count(*) filter (where %1$s <= t.today and %2$s) as due, count(*) filter (where %1$s < t.today and %2$s) as overdue, max(m.last_at) as last_at
                from memory m join fact f on f.id = m.fact_id
                where m.person_id = t.person and m.fact_id = any (t.facts) and m.phase <> 'NEW') s""".formatted(DUE, ASKED);

    private static final String NEXT = """
            select m.person_id, m.fact_id, %1$s as due, %1$s <= t.today as now
            from unnest(?::uuid[], ?::date[]) as t (person, today) join memory m on m.person_id = t.person join fact f on f.id = m.fact_id
            where m.fact_id = any (?) and m.phase <> 'NEW' and %2$s""".formatted(DUE, ASKED);

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

    /** A fact that a person answered at least once. */
    public record Remembered(UUID person, KnownFact fact) {}

    /**
     * When a person is asked a fact again.
     *
     * @param day the person's
     * @param now whether that is today or was before
     */
    public record Due(UUID person, String fact, LocalDate day, boolean now) {}

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
        Map<UUID, MemoryModel> curves = models.of(people);
        Map<UUID, LocalDate> days = days(learners.of(people), clock.instant());
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
                                    Objects.requireNonNull(days.get(person)));
                        },
                        ids,
                        ids,
                        facts)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of what was answered and is asked again. */
    public List<Due> due(Collection<UUID> people, Collection<String> facts) {
        if (people.isEmpty() || facts.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> days = days(learners.of(people), clock.instant());
        return sql.list(
                NEXT,
                row -> new Due(
                        row.getObject("person_id", UUID.class),
                        row.getString("fact_id"),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("now")),
                texts(days.keySet()),
                texts(days.values()),
                facts);
    }

    /**
     * By person.
     *
     * @param sets of each person, whose facts are counted
     */
    public Map<UUID, Standing> standings(Map<UUID, Set<UUID>> sets) {
        if (sets.isEmpty()) {
            return Map.of();
        }
        Map<UUID, LocalDate> days = days(learners.of(sets.keySet()), clock.instant());
        List<UUID> people = new ArrayList<>();
        List<UUID> each = new ArrayList<>();
        sets.forEach((person, own) -> own.forEach(set -> {
            people.add(person);
            each.add(set);
        }));
        return sql
                .list(
                        STANDINGS,
                        row -> Map.entry(
                                row.getObject("person_id", UUID.class),
                                new Standing(row.getInt("due"), row.getInt("overdue"), Sql.instant(row, "last_at"))),
                        texts(Set.copyOf(each)),
                        texts(people),
                        texts(people.stream()
                                .map(person -> Objects.requireNonNull(days.get(person)))
                                .toList()),
                        texts(each))
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

    private static Optional<Remembered> read(ResultSet row, UUID person, MemoryModel model, LocalDate today)
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
            return new Remembered(person, fact);
        });
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
