package org.factloom.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.account.Roles;
import org.factloom.classroom.Membership;
import org.factloom.library.ItemVersion;
import org.factloom.library.Sight;
import org.factloom.quiz.GivenAnswers;
import org.factloom.quiz.Mode;
import org.factloom.quiz.ResponseForm;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What item analysis reads, each kind of row in one statement however many there are. */
@ApplicationScoped
class AnalysisRows {

    /** Of one assignment, those who teach its class see what is told of it, whoever looks after the set. */
    private static final String SET = """
            select q.id, q.title, %1$s as keeper, a.id as assignment, a.title as task, c.name as class_name, t.id as terms, t.mode
            from question_set q left join (assignment a join terms t on t.id = a.terms_id join school_class c on c.id = a.class_id)
                on a.id = cast(:assignment as uuid) and a.deleted_at is null and t.set_id = q.id and %2$s
            where q.slug = :slug and not q.cards and (a.id is not null or cast(:assignment as uuid) is null and %1$s)""".formatted(Sight.ofKeeper("q"), Membership.teaches("c"));

    private static final String ASSIGNMENTS = """
            select a.id, a.title, c.name as class_name from assignment a join terms t on t.id = a.terms_id join school_class c on c.id = a.class_id
            where t.set_id = :set and a.deleted_at is null and %s order by a.id desc limit 100""".formatted(Membership.teaches("c"));

    /** In no order: sorting so many rows takes the database longer than all the rest. */
    private static final String ANSWERS = """
            select s.attempt_id, s.number, s.item_version_id, s.points, %s as mark, coalesce(w.dropped and w.manual is null or %s, false) as dropped,
                cast(w.response as text) as response, r.taken_ms
            from attempt_slot s
                left join answer w on w.attempt_id = s.attempt_id and w.number = s.number
                left join saved_response r on r.attempt_id = s.attempt_id and r.number = s.number
            where s.attempt_id = any (?)""".formatted(GivenAnswers.COUNTING, GivenAnswers.WAITS);

    private static final int FETCHED = 5_000;

    private static final String CONTESTS = """
            select v.item_id, count(*) as all_of_it, count(*) filter (where c.state = 'FILED') as open,
                count(*) filter (where v.id in (:told)) as of_told
            from contest c join item_version v on v.id = c.item_version_id
            where v.item_id in (:items) and (cast(:terms as uuid) is null
                or exists (select from answer w join attempt t on t.id = w.attempt_id where w.id = c.answer_id and t.terms_id = cast(:terms as uuid)))
            group by v.item_id""";

    private final EntityManager database;
    private final CurrentPerson person;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    AnalysisRows(EntityManager database, CurrentPerson person, SecurityIdentity identity, ObjectMapper json) {
        this.database = database;
        this.person = person;
        this.identity = identity;
        this.json = json;
    }

    /**
     * A set that whoever asks looks after, or of which they assigned something.
     *
     * @param keeper whether they look after it
     * @param assignment the one that was asked about
     * @param terms of that
     * @param mode of that
     */
    record Kept(
            UUID id,
            String title,
            boolean keeper,
            SetAnalysis.@Nullable Assigned assignment,
            @Nullable UUID terms,
            @Nullable Mode mode) {}

    /**
     * Contests of an item.
     *
     * @param open not decided yet
     * @param told against the version that is told of
     */
    record Contested(int all, int open, int told) {

        static final Contested NONE = new Contested(0, 0, 0);
    }

