package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.item.Progress;
import org.factloom.library.SetTitles;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Sets as those who make them see them: one's own, and those that others share. */
@ApplicationScoped
class OwnSets {

    private static final String MINE = """
            from question_set s join article a on a.id = s.article_id join person p on p.id = s.owner_id
            where not s.cards and (s.owner_id = :person or exists (select from set_share h where h.set_id = s.id and h.person_id = :person))""";

    private static final String COUNT = "select count(*) filter (where s.archived_at is null) as current,"
            + " count(*) filter (where s.archived_at is not null) as archived " + MINE;

    private static final String COLUMNS = """
            select s.id, s.slug, s.title, a.slug as article, a.title as article_title, coalesce(p.name, '') as owner, coalesce(s.owner_id = :person, false) as mine,
                s.visibility = 'PUBLIC' as published, s.archived_at is not null as archived, s.withdrawn,
                n.items, n.cards, (select count(*) from (%s) w) as waiting, j.state, j.stage, j.done, j.steps\s""".formatted(Candidates.OPEN);

    private static final String MORE = """
             cross join lateral (
                select count(*) as items, count(*) filter (where v.form = 'CARD') as cards
                from item i join item_version v on v.id = i.current_version where i.set_id = s.id and not i.retired
            ) n left join lateral (
                select state, stage, done, steps from generation_job where set_id = s.id and revision_id is null order by asked_at desc, id desc limit 1
            ) j on j.state in ('WAITING', 'RUNNING')\s""";

    private static final String PAGE = COLUMNS
            + MINE.replace("where not", MORE + "where not")
            + " and (s.archived_at is not null) = :archived order by s.id desc limit :size offset :from";

    private static final String ONE = COLUMNS
            + " from question_set s join article a on a.id = s.article_id left join person p on p.id = s.owner_id"
            + MORE
            + "where s.id = :set";

    private final EntityManager database;

    OwnSets(EntityManager database) {
        this.database = database;
    }

    /** How many there are. */
    record Count(long current, long archived) {}

    Count count(UUID person) {
        Tuple row = session()
                .createNativeQuery(COUNT, Tuple.class)
                .setParameter("person", person)
                .getSingleResult();
        return new Count(row.get("current", Long.class), row.get("archived", Long.class));
    }

    /** The latest first; those of one title are told apart by it. */
    List<SetSummary> page(UUID person, boolean archived, Paging paging) {
        List<Tuple> rows = session()
                .createNativeQuery(PAGE, Tuple.class)
                .setParameter("person", person)
                .setParameter("archived", archived)
                .setParameter("size", paging.size())
                .setParameter("from", (paging.number() - 1) * paging.size())
                .getResultList();
        List<String> titles =
                SetTitles.apart(rows, row -> row.get("title", String.class), row -> row.get("id", UUID.class));
        return IntStream.range(0, rows.size())
                .mapToObj(i -> summary(rows.get(i), titles.get(i)))
                .toList();
    }

    /** One that {@code person} looks at; nothing of one across articles. */
    Optional<SetSummary> one(UUID set, UUID person) {
        return session()
                .createNativeQuery(ONE, Tuple.class)
                .setParameter("person", person)
                .setParameter("set", set)
                .uniqueResultOptional()
                .map(row -> summary(row, row.get("title", String.class)));
    }

    private static SetSummary summary(Tuple row, String listed) {
        return new SetSummary(
                row.get("slug", String.class),
                row.get("title", String.class),
                listed,
                row.get("article", String.class),
                row.get("article_title", String.class),
                row.get("owner", String.class),
                row.get("mine", Boolean.class),
                row.get("published", Boolean.class),
                row.get("archived", Boolean.class),
                row.get("items", Long.class),
                row.get("cards", Long.class),
                row.get("waiting", Long.class),
                making(row),
                row.get("withdrawn", String.class));
    }

    private static @Nullable Integer making(Tuple row) {
        String state = row.get("state", String.class);
        String stage = row.get("stage", String.class);
        return state == null
                ? null
                : Integer.valueOf(Making.percent(
                        JobState.valueOf(state),
                        stage == null ? null : Progress.Stage.valueOf(stage),
                        row.get("done", Integer.class),
                        row.get("steps", Integer.class)));
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
