package org.factloom.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.library.Sight;
import org.factloom.memory.FactMemory;
import org.jboss.logging.Logger;

/** The queries of {@link DueQueue}. A fact that no item asks any longer, or none that its learner sees, is not due. */
@ApplicationScoped
class DueFacts {

    private static final Logger LOG = Logger.getLogger(DueFacts.class);

    /** The places of the sentences of {@code f} in its article; of a card of one's own none, it rests for no other of its sentence. */
    private static final String SENTENCES = """
            f.article_id, case when exists (
                select from set_fact x join question_set c on c.id = x.set_id where x.fact_id = f.id and c.cards) then '{}' else array(select jsonb_path_query(f.evidence, '$[*].start') #>> '{}') end as starts""";

    static final String ASKABLE = askable("?");

    /** By its day, or because it was changed since. In two halves, each of which has an index. */
    static final String DUE = """
            select %1$s, %2$s
            from memory m join fact f on f.id = m.fact_id
            where m.person_id = ? and m.due_day <= ? and not m.suspended and (m.buried_until is null or m.buried_until <= ?)
                and %3$s
            union all
            select %1$s, %2$s
            from memory m join fact f on f.id = m.fact_id
            where m.person_id = ? and m.due_day > ? and not m.suspended and (m.buried_until is null or m.buried_until <= ?)
                and %4$s and %3$s
            order by fact_id""".formatted(Memories.COLUMNS, SENTENCES, ASKABLE, FactChanges.SINCE_ANSWERED);

    private static final String PLANNED = """
            select count(*) from memory m join fact f on f.id = m.fact_id
            where m.person_id = ? and greatest(m.due_day, m.buried_until) = ? and m.phase <> 'NEW' and not m.suspended and %s""".formatted(ASKABLE);

    private static final String ANSWERED = """
            select m.fact_id, %s, not exists (
                select from answer_log l where l.person_id = m.person_id and l.fact_id = m.fact_id and l.answered_at < ?) as begun
            from memory m join fact f on f.id = m.fact_id
            where m.person_id = ? and m.last_day = ? and (f.changed_at is null or f.changed_at <= m.last_at)""".formatted(SENTENCES);

    private static final String NEW =
            "(m.fact_id is null or m.phase = 'NEW' and not m.suspended and (m.buried_until is null or m.buried_until <= ?))";

    private static final String FRESH = """
            with learned as (
                select f.article_id, max(m.last_at) as at from memory m join fact f on f.id = m.fact_id
                where m.person_id = ? and m.answers > 0 group by f.article_id),
            offered as (
                select f.id, a.at from learned a join fact f on f.article_id = a.article_id
                union all
                select x.fact_id, 'infinity' from question_set c join set_fact x on x.set_id = c.id where c.owner_id = ? and c.cards)
            select f.id as fact_id, %s
            from (select id, max(at) as at from offered group by id) o join fact f on f.id = o.id
            left join memory m on m.person_id = ? and m.fact_id = f.id
            where %s and %s
            order by o.at desc, f.article_id, f.position, f.id limit ?""".formatted(SENTENCES, NEW, ASKABLE);

    private static final String FRESH_OF = """
            select f.id as fact_id, %s
            from fact f left join memory m on m.person_id = ? and m.fact_id = f.id
            where f.id = any (?) and %s and %s
            order by f.article_id, f.position, f.id""".formatted(SENTENCES, NEW, ASKABLE);

    private static final String ASKED_OF = """
            select f.id as fact_id, %s from fact f where f.id = any (?) and %s
            order by f.article_id, f.position, f.id""".formatted(SENTENCES, ASKABLE);

    private static final String LOAD =
            "select coalesce(sum(1.0 / interval_days), 0) from memory where person_id = ? and phase = 'REVIEW' and not suspended";

    private static final Duration STALE = Duration.ofMinutes(10);