    /** Nothing where there is no such set, or others look after it; of an assignment, where others teach the class. */
    Optional<Kept> set(String slug, @Nullable UUID assignment) {
        return session()
                .createNativeQuery(SET, Tuple.class)
                .setParameter("slug", slug)
                .setParameter("assignment", assignment == null ? null : assignment.toString(), String.class)
                .setParameter("viewer", person.viewer())
                .setParameter("house", identity.hasRole(Roles.ADMINISTRATOR))
                .getResultStream()
                .findFirst()
                .map(row -> {
                    boolean all = row.get("assignment") == null;
                    return new Kept(
                            row.get("id", UUID.class),
                            row.get("title", String.class),
                            row.get("keeper", Boolean.class),
                            all ? null : assigned(row, "assignment", "task"),
                            row.get("terms", UUID.class),
                            all ? null : Mode.valueOf(row.get("mode", String.class)));
                });
    }

    /** What whoever asks can choose among, the latest first. */
    List<SetAnalysis.Assigned> assignments(UUID set) {
        return session()
                .createNativeQuery(ASSIGNMENTS, Tuple.class)
                .setParameter("set", set)
                .setParameter("viewer", person.viewer())
                .getResultStream()
                .map(row -> assigned(row, "id", "title"))
                .toList();
    }

    private static SetAnalysis.Assigned assigned(Tuple row, String id, String title) {
        return new SetAnalysis.Assigned(
                row.get(id, UUID.class), row.get(title, String.class), row.get("class_name", String.class));
    }

    /** By attempt, in the order in which they were asked. Equal responses are one object, and so are equal versions: they are looked at again and again. */
    Map<UUID, List<AnalysedAnswer>> answers(Collection<UUID> attempts) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(ANSWERS)) {
                query.setArray(1, connection.createArrayOf("uuid", attempts.toArray()));
                query.setFetchSize(FETCHED);
                Map<UUID, List<AnalysedAnswer>> answers = new HashMap<>();
                Map<String, @Nullable ResponseForm> read = new HashMap<>();
                Map<UUID, UUID> versions = new HashMap<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        answers.computeIfAbsent(row.getObject("attempt_id", UUID.class), _ -> new ArrayList<>())
                                .add(answer(row, versions, read));
                    }
                }
                answers.values().forEach(all -> all.sort(Comparator.comparingInt(AnalysedAnswer::number)));
                return answers;
            }
        });
    }

    private AnalysedAnswer answer(ResultSet row, Map<UUID, UUID> versions, Map<String, @Nullable ResponseForm> read)
            throws SQLException {
        UUID version = row.getObject("item_version_id", UUID.class);
        String response = row.getString("response");
        return new AnalysedAnswer(
                row.getInt("number"),
                versions.computeIfAbsent(version, _ -> version),
                row.getInt("points"),
                row.getDouble("mark"),
                row.getBoolean("dropped"),
                response == null ? null : read.computeIfAbsent(response, this::given),
                row.getObject("taken_ms", Integer.class));
    }

    /** Nothing of a question that was left open. */
    private @Nullable ResponseForm given(String response) {
        try {
            ResponseForm form = json.readValue(response, ResponseForm.class);
            return form.meant().isEmpty() || form.isBlank() ? null : form;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With their items, and the versions that these have now. */
    Map<UUID, ItemVersion> versions(Collection<UUID> ids) {
        return session()
                .createQuery(
                        "select v from ItemVersion v join fetch v.storedItem i join fetch i.current where v.id in :ids",
                        ItemVersion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ItemVersion::id, version -> version));
    }

    /** By item; nothing of items that nobody contested; of an assignment, in attempts at it. */
    Map<String, Contested> contests(Kept set, Collection<AnalysedItem> items) {
        return session()
                .createNativeQuery(CONTESTS, Tuple.class)
                .setParameterList("items", items.stream().map(AnalysedItem::id).toList())
                .setParameterList(
                        "told", items.stream().map(item -> item.version().id()).toList())
                .setParameter("terms", set.terms() == null ? null : set.terms().toString(), String.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("item_id", String.class),
                        row -> new Contested(
                                Math.toIntExact(row.get("all_of_it", Long.class)),
                                Math.toIntExact(row.get("open", Long.class)),
                                Math.toIntExact(row.get("of_told", Long.class)))));
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
