package org.factloom.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Entries of the audit log, for those whom they concern. */
@ApplicationScoped
public class AuditReading {

    private static final int PAGE_SIZE = 50;

    /** Why, for whom an entry is about: what is said of an answer may tell its key, and stands with the question, to be read once that is told. */
    static final String OWN_REASON =
            "case when a.kind not in ('MARK_GIVEN', 'MARK_CHANGED', 'CONTEST_ANSWERED') then a.reason end as reason";

    /** Of a person, and of the guests that became it. */
    private static final String ABOUT = "a.subject_id in (select id from person where :scope in (id, merged_into))";

    private static final String IN_CLASS = "a.class_id = :scope";

    private static final String OF_KINDS = " and a.kind in (:kinds)";

    private final EntityManager database;
    private final ObjectMapper json;

    AuditReading(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * An entry.
     *
     * @param at in the zone that was asked for, to the minute
     * @param actor who did it; empty for a guest, or somebody who left
     * @param subject whom it concerns; empty as above, or for nobody
     * @param own whether somebody did it to themselves
     * @param actorId the account; null of nobody, or of somebody who left
     * @param subjectId as above
     */
    public record Entry(
            LocalDateTime at,
            AuditKind kind,
            Map<String, String> what,
            String actor,
            String subject,
            boolean own,
            String reason,
            @Nullable UUID actorId,
            @Nullable UUID subjectId) {

        public LocalDate date() {
            return at.toLocalDate();
        }

        public LocalTime time() {
            return at.toLocalTime();
        }

        private Entry named(Map<UUID, String> names) {
            return new Entry(
                    at,
                    kind,
                    what,
                    actorId == null ? actor : names.getOrDefault(actorId, actor),
                    subjectId == null ? subject : names.getOrDefault(subjectId, subject),
                    own,
                    reason,
                    actorId,
                    subjectId);
        }

        /** Empty where nothing of that name is said. */
        public String said(String name) {
            return what.getOrDefault(name, "");
        }
    }

    /**
     * A page of the log.
     *
     * @param kinds from which a reader may choose
     * @param kind that was chosen; empty for all
     * @param path of the page
     */
    public record Page(
            List<Entry> entries, List<AuditKind> kinds, String kind, String path, String zone, Paging paging) {

        /** Who is told of by an account. */
        public Set<UUID> people() {
            return entries.stream()
                    .flatMap(entry ->
                            Stream.of(Optional.ofNullable(entry.actorId), Optional.ofNullable(entry.subjectId)))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }

        /** The same with the names by which readers know some people. */
        public Page named(Map<UUID, String> names) {
            return new Page(
                    entries.stream().map(entry -> entry.named(names)).toList(), kinds, kind, path, zone, paging);
        }

        public String href() {
            return path + "?kind=" + kind + "&page=";
        }
    }

    /** What concerns a person. */
    Page about(UUID person, String kind, int page) {
        return page(
                ABOUT, Optional.of(person), List.of(AuditKind.values()), kind, page, "/settings/audit", ZoneOffset.UTC);
    }

    /** What was done to accounts, and to what everybody sees. */
    Page ofHouse(String kind, int page) {
        return page(
                "a.class_id is null",
                Optional.empty(),
                AuditKind.ofHouse(),
                kind,
                page,
                "/administration/audit",
                ZoneOffset.UTC);
    }

    /**
     * What was done in a class. Who may read it is for the caller to know.
     *
     * @param path of the page
     */
    public Page inClass(UUID schoolClass, String kind, int page, String path, ZoneId zone) {
        List<AuditKind> kinds = Arrays.stream(AuditKind.values())
                .filter(one -> !AuditKind.ofHouse().contains(one))
                .toList();
        return page(IN_CLASS, Optional.of(schoolClass), kinds, kind, page, path, zone);
    }

    @Transactional
    Page page(String scope, Optional<UUID> of, List<AuditKind> kinds, String kind, int page, String path, ZoneId zone) {
        Optional<AuditKind> chosen =
                kinds.stream().filter(one -> one.name().equals(kind)).findFirst();
        List<String> names =
                chosen.map(List::of).orElse(kinds).stream().map(AuditKind::name).toList();
        long total = bound(
                        session()
                                .createNativeQuery(
                                        "select count(*) from audit_entry a where " + scope + OF_KINDS, Long.class),
                        of,
                        names)
                .getSingleResult();
        Paging paging = new Paging(page, PAGE_SIZE, total);
        List<Entry> entries = bound(
                        session()
                                .createNativeQuery(
                                        entries(scope.equals(ABOUT) ? OWN_REASON : "a.reason")
                                                + scope + OF_KINDS
                                                + " order by a.at desc, a.id desc limit :size offset :from",
                                        Tuple.class),
                        of,
                        names)
                .setParameter("size", paging.size())
                .setParameter("from", (paging.number() - 1) * paging.size())
                .getResultList()
                .stream()
                .map(row -> entry(row, zone))
                .toList();
        return new Page(
                entries,
                kinds,
                chosen.map(AuditKind::name).orElse(""),
                path,
                zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId(),
                paging);
    }

    private static String entries(String reason) {
        return """
            select a.at, a.kind, a.what, %s, coalesce(actor.name, '') as actor, coalesce(subject.name, '') as subject, a.actor_id = a.subject_id as own,
                coalesce(actor.merged_into, actor.id) as actor_id, coalesce(subject.merged_into, subject.id) as subject_id
            from audit_entry a left join person actor on actor.id = a.actor_id left join person subject on subject.id = a.subject_id where\s""".formatted(reason);
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, Optional<UUID> scope, List<String> kinds) {
        scope.ifPresent(id -> query.setParameter("scope", id));
        return query.setParameterList("kinds", kinds);
    }

    private Entry entry(Tuple row, ZoneId zone) {
        return new Entry(
                LocalDateTime.ofInstant(row.get("at", Instant.class), zone).truncatedTo(ChronoUnit.MINUTES),
                AuditKind.valueOf(row.get("kind", String.class)),
                said(String.valueOf(row.get("what"))),
                row.get("actor", String.class),
                row.get("subject", String.class),
                Boolean.TRUE.equals(row.get("own", Boolean.class)),
                Optional.ofNullable(row.get("reason", String.class)).orElse(""),
                row.get("actor_id", UUID.class),
                row.get("subject_id", UUID.class));
    }

    private Map<String, String> said(String what) {
        try {
            return json.readValue(what, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an entry of the audit log cannot be read: " + what, e);
        }
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
