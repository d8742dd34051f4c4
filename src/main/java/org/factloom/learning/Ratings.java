package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.factloom.memory.Elo;
import org.jspecify.annotations.Nullable;

/**
 * Elo ratings of all items, and of everybody in all topics. Nobody locks what they read: what an answer moves is added to what stands there when it is
 * written, so that of two who answer the same item at once none is lost.
 */
@ApplicationScoped
class Ratings {

    private static final String OF_ITEMS = """
            select i.id, coalesce(q.topic_id, a.topic_id) as topic_id, coalesce(r.value, 0) as difficulty, coalesce(r.answers, 0) as tries,
                coalesce(s.value, 0) as skill, coalesce(s.answers, 0) as answers,
                ? and exists (
                    select from item_fact x join answer_log l on l.fact_id = x.fact_id join item_version v on v.id = l.item_version_id
                    where x.item_id = i.id and l.person_id = ? and v.item_id = i.id) as tried
            from item i join question_set q on q.id = i.set_id left join article a on a.id = q.article_id
            left join item_rating r on r.item_id = i.id
            left join topic_skill s on s.person_id = ? and s.topic_id = coalesce(q.topic_id, a.topic_id)
            where i.id = any (?)""";

    /** Rows are locked in the order of their keys: nobody waits for whoever waits for them. */
    private static final String MOVE_ITEMS = """
            insert into item_rating as r (item_id, value, answers)
            select id, by, 1 from unnest(?, ?::text[]::double precision[]) as m (id, by) order by id
            on conflict (item_id) do update set value = r.value + excluded.value, answers = r.answers + 1""";

    private static final String MOVE_SKILL = """
            insert into topic_skill as s (person_id, topic_id, value, answers) values (?, ?, ?, ?)
            on conflict (person_id, topic_id) do update set value = s.value + excluded.value, answers = s.answers + excluded.answers""";

    private final Sql sql;

    Ratings(Sql sql) {
        this.sql = sql;
    }

    /** Of items that a learner is about to answer. */
    Rated ofAnswered(UUID person, Collection<String> items) {
        return of(person, items, true);
    }

    /**
     * Of items that may be asked; which of them were tried is not looked up.
     *
     * @param person null for somebody new
     */
    Rated ofOffered(@Nullable UUID person, Collection<String> items) {
        return of(person, items, false);
    }

    private record Row(Rated.RatedItem item, Elo.Rating skill) {}

    private Rated of(@Nullable UUID person, Collection<String> items, boolean answered) {
        List<Row> rows = sql.list(
                OF_ITEMS,
                row -> new Row(
                        new Rated.RatedItem(
                                row.getString("id"),
                                row.getObject("topic_id", UUID.class),
                                new Elo.Rating(row.getDouble("difficulty"), row.getInt("tries")),
                                row.getBoolean("tried")),
                        new Elo.Rating(row.getDouble("skill"), row.getInt("answers"))),
                answered,
                person,
                person,
                items);
        Map<UUID, Elo.Rating> skills = new HashMap<>();
        rows.forEach(row -> skills.put(row.item().topic(), row.skill()));
        return new Rated(rows.stream().map(Row::item).toList(), skills);
    }

    /** Stores what answers moved. To be called last in a transaction: until it ends, others wait who move the same items. */
    void move(UUID person, Rated rated) {
        if (!rated.movedItems().isEmpty()) {
            sql.change(
                    MOVE_ITEMS, rated.movedItems().keySet(), rated.movedItems().values());
        }
        sql.changeEach(
                MOVE_SKILL,
                rated.movedSkills().entrySet().stream()
                        .map(moved -> List.of(
                                person,
                                moved.getKey(),
                                moved.getValue().by(),
                                moved.getValue().answers()))
                        .toList());
    }
}
