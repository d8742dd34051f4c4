package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.item.Form;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.item.Response;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.GradedResponse;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;

/** What tests know of an attempt that its page does not tell. An attempt is named by its path, "/attempts/…". */
@ApplicationScoped
@Transactional
public class Sittings {

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    Contests contests;

    @Inject
    AllTerms allTerms;

    @Inject
    AnswerLog answerLog;

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    StoredArticles articles;

    @Inject
    StoredItems items;

    @Inject
    Clock clock;

    /** A fresh attempt of a person over all of the Harbour revolt, its questions in the order of {@link Form}. */
    UUID start(UUID person) {
        harbourRevolt.load();
        Attempt attempt = new Attempt(
                person,
                Mode.PRACTICE,
                "Harbour revolt",
                articles.bySlug(HarbourRevolt.SLUG).orElseThrow(),
                clock.instant());
        attempts.persist(attempt);
        for (StoredItem item : items.ofArticle(attempt.article().orElseThrow().id(), person)) {
            int number = item.current().form().ordinal() + 1;
            attempt.add(new AttemptSlot(
                    number, item.current(), inOrder(item.current().item())));
        }
        return attempt.id();
    }

    /** The same, with a wrong answer to its typed question. */
    UUID wrong(UUID person) {
        UUID id = start(person);
        attempts.flush();
        AttemptSlot slot = attempts.findById(id).slot(Form.TYPED.ordinal() + 1).orElseThrow();
        Response nobody = new Response.Text("nobody");
        Mark mark = Grading.grade(slot.itemVersion().item(), nobody);
        Answer answer = new Answer(id, slot.number(), ResponseForm.of(nobody), mark, clock.instant());
        answers.persist(answer);
        answerLog.append(
                person,
                List.of(new GradedResponse(answer.id(), slot.itemVersion(), mark, answer.answeredAt(), id, false)));
        return id;
    }

    /** The same, as if all was answered. */
    UUID finished(UUID person) {
        UUID id = start(person);
        attempts.findById(id).finish(clock.instant(), EndedBy.PERSON, List.of());
        return id;
    }

    /** An open exam over all of the Harbour revolt that needs no grading of one's own. */
    UUID exam(UUID person) {
        UUID id = start(person);
        attempts.getEntityManager().flush();
        attempts.getEntityManager()
                .createNativeQuery("update attempt set mode = 'EXAM' where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return id;
    }

    /** A finished exam under terms that may be taken again. */
    UUID sat(UUID person) {
        harbourRevolt.load();
        StoredArticle article = articles.bySlug(HarbourRevolt.SLUG).orElseThrow();
        Terms terms = allTerms.of(
                new Pool(article.title(), article, null, List.of(), _ -> 0),
                new ExamRequest(article.slug(), null, null, 7, null, null, null));
        Attempt attempt = Attempt.under(
                terms, terms.conditions(), person, attempts.under(terms, person).size() + 1, clock.instant());
        attempts.persist(attempt);
        StoredItem item = items.ofArticle(article.id(), person).getFirst();
        attempt.add(new AttemptSlot(1, item.current(), inOrder(item.current().item())));
        attempt.finish(clock.instant(), EndedBy.PERSON, List.of());
        return attempt.id();
    }

    /** Puts the end of an exam this many seconds from now; the past too. */
    void end(String attempt, int seconds) {
        attempts.getEntityManager()
                .createNativeQuery("update attempt set deadline = :at where id = :id")
                .setParameter("at", clock.instant().plusSeconds(seconds))
                .setParameter("id", UUID.fromString(attempt.substring("/attempts/".length())))
                .executeUpdate();
    }

    /** As when its owner, or whoever may, deletes it. */
    void delete(String attempt) {
        UUID id = UUID.fromString(attempt.substring("/attempts/".length()));
        for (String rows : List.of(
                "delete from saved_response where attempt_id = :id",
                "delete from attempt_slot where attempt_id = :id",
                "delete from attempt where id = :id")) {
            attempts.getEntityManager()
                    .createNativeQuery(rows)
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /** How many late answers to it are kept. */
    long late(String attempt) {
        return ((Number) attempts.getEntityManager()
                        .createNativeQuery("select count(*) from late_response where attempt_id = :id", Long.class)
                        .setParameter("id", UUID.fromString(attempt.substring("/attempts/".length())))
                        .getSingleResult())
                .longValue();
    }

    private static List<Integer> inOrder(Item item) {
        return switch (item) {
            case Item.OneOf choice ->
                IntStream.range(0, choice.options().size()).boxed().toList();
            case Item.Ordering ordering ->
                IntStream.range(0, ordering.events().size()).boxed().toList();
            case Item.MultipleResponse several ->
                IntStream.range(0, several.options().size()).boxed().toList();
            case Item.Matching matching ->
                IntStream.range(0, matching.pairs().size()).boxed().toList().reversed();
            default -> List.of();
        };
    }

    public int number(String attempt, Form form) {
        return attempt(attempt).slots().stream()
                .filter(slot -> slot.itemVersion().form() == form)
                .findFirst()
                .orElseThrow()
                .number();
    }

    boolean asks(String attempt, Form form) {
        return attempt(attempt).slots().stream()
                .anyMatch(slot -> slot.itemVersion().form() == form);
    }

    public Form form(String attempt, int number) {
        return attempt(attempt).slot(number).orElseThrow().itemVersion().form();
    }

    /** A question: its form, and the ids of what it asks. */
    record Asked(Form form, List<String> facts) {}

    List<Asked> asked(String attempt) {
        return attempt(attempt).slots().stream()
                .map(slot -> new Asked(
                        slot.itemVersion().form(),
                        slot.itemVersion().item().origin().facts()))
                .toList();
    }

    List<Integer> shownOrder(String attempt, int number) {
        return attempt(attempt).slot(number).orElseThrow().shownOrder();
    }

    long answers(String attempt) {
        return answers.to(attempt(attempt)).size();
    }

    /** Rows of all persons. */
    long logRows(String attempt) {
        List<UUID> responses =
                answers.to(attempt(attempt)).stream().map(Answer::id).toList();
        return answerLog.count("responseId in ?1", responses);
    }

    /** The items that the person contests. */
    List<Item> contested(UUID person) {
        return contests.list("personId", person).stream()
                .map(contest -> contest.itemVersion().item())
                .toList();
    }

    private Attempt attempt(String path) {
        return attempts.findById(UUID.fromString(path.substring("/attempts/".length())));
    }
}
