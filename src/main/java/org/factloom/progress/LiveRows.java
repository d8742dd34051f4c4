package org.factloom.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.classroom.Membership;
import org.factloom.item.Response;
import org.factloom.library.ItemVersion;
import org.factloom.quiz.AskedItem;
import org.factloom.quiz.CountedMarks;
import org.factloom.quiz.GivenAnswers;
import org.factloom.quiz.Mode;
import org.factloom.quiz.ResponseForm;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the live view of an assignment reads, in as many statements for two students as for two hundred. */
@ApplicationScoped
class LiveRows {

    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};

    private static final String ASSIGNMENT = """
            select a.id, a.title, c.id as class_id, c.name, c.zone, t.mode, t.set_id
            from assignment a join school_class c on c.id = a.class_id join terms t on t.id = a.terms_id
            where a.id = :id and a.deleted_at is null and\s""" + Membership.teaches("c");

    /** Of those who are in the class, whoever it is for, and whoever has begun it. An answer that is not marked is one that was saved in an exam; of practice it is a draft. */
    private static final String SITTERS = """
            select m.id as student, m.name, x.started_at, x.finished_at, h.number as open, h.heard_at, q.*
            from assignment a join class_student m on m.class_id = a.class_id
                left join lateral (select t.* from attempt t where t.terms_id = a.terms_id and t.person_id = m.person_id and t.deleted_at is null
                    order by t.try_number desc limit 1) x on true
                left join attempt_heard h on h.attempt_id = x.id
                left join lateral (select
                        array_agg(s.number order by s.number) as numbers,
                        array_agg(s.item_version_id order by s.number) as versions,
                        array_agg(cast(s.shown_order as text) order by s.number) as orders,
                        array_agg(w.id is not null order by s.number) as marked,
                        array_agg(case when w.id is not null and not %s and (not w.dropped or w.manual is not null) then %s end order by s.number) as marks,
                        array_agg(cast(case when w.id is not null then w.response when x.mode = 'EXAM' then r.response end as text) order by s.number) as responses,
                        array_agg(coalesce(cast(extract(epoch from coalesce(w.answered_at, r.first_saved_at, r.saved_at)) * 1000 as bigint), -1) order by s.number) as answered,
                        array_agg(coalesce(cast(extract(epoch from greatest(w.answered_at, r.saved_at)) * 1000 as bigint), -1) order by s.number) as saved
                    from attempt_slot s left join answer w on w.attempt_id = s.attempt_id and w.number = s.number
                        left join saved_response r on r.attempt_id = s.attempt_id and r.number = s.number
                    where s.attempt_id = x.id) q on true
            where a.id = :id and m.left_at is null and (x.id is not null or %s and %s)
            order by lower(m.name), m.id""".formatted(
                    GivenAnswers.WAITS,
                    GivenAnswers.COUNTING,
                    Membership.MEANT,
                    CountedMarks.asked("a.terms_id", "m.person_id"));

    private static final String VERSIONS =
            "select v from ItemVersion v join fetch v.storedItem i join fetch i.current where v.id in :ids";

    private final EntityManager database;
    private final ObjectMapper json;

    /** Versions of items never change. */
    private final Cache<UUID, Sitter.Asked> asked =
            Caffeine.newBuilder().maximumSize(2_000).build();

    LiveRows(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Something that is assigned in a class that whoever asks teaches. */
    record Watched(UUID id, UUID set, String title, UUID classId, String className, ZoneId zone, boolean exam) {}

    @Transactional
    Optional<Watched> assignment(UUID id, UUID viewer) {
        return session()
                .createNativeQuery(ASSIGNMENT, Tuple.class)
                .setParameter("id", id)
                .setParameter("viewer", viewer)
                .getResultStream()
                .findFirst()
                .map(row -> new Watched(
                        row.get("id", UUID.class),
                        row.get("set_id", UUID.class),
                        row.get("title", String.class),
                        row.get("class_id", UUID.class),
                        row.get("name", String.class),
                        ZoneId.of(row.get("zone", String.class)),
                        row.get("mode", String.class).equals(Mode.EXAM.name())));
    }

    /** By name. */
    @Transactional
    List<Sitter> sitters(UUID assignment) {
        List<Object[]> rows = session()
                .createNativeQuery(SITTERS, Object[].class)
                .addScalar("student", UUID.class)
                .addScalar("name", String.class)
                .addScalar("started_at", Instant.class)
                .addScalar("finished_at", Instant.class)
                .addScalar("open", Integer.class)
                .addScalar("heard_at", Instant.class)
                .addScalar("numbers", Integer[].class)
                .addScalar("versions", UUID[].class)
                .addScalar("orders", String[].class)
                .addScalar("marked", Boolean[].class)
                .addScalar("marks", Double[].class)
                .addScalar("responses", String[].class)
                .addScalar("answered", Long[].class)
                .addScalar("saved", Long[].class)
                .setParameter("id", assignment)
                .getResultList();
        Map<UUID, Sitter.Asked> versions = asked.getAll(
                rows.stream()
                        .filter(row -> row[7] != null)
                        .flatMap(row -> Arrays.stream((UUID[]) row[7]))
                        .collect(Collectors.toSet()),
                this::read);
        return rows.stream()
                .map(row -> new Sitter(
                        (UUID) row[0],
                        (String) row[1],
                        (Instant) row[2],
                        (Instant) row[3],
                        (Integer) row[4],
                        (Instant) row[5],
                        row[6] == null ? List.of() : places(row, versions)))
                .toList();
    }

    private Map<UUID, Sitter.Asked> read(Set<? extends UUID> ids) {
        return session()
                .createQuery(VERSIONS, ItemVersion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        ItemVersion::id,
                        version -> new Sitter.Asked(version.storedItem().id(), version.number(), version.item())));
    }

    private List<Sitter.Place> places(Object[] row, Map<UUID, Sitter.Asked> versions) {
        List<Sitter.Place> places = new ArrayList<>();
        UUID[] ids = (UUID[]) row[7];
        for (int i = 0; i < ids.length; i++) {
            Sitter.Asked item = Objects.requireNonNull(versions.get(ids[i]));
            boolean marked = ((Boolean[]) row[9])[i];
            @Nullable String response = ((@Nullable String[]) row[11])[i];
            places.add(new Sitter.Place(
                    ((Integer[]) row[6])[i],
                    item,
                    marked,
                    ((@Nullable Double[]) row[10])[i],
                    response == null ? null : given(response, marked, item, ((String[]) row[8])[i]),
                    instant(((Long[]) row[12])[i]),
                    instant(((Long[]) row[13])[i])));
        }
        return places;
    }

    private static @Nullable Instant instant(long millis) {
        return millis < 0 ? null : Instant.ofEpochMilli(millis);
    }

    /** As the item counts its options: what is saved counts them as they are shown. Nothing of a question that was left open. */
    private @Nullable Response given(String text, boolean marked, Sitter.Asked item, String order) {
        try {
            ResponseForm form = json.readValue(text, ResponseForm.class);
            Response response = form.isBlank() ? null : form.meant().orElse(null);
            return response == null || marked
                    ? response
                    : new AskedItem(item.content(), json.readValue(order, NUMBERS)).asTheItemCounts(response);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
