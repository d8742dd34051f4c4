package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.library.Sight;
import org.factloom.quiz.Answer;
import org.factloom.quiz.AnswerWords;
import org.factloom.quiz.Attempt;
import org.factloom.quiz.Contest;
import org.factloom.quiz.GivenAnswers;
import org.factloom.web.Paging;
import org.hibernate.Session;

/** The contests that wait for whoever looks: over items of sets that this person may edit. */
@ApplicationScoped
class ContestQueue {

    private static final String MINE = """
            from contest c join item_version v on v.id = c.item_version_id join item i on i.id = v.item_id join question_set s on s.id = i.set_id
            where c.state = 'FILED' and\s""" + Sight.ofKeeper("s");

    private static final String COUNT = "select count(distinct v.item_id) as items, count(*) as contests " + MINE;

    private static final String NEWS = """
            select (select count(*) from notice n where n.person_id = :viewer and n.read_at is null) as unread,
                case when :teacher then (select count(*)\s""" + MINE + ") else 0 end as contests";

    private static final String IN_ATTEMPTS = """
            select count(*) filter (where %1$s) as mine, count(*) filter (where not %1$s) as others
            from contest c join answer w on w.id = c.answer_id join attempt x on x.id = w.attempt_id
                join item_version v on v.id = c.item_version_id join item i on i.id = v.item_id join question_set s on s.id = i.set_id
            where c.state = 'FILED' and x.terms_id = :terms and x.deleted_at is null""".formatted(Sight.ofKeeper("s"));

    private static final String ITEMS =
            "select v.item_id " + MINE + " group by v.item_id order by %s desc, v.item_id limit :size offset :from";

    private static final String OPEN = """
            select c, w, a from Contest c join fetch c.itemVersion v join fetch v.storedItem i join fetch i.set s left join fetch s.article
                join fetch i.current, Answer w, Attempt a where w.id = c.answerId and a.id = w.attemptId and\s""";

    private static final String GIVEN = """
            select v.id as version, cast(w.response as text) as response, count(*) as given, sum(%s) as scores
            from item_version v join attempt_slot s on s.item_version_id = v.id
                join answer w on w.attempt_id = s.attempt_id and w.number = s.number
            where v.item_id in (:items) group by v.id, cast(w.response as text)""".formatted(GivenAnswers.COUNTING);

    private final EntityManager database;
    private final CurrentPerson person;
    private final Regrades regrades;

    ContestQueue(EntityManager database, CurrentPerson person, Regrades regrades) {
        this.database = database;
        this.person = person;
        this.regrades = regrades;
    }

    /** How many items are contested, and how often. */
    record Count(long items, long contests) {}

    /** A contest with what it is about. */
    record Open(Contest contest, Answer answer, Attempt attempt) {

        /** The answer; empty where nothing was answered. */
        String words() {
            return answer.given()
                    .map(given -> AnswerWords.of(contest.itemVersion().item(), given))
                    .orElse("");
        }
    }

    /**
     * An answer, and how often it was given to a version.
     *
     * @param scores the sum of its marks
     */
    record Given(UUID version, String response, long given, double scores) {}

    Count count() {
        Tuple row = session()
                .createNativeQuery(COUNT, Tuple.class)
                .setParameter("viewer", person.viewer())
                .setParameter("house", regrades.keepsHouse())
                .getSingleResult();
        return new Count(row.get("items", Long.class), row.get("contests", Long.class));
    }

    /**
     * What waits for somebody.
     *
     * @param unread notices
     * @param contests none of whoever does not teach
     */
    record News(long unread, long contests) {}

    @Transactional
    News news(boolean teacher) {
        Tuple row = session()
                .createNativeQuery(NEWS, Tuple.class)
                .setParameter("viewer", person.viewer())
                .setParameter("teacher", teacher)
                .setParameter("house", regrades.keepsHouse())
                .getSingleResult();
        return new News(row.get("unread", Long.class), row.get("contests", Long.class));
    }

    /**
     * The contests of an assignment.
     *
     * @param mine those that whoever looks may decide
     */
    record Assigned(long mine, long others) {}

    /** Of attempts under some terms that count; who may know of them is for the caller to know. */
    Assigned under(UUID terms) {
        Tuple row = session()
                .createNativeQuery(IN_ATTEMPTS, Tuple.class)
                .setParameter("viewer", person.viewer())
                .setParameter("house", regrades.keepsHouse())
                .setParameter("terms", terms)
                .getSingleResult();
        return new Assigned(row.get("mine", Long.class), row.get("others", Long.class));
    }

    /** The ids of contested items, the one that was contested last or most often first. */
    List<String> items(boolean mostFirst, Paging paging) {
        return session()
                .createNativeQuery(
                        ITEMS.formatted(mostFirst ? "count(*) desc, max(c.created_at)" : "max(c.created_at)"),
                        String.class)
                .setParameter("viewer", person.viewer())
                .setParameter("house", regrades.keepsHouse())
                .setParameter("size", paging.size())
                .setParameter("from", (paging.number() - 1) * paging.size())
                .getResultList();
    }

    /** The open contests of items that were found for whoever looks, the first first. */
    List<Open> of(List<String> items) {
        return session()
                .createQuery(OPEN + "i.id in :items and c.state = FILED order by c.createdAt, c.id", Object[].class)
                .setParameter("items", items)
                .getResultStream()
                .map(ContestQueue::open)
                .toList();
    }

    /** One, open or not, that whoever looks may decide. */
    Optional<Open> one(UUID id) {
        return session()
                .createQuery(OPEN + "c.id = :id and " + Sight.hqlOfKeeper("s"), Object[].class)
                .setParameter("id", id)
                .setParameter("viewer", person.viewer())
                .setParameter("house", regrades.keepsHouse())
                .uniqueResultOptional()
                .map(ContestQueue::open);
    }

    /** All answers to items that were found for whoever looks. */
    List<Given> given(List<String> items) {
        return session()
                .createNativeQuery(GIVEN, Tuple.class)
                .setParameterList("items", items)
                .getResultStream()
                .map(row -> new Given(
                        row.get("version", UUID.class),
                        row.get("response", String.class),
                        row.get("given", Long.class),
                        row.get("scores", Double.class)))
                .toList();
    }

    private static Open open(Object[] row) {
        return new Open((Contest) row[0], (Answer) row[1], (Attempt) row[2]);
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
