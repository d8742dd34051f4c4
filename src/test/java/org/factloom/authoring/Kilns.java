package org.factloom.authoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Value;
import org.factloom.item.Item;
import org.factloom.language.PartialDate;
import org.factloom.library.OwnShelf;
import org.factloom.library.Provenance;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;

/**
 * An article on kilns, one sentence and fact for each, in sections of several; of each fact a choice and a typed answer that are selected, and a card that is
 * not. The choice of every fifth has three options, which is a flag.
 */
@ApplicationScoped
class Kilns {

    static final int FLAGGED = 5;
    private static final int FIRST_YEAR = 1701;

    @Inject
    OwnShelf shelf;

    @Inject
    QuestionSets sets;

    @Inject
    StoredItems items;

    @Inject
    Candidates candidates;

    @Inject
    GenerationJobs jobs;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** The slug of a new set of a person with this article. */
    String set(UUID owner, int sections, int facts) {
        return QuarkusTransaction.requiringNew().call(() -> {
            String mark = UUID.randomUUID().toString().substring(0, 8);
            StringBuilder text = new StringBuilder("= Kilns of " + mark + " =\n\nThey stand by the river.\n");
            for (int section = 1; section <= sections; section++) {
                text.append("\n==").append(name(section)).append("==\n");
                for (int i = 0; i < facts; i++) {
                    text.append(sentence((section - 1) * facts + i)).append(' ');
                }
                text.append('\n');
            }
            Article article = PlainReader.read("kilns", text.toString());
            Provenance provenance = new Provenance(null, Provenance.UNKNOWN, "Nobody");
            QuestionSet set = shelf.draft(owner, shelf.bring(owner, "Own articles", article, provenance), "Kilns");
            List<Fact> stated = IntStream.range(0, sections * facts)
                    .mapToObj(i -> fact(mark, i, name(i / facts + 1), article.text()))
                    .toList();
            shelf.state(set, stated);
            int position = 0;
            for (int i = 0; i < stated.size(); i++) {
                List<Item> forms = forms(mark, i, stated.get(i));
                for (Item item : forms) {
                    candidates.persist(new Candidate(set, position++, item != forms.getLast(), item, stated.get(i)));
                }
            }
            GenerationJob job = new GenerationJob(owner, set, null, clock.instant());
            job.found(stated.size(), sections);
            job.end(JobState.DONE, clock.instant());
            jobs.persist(job);
            return set.slug();
        });
    }

    static String name(int section) {
        return "Bank " + section;
    }

    private static String sentence(int i) {
        return "Kiln %d was built in %d.".formatted(i + 1, FIRST_YEAR + i);
    }

    static String stem(int i) {
        return "When was kiln number %d built?".formatted(i + 1);
    }

    private static Fact fact(String mark, int i, String section, String text) {
        String sentence = sentence(i);
        int start = text.indexOf(sentence);
        String year = String.valueOf(FIRST_YEAR + i);
        return new Fact(
                "f-%s-%d".formatted(mark, i),
                Family.DATED_EVENT,
                "Kiln " + (i + 1),
                "built",
                new Value.Date(year, new PartialDate(FIRST_YEAR + i, null, null)),
                Fact.Certainty.CERTAIN,
                List.of(new Evidence(section, new Span(start, start + sentence.length()), sentence)));
    }

    private static List<Item> forms(String mark, int i, Fact fact) {
        List<Item.Option> options = new ArrayList<>(IntStream.range(0, i % FLAGGED == FLAGGED - 1 ? 3 : 4)
                .mapToObj(n -> new Item.Option(String.valueOf(FIRST_YEAR + i + n), null))
                .toList());
        return List.of(
                new Item.MultipleChoice(origin(mark, i, "choice", fact, 0.3), stem(i), options, 0, true),
                new Item.Typed(
                        origin(mark, i, "typed", fact, 0.7),
                        stem(i),
                        new Item.Answer(fact.value().text(), List.of(), "date", List.of())),
                new Item.Card(
                        origin(mark, i, "card", fact, 0.5),
                        stem(i),
                        fact.value().text()));
    }

    private static Item.Origin origin(String mark, int i, String form, Fact fact, double difficulty) {
        return new Item.Origin(
                "i-%s-%s-%d".formatted(mark, form, i), List.of(fact.id()), fact.evidence(), "kiln/" + form, difficulty);
    }

    List<Head> heads(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> candidates.heads(sets.bySlug(slug).orElseThrow()));
    }

    /** The id of a fact's form: 0 a choice, 1 typed, 2 a card. */
    String id(String slug, int fact, int form) {
        return heads(slug).get(3 * fact + form).id().toString();
    }

    /** As if the generator would not ask a fact. */
    void leaveAside(String slug, int fact) {
        QuarkusTransaction.requiringNew()
                .run(() -> candidates.update(
                        "selected = false where set = ?1 and factId = ?2",
                        sets.bySlug(slug).orElseThrow(),
                        candidates.findById(UUID.fromString(id(slug, fact, 0))).factId()));
    }

    /** Two statements on a fact, one right and one wrong. */
    void statements(String slug, int i) {
        QuarkusTransaction.requiringNew().run(() -> {
            QuestionSet set = sets.bySlug(slug).orElseThrow();
            Fact fact = set.facts().get(i).fact();
            String mark = UUID.randomUUID().toString().substring(0, 8);
            int position = candidates.last(set) + 1;
            String stem = "Kiln %d is ".formatted(i + 1);
            candidates.persist(new Candidate(
                    set,
                    position,
                    true,
                    new Item.TrueFalse(origin(mark, i, "so", fact, 0.3), stem + "old.", true, null),
                    fact));
            candidates.persist(new Candidate(
                    set,
                    position + 1,
                    true,
                    new Item.TrueFalse(origin(mark, i, "no", fact, 0.3), stem + "new.", false, "old"),
                    fact));
        });
    }

    /** The stems that a set asks, in its order. */
    List<String> asked(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> items.ofSet(sets.bySlug(slug).orElseThrow().id()).stream()
                        .filter(item -> !item.retired())
                        .map(StoredItem::current)
                        .map(version -> version.item().form().id() + " "
                                + version.item().stem())
                        .toList());
    }

    long rejections(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long)
                        database.createNativeQuery("select count(*) from rejection where person_id = ?1", Long.class)
                                .setParameter(1, person)
                                .getSingleResult());
    }
}
