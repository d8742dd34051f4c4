package org.factloom.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Response.Status;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Form;
import org.factloom.library.QuestionSet;
import org.factloom.web.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What whoever asks typed into the editor and has not saved: one for each item. All is stored in the transaction of the caller, who has made sure that the person may edit the set. */
@ApplicationScoped
class Drafts {

    /** In characters of JSON. */
    static final int LONGEST = 100_000;

    /** Of a person in a set. */
    private static final int MOST = 100;

    private static final String KEEP = """
            insert into draft (person_id, set_id, item_id, candidate_id, based_on, fields, saved_at)
            values (:person, :set, :item, cast(:candidate as uuid), :known, cast(:fields as jsonb), :now)
            on conflict (person_id, set_id, item_id) do update set candidate_id = excluded.candidate_id,
                based_on = excluded.based_on, fields = excluded.fields, saved_at = excluded.saved_at""";

    private static final String MINE = " from draft where person_id = :person and set_id = :set";

    private static final String LIST = """
            select item_id, candidate_id, based_on, fields ->> 'form' as form, fields ->> 'stem' as stem, saved_at""" + MINE + " order by saved_at desc, item_id";

    private final CurrentPerson person;
    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;
    private final DraftMessages messages;

    Drafts(CurrentPerson person, EntityManager database, ObjectMapper json, Clock clock, DraftMessages messages) {
        this.person = person;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * Keeps what was typed, in the place of what was kept of the item before.
     *
     * @return when it was
     * @throws Problem 413 where it is too long, 409 where there are too many
     */
    Instant keep(QuestionSet set, Editing.Sent sent) {
        String fields = written(sent.fields());
        if (fields.length() > LONGEST) {
            throw new Problem(Status.REQUEST_ENTITY_TOO_LARGE, messages.too_long(fields.length(), LONGEST));
        }
        if (others(set, sent.id()) >= MOST) {
            throw new Problem(Status.CONFLICT, messages.too_many_drafts(MOST));
        }
        Instant now = clock.instant();
        Proposal proposal = sent.proposal();
        session()
                .createNativeMutationQuery(KEEP)
                .setParameter("person", person.viewer())
                .setParameter("set", set.id())
                .setParameter("item", sent.id())
                .setParameter(
                        "candidate",
                        proposal == null ? null : proposal.candidate().toString(),
                        String.class)
                .setParameter("known", sent.known())
                .setParameter("fields", fields)
                .setParameter("now", now)
                .executeUpdate();
        return now;
    }

    private long others(QuestionSet set, String item) {
        return session()
                .createNativeQuery("select count(*)" + MINE + " and item_id <> :item", Long.class)
                .setParameter("person", person.viewer())
                .setParameter("set", set.id())
                .setParameter("item", item)
                .getSingleResult();
    }

    /** The latest first. */
    List<KeptDraft> of(QuestionSet set) {
        return session()
                .createNativeQuery(LIST, Tuple.class)
                .setParameter("person", person.viewer())
                .setParameter("set", set.id())
                .getResultList()
                .stream()
                .map(row -> new KeptDraft(
                        set.slug(),
                        row.get("item_id", String.class),
                        row.get("candidate_id", UUID.class),
                        row.get("based_on", Integer.class),
                        Form.valueOf(row.get("form", String.class)),
                        row.get("stem", String.class),
                        row.get("saved_at", Instant.class)))
                .toList();
    }

    /** What was typed of an item. */
    Optional<Editing.Sent> find(QuestionSet set, String item) {
        return session()
                .createNativeQuery(
                        "select candidate_id, based_on, cast(fields as text) as fields" + MINE + " and item_id = :item",
                        Tuple.class)
                .setParameter("person", person.viewer())
                .setParameter("set", set.id())
                .setParameter("item", item)
                .uniqueResultOptional()
                .map(row -> new Editing.Sent(
                        item,
                        row.get("based_on", Integer.class),
                        read(row.get("fields", String.class)),
                        proposal(row.get("candidate_id", UUID.class))));
    }

    private static @Nullable Proposal proposal(@Nullable UUID candidate) {
        return candidate == null ? null : new Proposal(candidate, Filter.ALL);
    }

    void delete(QuestionSet set, String item) {
        session()
                .createNativeMutationQuery("delete" + MINE + " and item_id = :item")
                .setParameter("person", person.viewer())
                .setParameter("set", set.id())
                .setParameter("item", item)
                .executeUpdate();
    }

    /** Without the character 0, which the database does not take. */
    private String written(ItemFields fields) {
        try {
            return json.writeValueAsString(fields).replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000", "$1");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ItemFields read(String fields) {
        try {
            return json.readValue(fields, ItemFields.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
