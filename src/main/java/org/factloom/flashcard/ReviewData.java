package org.factloom.flashcard;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.factloom.account.PersonalData;

/** A person's review sessions, decks and notes. */
@ApplicationScoped
@Priority(50)
class ReviewData implements PersonalData {

    private static final String SESSIONS =
            "select s.* from sitting s where s.person_id = ? order by s.started_at, s.id";

    private static final String FACTS = """
            select x.*, f.subject, f.relation from sitting_fact x join sitting s on s.id = x.sitting_id join fact f on f.id = x.fact_id
            where s.person_id = ? order by s.started_at, s.id, x.position""";

    private static final String CARDS = """
            select x.sitting_id, x.number, x.fact_id, x.item_version_id, x.shown_at, x.hinted_at, x.response_id, x.deed, x.done_at, x.response,
                x.score, x.remark, x.rated, x.undone_at, case when x.done_at is not null then x.shown_order end as shown_order, v.item_id, v.form, v.content ->> 'stem' as stem, case when x.done_at is not null then
                    (select jsonb_agg(coalesce(o ->> 'text', o #>> '{}')) from jsonb_array_elements(v.content -> 'options') o) end as options
            from sitting_card x join sitting s on s.id = x.sitting_id join item_version v on v.id = x.item_version_id
            where s.person_id = ? order by s.started_at, s.id, x.number""";

    private static final String DECKS = "select d.* from deck d where d.person_id = ? order by d.created_at, d.id";

    private static final String DECK_FACTS = """
            select x.*, d.name as deck, f.subject, f.relation from deck_fact x join deck d on d.id = x.deck_id join fact f on f.id = x.fact_id
            where d.person_id = ? order by d.created_at, d.id, x.added_at, x.fact_id""";

    private static final String NOTES = """
            select n.*, f.subject, f.relation from note n join fact f on f.id = n.fact_id where n.person_id = ? order by n.fact_id""";

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("reviewSessions", SESSIONS),
                new Section("reviewFacts", FACTS),
                new Section("reviewCards", CARDS),
                new Section("decks", DECKS),
                new Section("deckFacts", DECK_FACTS),
                new Section("notes", NOTES));
    }
}
