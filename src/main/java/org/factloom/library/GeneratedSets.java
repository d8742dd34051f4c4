package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.factloom.item.Item;

/**
 * Tells which sets nobody composed: what the generator wrote of an article and the house offers as it is, or a whole copy of that. Such a set asks a fact in several forms because there are
 * several, not because somebody wants it asked so often. Once anybody wrote, corrected, copied, left out or sorted questions into sections, it is composed.
 */
@ApplicationScoped
public class GeneratedSets {

    /** What the items of a set say, whatever they are called there. */
    private static final String SAYS = """
            select v.content - array['id', 'fact'] from item i join item_version v on v.id = i.current_version where i.set_id = %s.id and not i.retired""";

    private static final String IS_ONE = """
            select exists (
                select from question_set s join question_set h on h.article_id = s.article_id and h.owner_id is null
                where s.id = :set
                    and not exists (select from set_section g where g.set_id in (s.id, h.id))
                    and not exists (
                        select from item i join item_version v on v.id = i.current_version
                        where i.set_id = s.id and not i.retired
                            and (coalesce(v.content ->> 'rule', :hand) = :hand or v.author_id is not null or i.article_id is not null))
                    and (h.id = s.id or not exists ((%1$s) except all (%2$s)) and not exists ((%2$s) except all (%1$s))))""".formatted(SAYS.formatted("s"), SAYS.formatted("h"));

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
