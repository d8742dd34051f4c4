package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.account.GuestMerged;
import org.factloom.library.StoredFacts;
import org.factloom.web.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What learners wrote beside facts, each for oneself alone. */
@ApplicationScoped
class Notes {

    /** In characters. */
    static final int LONGEST = 2_000;

    private static final String OF = "select fact_id, text from note where person_id = :person and fact_id in :facts";

    private static final String WRITE = """
            insert into note (person_id, fact_id, text, written_at) values (:person, :fact, :text, :at)
            on conflict (person_id, fact_id) do update set text = excluded.text, written_at = excluded.written_at""";

    private static final String MOVE = """
            insert into note (person_id, fact_id, text, written_at)
            select :account, fact_id, text, written_at from note where person_id = :guest order by fact_id
            on conflict (person_id, fact_id) do update set text = left(note.text || E'\\n\\n' || excluded.text, %d)
            where note.text <> excluded.text""".formatted(LONGEST);

    private final EntityManager database;
    private final StoredFacts facts;
    private final CurrentPerson person;
    private final ReadingMessages messages;
    private final Clock clock;

    Notes(EntityManager database, StoredFacts facts, CurrentPerson person, ReadingMessages messages, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /** The visitor's, by fact. */
    @Transactional
    Map<String, String> of(Collection<String> asked) {
        if (asked.isEmpty() || person.id().isEmpty()) {
            return Map.of();
        }
        return database.unwrap(Session.class)
                .createNativeQuery(OF, Tuple.class)
                .setParameter("person", person.viewer())
                .setParameter("facts", asked)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("fact_id", String.class), row -> row.get("text", String.class)));
    }

    /** Of one fact; nothing where none is written. */
    @Transactional
    @Nullable String on(String fact) {
        return of(List.of(fact)).get(fact);
    }

    /**
     * Writes a note, or takes it away where nothing is written. May be repeated.
     *
     * @throws NotFoundException where the fact is not seen
     * @throws Problem 400 where it is too long
     */
    @Transactional
    void write(String fact, @Nullable String text) {
        String plain = OneLine.linesOf(text);
        if (plain.length() > LONGEST) {
            throw new Problem(Status.BAD_REQUEST, messages.note_too_long(LONGEST));
        }
        if (facts.seen(List.of(fact), person.viewer()).isEmpty()) {
            throw new NotFoundException();
        }
        if (plain.isEmpty()) {
            delete(fact);
            return;
        }
        database.createNativeQuery(WRITE)
                .setParameter("person", person.idOrNewGuest())
                .setParameter("fact", fact)
                .setParameter("text", plain)
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Takes a note away. May be repeated. */
    @Transactional
    void delete(String fact) {
        database.createNativeQuery("delete from note where person_id = :person and fact_id = :fact")
                .setParameter("person", person.viewer())
                .setParameter("fact", fact)
                .executeUpdate();
    }

    /** Of two notes on one fact one is made. */
    void move(@Observes GuestMerged merged) {
        database.createNativeQuery(MOVE)
                .setParameter("account", merged.account())
                .setParameter("guest", merged.guest())
                .executeUpdate();
        database.createNativeQuery("delete from note where person_id = :guest")
                .setParameter("guest", merged.guest())
                .executeUpdate();
    }
}
