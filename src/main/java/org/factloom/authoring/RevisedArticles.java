package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Tells those who ask articles of others what became of their questions when an owner revised one. */
@ApplicationScoped
class RevisedArticles {

    /** How long it is told. */
    private static final Duration LATELY = Duration.ofDays(30);

    private static final String LATEST = """
            select a.slug, a.title, r.accepted_at, count(*) filter (where v.revision_id = r.id) as followed,
                count(*) filter (where v.revision_id is distinct from r.id and exists (
                    select from jsonb_array_elements(v.content -> 'evidence') quoted (evidence) where strpos(a.text, quoted.evidence ->> 'text') = 0)) as left_behind
            from question_set s join item i on i.set_id = s.id and not i.retired join item_version v on v.id = i.current_version
                join article a on a.id = coalesce(i.article_id, s.article_id) and a.owner_id <> :viewer
                join (
                    select distinct on (article_id) id, article_id, accepted_at from article_revision
                    where accepted_at > :since order by article_id, accepted_at desc
                ) r on r.article_id = a.id
            where s.id = :set
            group by a.id, r.accepted_at
            order by r.accepted_at desc, a.id""";

    private final EntityManager database;
    private final Clock clock;

    RevisedArticles(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The articles that a set asks and others own, of which a newer text was accepted lately, the latest first. */
    List<Revised> askedBy(UUID set, UUID viewer) {
        return database
                .unwrap(Session.class)
                .createNativeQuery(LATEST, Tuple.class)
                .setParameter("set", set)
                .setParameter("viewer", viewer)
                .setParameter("since", clock.instant().minus(LATELY))
                .getResultList()
                .stream()
                .map(row -> new Revised(
                        row.get("slug", String.class),
                        row.get("title", String.class),
                        row.get("accepted_at", Instant.class),
                        row.get("followed", Long.class),
                        row.get("left_behind", Long.class)))
                .toList();
    }
}
