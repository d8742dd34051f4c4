package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.factloom.article.Span;
import org.factloom.exchange.FactJson;
import org.factloom.exchange.ItemJson;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;
import org.factloom.item.Item.Answer;
import org.factloom.item.Item.Event;
import org.factloom.item.Item.Option;
import org.factloom.item.Item.Origin;

/** A small article with an item of every form, each about a fact of its own, and a script tag in one of its options. */
@ApplicationScoped
public class HarbourRevolt {

    public static final String TOPIC = "test-harbours";
    public static final String SLUG = "harbour-revolt";

    static final String TEXT = """
            = Harbour revolt =

            Infobox
            - Place: Port Amal

            The Harbour revolt (ثورة الميناء) was an uprising of dockers in Port Amal. It began on 3 June 1968.

            ==Course==
            Around 1,200 dockers took part in it. They were led by Karim Nasser, a crane driver. The governor was Salim Haddad, who fled.

            ==Aftermath==
            In 1969 the docks reopened. In 1971 the union was founded. In 1974 the governor returned.
            """;

    @Inject
    EntityManager entityManager;

    /** Stores it; a second call changes nothing. */
    @Transactional
    public void load() {
        if (run("insert into topic (slug, title) values ('test-harbours', 'Harbours') on conflict do nothing") == 0) {
            return;
        }
        run("""
            insert into article (topic_id, slug, title, language, text, sha256, licence, attribution, loaded_at)
            select id, ?1, 'Harbour revolt', 'en', ?2, 'none', 'CC0-1.0', 'Test', now() from topic where slug = 'test-harbours'""", SLUG, TEXT);
        run("""
            insert into question_set (article_id, slug, title, file_sha256)
            select id, slug, title, 'none' from article where slug = ?1""", SLUG);
        for (Item item : items()) {
            store(item);
        }
    }

    static List<Item> items() {
        Evidence crane = prose("Course", "They were led by Karim Nasser, a crane driver.");
        Evidence governor = prose("Course", "The governor was Salim Haddad, who fled.");
        return List.of(
                new Item.MultipleChoice(
                        origin("h-leader", crane, "h-f-leader"),
                        "Who led the dockers of the Harbour revolt?",
                        List.of(
                                new Option("Karim Nasser", null),
                                new Option("Salim Haddad", governor),
                                new Option("<script>alert('an option')</script>", null)),
                        0,
                        false),
                new Item.TrueFalse(
                        origin(
                                "h-place",
                                new Evidence(Evidence.INFOBOX, span("Place: Port Amal"), "Place: Port Amal"),
                                "h-f-place"),
                        "The Harbour revolt took place in Port Basra.",
                        false,
                        "Port Amal"),
                new Item.Typed(
                        origin("h-governor", governor, "h-f-governor"),
                        "Who was governor during the Harbour revolt?",
                        new Answer("Salim Haddad", List.of("Haddad"), "person", List.of("Karim Nasser"))),
                new Item.Cloze(
                        origin("h-began", prose("", "It began on 3 June 1968."), "h-f-began"),
                        "The Harbour revolt began on " + Item.BLANK + ".",
                        "date",
                        new Answer("3 June 1968", List.of(), "date", List.of())),
                new Item.Ordering(
                        new Origin(
                                "h-order",
                                List.of("h-f-docks", "h-f-union", "h-f-return"),
                                List.of(
                                        prose("Aftermath", "In 1969 the docks reopened."),
                                        prose("Aftermath", "In 1971 the union was founded."),
                                        prose("Aftermath", "In 1974 the governor returned.")),
                                "ordering/events",
                                0.5),
                        "In which order did this happen after the Harbour revolt?",
                        List.of(
                                new Event("The docks reopened", "1969"),
                                new Event("The union was founded", "1971"),
                                new Event("The governor returned", "1974"))),
                new Item.Card(
                        origin("h-size", prose("Course", "Around 1,200 dockers took part in it."), "h-f-size"),
                        "How many dockers took part in the Harbour revolt?",
                        "around 1,200"));
    }

    private void store(Item item) {
        UUID version = UUID.randomUUID();
        run("""
            insert into item (id, set_id, position) select ?1, id, 0 from question_set where slug = ?2""", item.id(), SLUG);
        run("""
            insert into item_version (id, item_id, number, form, content, created_at)
            values (?1, ?2, 1, ?3, cast(?4 as jsonb), now())""", version, item.id(), item.form().name(), ItemJson.write(item));
        run("update item set current_version = ?1 where id = ?2", version, item.id());
        int position = 0;
        for (String fact : item.origin().facts()) {
            Evidence evidence = item.origin().evidence().get(position);
            run("""
                    insert into fact (id, article_id, position, family, subject, relation, value, certainty, evidence)
                    select ?1, id, ?2, 'INFOBOX', 'Harbour revolt', ?1, cast('{"type": "term", "text": "?"}' as jsonb), 'CERTAIN', cast(?3 as jsonb)
                    from article where slug = ?4""", fact, evidence.span().start(), FactJson.write(List.of(evidence)), SLUG);
            run("insert into item_fact (item_id, position, fact_id) values (?1, ?2, ?3)", item.id(), position++, fact);
        }
    }

    private static Origin origin(String id, Evidence evidence, String fact) {
        return new Origin(id, List.of(fact), List.of(evidence), Origin.HAND, 0.5);
    }

    private static Evidence prose(String section, String words) {
        return new Evidence(section, span(words), words);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private int run(String sql, Object... parameters) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
