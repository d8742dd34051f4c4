package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.factloom.item.Item;

/**
 * Tells which sets nobody composed: what the generator wrote of an article and the house offers as it is, a whole copy of that, or what somebody accepted all at once and left so. Such a set asks
 * a fact in several forms because there are several, not because somebody wants it asked so often. Once anybody wrote, reworded, copied, left out, judged by itself or sorted questions
 * into sections, it is composed; another key alone, as a contest that is accepted gives it, composes nothing.
 */
@ApplicationScoped
public class GeneratedSets {

    /** What a version asks, whatever it is called in its set: all but what is right, which contests and regrades change. */
    private static final String ASKS = """
            (%1$s.content - array['id', 'fact', 'key', 'keys', 'accepted', 'others', 'correction', 'options', 'answers']
                || jsonb_build_object('options', (select jsonb_agg(coalesce(o -> 'text', o)) from jsonb_array_elements(%1$s.content -> 'options') o)))""";

    /** What the items of a set ask. */
    private static final String SAYS = "select " + ASKS.formatted("v")
            + " from item i join item_version v on v.id = i.current_version where i.set_id = %s.id and not i.retired";

    /** Somebody wrote it, and asks something else than the versions that nobody wrote. */
    private static final String WRITTEN = """
            (v.author_id is not null and not exists (select from item_version g where g.item_id = i.id and g.author_id is null and %s = %s))""".formatted(ASKS.formatted("g"), ASKS.formatted("v"));

    /** What the house offers of the article of {@code s}, and {@code s} says the same. */
    private static final String OF_THE_HOUSE = """
            exists (select from question_set h where h.article_id = s.article_id and h.owner_id is null and not exists (select from set_section g where g.set_id = h.id)
                and (h.id = s.id or not exists ((%1$s) except all (%2$s)) and not exists ((%2$s) except all (%1$s))))""".formatted(SAYS.formatted("s"), SAYS.formatted("h"));

    /** One decision accepted all that is in it, and nothing of that was taken out; what is chosen by coverage, at once, too, asks each fact once anyway. */
    private static final String AT_ONCE = """
            ((select count(distinct c.decided_number) from candidate c where c.set_id = s.id) = 1
                and not exists (select from item i where i.set_id = s.id
                    and i.retired = exists (select from candidate c where c.set_id = s.id and c.item_id = i.id and c.decision = 'ACCEPTED'))
                and exists (select from item i join item_fact f on f.item_id = i.id where i.set_id = s.id group by f.fact_id having count(*) > 1))""";

    private static final String IS_ONE = """
            select exists (
                select from question_set s
                where s.id = :set
                    and not exists (select from set_section g where g.set_id = s.id)
                    and not exists (
                        select from item i join item_version v on v.id = i.current_version
                        where i.set_id = s.id and not i.retired
                            and (coalesce(v.content ->> 'rule', :hand) = :hand or %s or i.article_id is not null))
                    and (%s or %s))""".formatted(WRITTEN, OF_THE_HOUSE, AT_ONCE);

    private final EntityManager database;

    GeneratedSets(EntityManager database) {
        this.database = database;
    }

    public boolean isOne(QuestionSet set) {
        return (Boolean) database.createNativeQuery(IS_ONE, Boolean.class)
                .setParameter("set", set.id())
                .setParameter("hand", Item.Origin.HAND)
                .getSingleResult();
    }
}
