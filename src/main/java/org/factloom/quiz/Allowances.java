package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.GuestMerged;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * What people are given beyond terms, by their accommodation or for one assignment. One rule, in SQL, says what holds for whom: the time limit times the pace, up to
 * whole minutes; what is due and what closes later by what that adds and by the hours of the accommodation, and own times where they are later still. To be called
 * in a transaction.
 */
@ApplicationScoped
public class Allowances {

    /** Of terms {@code t} and a person {@code x.person_id}: {@code m.minutes, d.due_at, e.closes_at}. */
    private static final String RULE = """
            left join accommodation c on c.person_id = x.person_id
            left join allowance w on w.terms_id = t.id and w.person_id = x.person_id
            cross join lateral (select case when c.person_id is null then t.minutes else ceil(t.minutes * c.time_factor)::integer end as minutes) m
            cross join lateral (select make_interval(mins => coalesce(c.later_minutes, 0) + coalesce(m.minutes - t.minutes, 0)) as later) l
            cross join lateral (select case when t.due_at is not null then greatest(t.due_at + l.later, w.due_at) end as due_at) d
            cross join lateral (select case when t.closes_at is not null then greatest(t.closes_at + l.later, w.closes_at, d.due_at) end as closes_at) e
            """;

    private static final String OWN = """
            select t.id as terms, x.person_id as person, m.minutes, d.due_at, e.closes_at, coalesce(w.extra_tries, 0) as more,
                coalesce(w.excused, false) as excused
            from terms t cross join unnest(cast(:people as uuid[])) x (person_id)
            """ + RULE + "where t.id = any(cast(:terms as uuid[]))";

    /** Time that was granted to one attempt is on top of the limit and the end. */
    private static final String RENEW = """
            update attempt a set due_at = %s, closes_at = %s, deadline = %s
            from (select x.id, d.due_at, e.closes_at,
                    least(x.started_at + make_interval(mins => m.minutes), e.closes_at, case when t.late = 'NONE' then d.due_at end)
                        + make_interval(secs => (select coalesce(sum(g.seconds), 0) from extra_time g where g.attempt_id = x.id)) as deadline
                from attempt x join terms t on t.id = x.terms_id
            """ + RULE + "where %s) own where own.id = a.id";

    /** What was handed in is as late as it is by the times that hold now; when it ended stays. What runs ends now at the earliest, so that what is on its way still counts. */
    private static final String UNDER = RENEW.formatted(
            "own.due_at",
            "own.closes_at",
            """
                    case when a.finished_at is not null then a.deadline
                        when own.deadline < cast(:now as timestamptz) then least(a.deadline, cast(:now as timestamptz)) else own.deadline end""",
            "t.id = :terms and (cast(:person as uuid) is null or x.person_id = cast(:person as uuid))");

    /** Nothing that runs ends, or is late, earlier than it would have; what is over stays. */
    private static final String OF_PERSON = RENEW.formatted(
            "case when own.due_at is not null then greatest(a.due_at, own.due_at) end",
            "case when own.closes_at is not null then greatest(a.closes_at, own.closes_at) end",
            "case when own.deadline is not null and a.deadline is not null then greatest(a.deadline, own.deadline) end",
            "x.person_id = :person and x.finished_at is null");

    private static final String ALLOWED =
            "select due_at, closes_at, extra_tries, excused from allowance where terms_id = :terms and person_id = :person";

    private static final String ALLOW = """
            insert into allowance (terms_id, person_id, due_at, closes_at, extra_tries, excused)
            values (:terms, :person, cast(:due as timestamptz), cast(:closes as timestamptz), :more, :excused)
            on conflict (terms_id, person_id) do update set due_at = excluded.due_at, closes_at = excluded.closes_at,
                extra_tries = excluded.extra_tries, excused = excluded.excused""";

    private static final List<String> MOVE = List.of("""
            update allowance w set person_id = :account where w.person_id = :guest
                and not exists (select from allowance o where o.terms_id = w.terms_id and o.person_id = :account)""", """
            update accommodation c set person_id = :account where c.person_id = :guest
                and not exists (select from accommodation o where o.person_id = :account)""");

    private final EntityManager database;
    private final Clock clock;

    Allowances(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What holds for each of some people of each of some terms. One statement. */
    public Own.All own(Collection<Terms> terms, Collection<UUID> people) {
        if (terms.isEmpty() || people.isEmpty()) {
            return new Own.All(Map.of());
        }
        Map<UUID, Conditions> all =
                terms.stream().collect(Collectors.toMap(Terms::id, Terms::conditions, (one, _) -> one));
        Map<UUID, Map<UUID, Own>> own = new HashMap<>();
        query(OWN)
                .setParameter("terms", all.keySet().toArray(UUID[]::new))
                .setParameter("people", people.stream().distinct().toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> {
                    UUID id = row.get("terms", UUID.class);
                    Conditions holds = own(Objects.requireNonNull(all.get(id)), row);
                    own.computeIfAbsent(id, _ -> new HashMap<>())
                            .put(row.get("person", UUID.class), new Own(holds, row.get("excused", Boolean.class)));
                });
        return new Own.All(own);
    }

    /** What holds for one person. */
    public Own own(Terms terms, UUID person) {
        return own(List.of(terms), List.of(person)).of(terms, person);
    }

    private static Conditions own(Conditions all, Tuple row) {
        Integer tries = all.tries();
        return all.own(
                row.get("minutes", Integer.class),
                tries == null ? null : Integer.valueOf(tries + row.get("more", Integer.class)),
                row.get("due_at", Instant.class),
                row.get("closes_at", Instant.class));
    }

    /** What somebody is given for one assignment. */
    public Allowed of(Terms terms, UUID person) {
        return query(ALLOWED)
                .setParameter("terms", terms.id())
                .setParameter("person", person)
                .uniqueResultOptional()
                .map(row -> new Allowed(
                        row.get("due_at", Instant.class),
                        row.get("closes_at", Instant.class),
                        row.get("extra_tries", Integer.class),
                        row.get("excused", Boolean.class)))
                .orElse(Allowed.NOTHING);
    }

    /** Gives it; attempts that run, and how late others were, follow at once. */
    public void allow(Terms terms, UUID person, Allowed allowed) {
        Allowed was = of(terms, person);
        database.createNativeQuery(ALLOW)
                .setParameter("terms", terms.id())
                .setParameter("person", person)
                .setParameter("due", text(allowed.due()))
                .setParameter("closes", text(allowed.closes()))
                .setParameter("more", allowed.extraTries())
                .setParameter("excused", allowed.excused())
                .executeUpdate();
        if (!Objects.equals(was.due(), allowed.due()) || !Objects.equals(was.closes(), allowed.closes())) {
            renew(terms, person);
        }
    }

    /** Sets anew when attempts under terms end and are due. */
    void renew(Terms terms) {
        renew(terms, null);
    }

    private void renew(Terms terms, @Nullable UUID person) {
        database.flush();
        database.createNativeQuery(UNDER)
                .setParameter("terms", terms.id())
                .setParameter("person", person == null ? null : person.toString())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Lets all attempts of a person that run have what the person is given from now on. */
    void renew(UUID person) {
        database.flush();
        database.createNativeQuery(OF_PERSON).setParameter("person", person).executeUpdate();
    }

    /** What an account was given itself stays. */
    void move(@Observes GuestMerged merged) {
        MOVE.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("guest", merged.guest())
                .setParameter("account", merged.account())
                .executeUpdate());
    }

    /** A parameter that is null says no type; a text that is cast does. */
    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private NativeQuery<Tuple> query(String sql) {
        return database.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }
}
