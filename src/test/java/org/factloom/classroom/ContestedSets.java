package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Browser;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.exchange.QuestionSetReader;
import org.factloom.exchange.Sha256;
import org.factloom.library.OwnShelf;
import org.factloom.library.Provenance;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;

/** Public sets of a teacher over a small article, and exams over them. */
@ApplicationScoped
public class ContestedSets {

    private static final String SENTENCE = "The pier was built in 1701 by Anna Berg.";

    /** In the order of {@link #ITEMS}, from 1. */
    static final int TYPED = 1;

    static final int CHOICE = 2;
    static final int STATEMENT = 3;
    static final int LIST = 4;
    static final int SEVERAL = 5;

    private static final String ITEMS = """
            - {form: typed, stem: Who built the pier?, key: Anna Berg, points: 2}
            - {form: multiple-choice, stem: When was it built?, options: ['1701', '1702', '1703'], key: '1701'}
            - {form: true-false, stem: The pier stands., key: true}
            - {form: list, stem: Name its two towns., answers: [Basra, Aden]}
            - {form: multiple-response, stem: Which were there?, options: [a boat, a crane, a fish], keys: [a boat, a crane]}
            """;

    private static int made;

    @Inject
    OwnShelf shelf;

    @Inject
    QuestionSets sets;

    @Inject
    StoredItems items;

    @Inject
    EntityManager database;

    /** The slug of a new one. */
    public String make(UUID owner) throws Exception {
        String slug = "pier-" + ++made;
        String text = "= Pier %d =\n\n%s It stood by the river.\n".formatted(made, SENTENCE);
        String evidence = ", evidence: [{section: '', start: %d, end: %d, text: '%s'}]}"
                .formatted(text.indexOf(SENTENCE), text.indexOf(SENTENCE) + SENTENCE.length(), SENTENCE);
        String yaml = """
                format: 1
                title: %1$s
                article: {file: %1$s.txt, title: Pier %2$d, sha256: %3$s}
                items:
                """.formatted(slug, made, Sha256.of(text))
                + ITEMS.replaceAll("}\n", evidence + "\n").indent(2);
        QuestionSetFile file = QuestionSetReader.read(slug, yaml);
        Article article = PlainReader.read(slug, text);
        return QuarkusTransaction.requiringNew().call(() -> {
            var stored = shelf.bring(owner, "Own articles", article, new Provenance(null, Provenance.UNKNOWN, "Me"));
            var set = shelf.draft(owner, stored, "Set " + slug);
            shelf.state(set, file.facts());
            file.items().forEach(item -> shelf.add(set, item));
            set.publish();
            return set.slug();
        });
    }

    StoredItem item(String set, int number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            StoredItem item = items.ofSet(sets.bySlug(set).orElseThrow().id()).get(number - 1);
            item.current().item();
            return item;
        });
    }

    String id(String set, int number) {
        return item(set, number).id();
    }

    /** An exam over the set that runs, "/attempts/…". */
    String exam(Browser student, String set) {
        Response started = student.post("/exams", "set", set, "minutes", "0");
        assertEquals(303, started.statusCode(), started::asString);
        String location = started.header("Location");
        return location.substring(location.indexOf("/attempts/"));
    }

    /** @param response JSON, options as they are shown */
    void save(Browser student, String exam, int number, String response) {
        assertEquals(
                200,
                student.json()
                        .contentType(ContentType.JSON)
                        .body("{\"sequence\": 1, \"response\": %s}".formatted(response))
                        .put("/api" + exam + "/answers/" + number)
                        .statusCode());
    }

    void submit(Browser student, String exam) {
        assertEquals(303, student.post(exam + "/submission").statusCode());
    }

    /** An exam that is over, with one answer. */
    String sat(Browser student, String set, int number, String response) {
        String exam = exam(student, set);
        save(student, exam, number, response);
        submit(student, exam);
        return exam;
    }

    /** 0 to 1. */
    double score(String exam) {
        return (Double)
                list("select score from attempt where id = '%s'".formatted(exam.substring("/attempts/".length())))
                        .getFirst();
    }

    void contest(Browser student, String exam, int number, String reason) {
        assertEquals(
                303,
                student.post(exam + "/questions/" + number + "/contest", "reason", reason)
                        .statusCode());
    }

    /** The id of the one contest of an exam. */
    UUID contested(String exam) {
        return (UUID) list("select c.id from contest c join answer w on w.id = c.answer_id where w.attempt_id = '%s'"
                        .formatted(exam.substring("/attempts/".length())))
                .getFirst();
    }

    List<?> list(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query).getResultList());
    }
}