    /** What an answer takes, in seconds, of the last hundred. */
    private static final String SECONDS = """
            select avg(least(taken_ms, 60000)) / 1000.0 from (
                select taken_ms from answer_log where person_id = ? and taken_ms is not null order by id desc limit 100)""";

    private final Sql sql;
    private final Cache<UUID, Double> loads =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(STALE).build();

    DueFacts(Sql sql) {
        this.sql = sql;
    }

    /** Of a fact {@code f}, in SQL; the viewer as {@link Sight} has it. */
    static String askable(String viewer) {
        return """
                not f.retired and exists (
                    select from item_fact x join item i on i.id = x.item_id join question_set q on q.id = i.set_id
                    where x.fact_id = f.id and not i.retired and q.article_id is not null and %s)""".formatted(Sight.ofSet("q", viewer));
    }

    /**
     * A fact that was answered today.
     *
     * @param begun whether for the first time
     */
    record Answered(String id, Set<String> sentences, boolean begun) {}

    /** What is due on a day or before it, and what was learned as its article no longer says it. */
    List<DueFact> due(UUID person, LocalDate today) {
        return sql.list(DUE, row -> readable(row), person, today, today, person, person, today, today, person).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing of a damaged memory: a rebuild brings it back. */
    private static Optional<DueFact> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(new DueFact(
                    row.getString("fact_id"),
                    row.getObject("article_id", UUID.class),
                    sentences(row),
                    Memories.read(row)));
        } catch (RuntimeException e) {
            LOG.warnf("The memory of fact %s is damaged (%s); rebuild it", row.getString("fact_id"), e.getMessage());
            return Optional.empty();
        }
    }

    /** How many answered facts are asked again on a day, by their plan or since they were put off until then. */
    int planned(UUID person, LocalDate day) {
        return sql.list(PLANNED, row -> row.getInt(1), person, day, person).getFirst();
    }

    /**
     * What was answered today, and has not changed since.
     *
     * @param start of the day
     */
    List<Answered> answered(UUID person, LocalDate today, Instant start) {
        return sql.list(
                ANSWERED,
                row -> new Answered(row.getString("fact_id"), sentences(row), row.getBoolean("begun")),
                start,
                person,
                today);
    }

    /** Facts never answered: of the person's own cards, then of the articles of which any was answered, the one answered last first. */
    List<DueFact> fresh(UUID person, LocalDate today, int most) {
        return sql.list(FRESH, DueFacts::unanswered, person, person, person, today, person, most);
    }

    /** Those of some facts that were never answered, by article. */
    List<DueFact> fresh(UUID person, LocalDate today, Collection<String> facts) {
        return sql.list(FRESH_OF, DueFacts::unanswered, person, facts, today, person);
    }

    /** Those of some facts that can be asked, by article, as if none was ever answered. */
    List<DueFact> asked(UUID person, Collection<String> facts) {
        return sql.list(ASKED_OF, DueFacts::unanswered, facts, person);
    }

    private static DueFact unanswered(ResultSet row) throws SQLException {
        String fact = row.getString("fact_id");
        return new DueFact(
                fact,
                row.getObject("article_id", UUID.class),
                sentences(row),
                new StoredMemory(fact, FactMemory.NEW, null, false, null));
    }

    /** Reviews that a day usually brings; up to ten minutes old, since it takes a look at all memories and changes slowly. */
    double load(UUID person) {
        return loads.get(
                person, id -> sql.list(LOAD, row -> row.getDouble(1), id).getFirst());
    }

    /** Nothing where no answer was timed. */
    OptionalDouble seconds(UUID person) {
        return sql.list(SECONDS, row -> row.getDouble(1), person).stream()
                .filter(seconds -> seconds > 0)
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    private static Set<String> sentences(ResultSet row) throws SQLException {
        UUID article = row.getObject("article_id", UUID.class);
        Array starts = row.getArray("starts");
        return Arrays.stream((String[]) starts.getArray())
                .map(start -> article + " " + start)
                .collect(Collectors.toUnmodifiableSet());
    }
}
