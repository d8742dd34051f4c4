package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;

/** The article on a revolt, an older and a newer text of it, and a teacher's set over the older. */
@ApplicationScoped
class Newer {

    static final String COUP = "On February 8, 1963, an army coup was staged";
    static final String RANK = "Habib was able to establish communications with Corporal Hasan Sari. ";
    static final String MUSEUM = "The museum of the revolt was opened in 1975.";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    QuestionSets sets;

    @Inject
    StoredItems items;

    @Inject
    Candidates candidates;

    @Inject
    Judging judging;

    @Inject
    EntityManager database;

    static String older() {
        try {
            return Files.readString(Path.of("questions/iraq-1958-1990/ar-rashid-revolt.txt"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A date and a number are corrected, a sentence is left out, another added. */
    static String newer() {
        String newer = older().replace(COUP, COUP.replace("8", "9"))
                        .replace("34,000", "35,000")
                        .replace(RANK, "")
                + "\n" + MUSEUM + "\n";
        assertTrue(newer.contains("February 9") && newer.contains("35,000") && !newer.contains(RANK));
        return newer;
    }

    /** A set over the older text, all that the generator selected accepted. */
    String set(Teacher teacher) throws InterruptedException {
        String set = teacher.set(older());
        assertEquals("done", teacher.made(set));
        QuarkusTransaction.requiringNew()
                .run(() -> judging.accept(
                        found(set),
                        candidates.heads(found(set)).stream()
                                .filter(Head::selected)
                                .map(Head::id)
                                .toList()));
        assertTrue(asked(set).size() > 10);
        return set;
    }

    static Response bring(Teacher teacher, String set, String text) {
        return teacher.form().multiPart("text", text).post("/sets/" + set + "/revision");
    }

    /** Brings a text, and waits until it is known what it does. */
    static void brought(Teacher teacher, String set, String text) throws InterruptedException {
        bring(teacher, set, text).then().statusCode(303);
        assertEquals("done", made(teacher, set));
    }

    static String made(Teacher teacher, String set) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String state = state(teacher, set);
        while (Set.of("waiting", "running").contains(state) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            state = state(teacher, set);
        }
        return state;
    }

    private static String state(Teacher teacher, String set) {
        Response response = teacher.browser.request().accept("application/json").get("/api/sets/" + set + "/revision");
        assertEquals(200, response.statusCode(), response.body().asString());
        return response.jsonPath().getString("state");
    }

    /** The id of the text that waits, as the page has it. */
    static String revision(Teacher teacher, String set) {
        String page = teacher.browser.get("/sets/" + set + "/revision").asString();
        int at = page.indexOf("name=\"revision\" value=\"");
        assertTrue(at > 0, page);
        return page.substring(at + 23, at + 23 + 36);
    }

    static Response accept(Teacher teacher, String set, String... choices) {
        String[] form = new String[2 + 2 * choices.length];
        form[0] = "revision";
        form[1] = revision(teacher, set);
        for (int i = 0; i < choices.length; i++) {
            form[2 + 2 * i] = "choice";
            form[3 + 2 * i] = choices[i];
        }
        return teacher.browser.post("/sets/" + set + "/revision/accept", form);
    }

    /** What a set asks, with its version and facts. */
    List<StoredItem> asked(String set) {
        return QuarkusTransaction.requiringNew()
                .call(() -> items.ofSet(found(set).id()).stream()
                        .filter(item -> !item.retired())
                        .peek(item -> item.facts().forEach(fact -> fact.fact()))
                        .toList());
    }

    List<String> stems(String set) {
        return asked(set).stream().map(item -> item.current().item().stem()).toList();
    }

    /** Those of a set's items that ask a fact. */
    List<StoredItem> asking(String set, String fact) {
        return asked(set).stream()
                .filter(item ->
                        item.facts().stream().anyMatch(asked -> asked.id().equals(fact)))
                .toList();
    }

    StoredItem by(String set, String id) {
        return asked(set).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String evidence(StoredItem item) {
        return item.current().item().origin().evidence().toString();
    }

    /** The id of the fact of the set's article with a relation that begins so. */
    String fact(String set, String relation) {
        return text("select id from fact where article_id = '%s' and relation like '%s%%' and not retired"
                .formatted(articleId(set), relation));
    }

    String articleId(String set) {
        return QuarkusTransaction.requiringNew()
                .call(() -> found(set).article().orElseThrow().id().toString());
    }

    String articleText(String set) {
        return QuarkusTransaction.requiringNew()
                .call(() -> found(set).article().orElseThrow().text());
    }

    private QuestionSet found(String set) {
        return sets.bySlug(set).orElseThrow();
    }

    /** A new version of an item, as a person writes it. */
    void edit(String item, String stem) {
        sql("""
                insert into item_version (item_id, number, form, content, created_at)
                select v.item_id, v.number + 1, v.form, jsonb_set(v.content, '{stem}', to_jsonb('%s'::text)), now()
                from item i join item_version v on v.id = i.current_version where i.id = '%s'""".formatted(stem, item));
        sql("""
                update item set current_version = (select id from item_version where item_id = '%1$s' order by number desc limit 1)
                where id = '%1$s'""".formatted(item));
    }

    void sql(String statement) {
        QuarkusTransaction.joiningExisting()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    String text(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(database.createNativeQuery(query).getSingleResult()));
    }
}
