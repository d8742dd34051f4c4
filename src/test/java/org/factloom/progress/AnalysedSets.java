package org.factloom.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Person;
import org.factloom.classroom.ContestedSets;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Response;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredItems;
import org.jspecify.annotations.Nullable;

/** Sets of five questions (typed for 2 points, choice, statement, list, several) with attempts that were handed in. */
@ApplicationScoped
class AnalysedSets {

    @Inject
    ContestedSets contested;

    @Inject
    QuestionSets sets;

    @Inject
    StoredItems items;

    @Inject
    EntityManager database;

    /** What a student answers to each of the five questions. */
    record Answers(String typed, int choice, boolean statement, List<String> list, List<Integer> several) {

        private @Nullable Response to(int number) {
            return switch (number) {
                case 1 -> typed.isEmpty() ? null : new Response.Text(typed);
                case 2 -> new Response.Choice(choice);
                case 3 -> new Response.Choice(statement ? 0 : 1);
                case 4 -> list.isEmpty() ? null : new Response.Texts(list);
                default -> new Response.Choices(several);
            };
        }

        private String stored(int number) {
            return switch (number) {
                case 1 -> typed.isEmpty() ? "{}" : "{\"text\": \"%s\"}".formatted(typed);
                case 2 -> "{\"choice\": %d}".formatted(choice);
                case 3 -> "{\"choice\": %d}".formatted(statement ? 0 : 1);
                case 4 -> list.isEmpty() ? "{}" : "{\"texts\": [\"%s\"]}".formatted(String.join("\", \"", list));
                default -> "{\"choices\": %s}".formatted(several);
            };
        }
    }

    /**
     * The slug of a set that twenty students took: the better they are the more they know, but the best six choose the second option of question 2, and nobody the
     * third; eight do not know question 1 and say Otto Stein, and ten leave question 4 open.
     */
    String taken(Person owner) throws Exception {
        String set = contested.make(owner.id());
        for (int skill = 0; skill < 20; skill++) {
            sit(set, student(), skilled(skill));
        }
        return set;
    }

    static Answers skilled(int skill) {
        return new Answers(
                skill >= 8 ? "Anna Berg" : "Otto Stein",
                skill >= 14 ? 1 : 0,
                skill >= 4,
                skill >= 10 ? List.of("Basra", "Aden") : List.of(),
                skill >= 6 ? List.of(0, 1) : List.of(2));
    }

    UUID student() {
        return (UUID)
                one(
                        "insert into person (role, name, password_hash, created_at) values ('STUDENT', 'Filler ' || uuidv7(), 'x', now()) returning id");
    }

    /** An exam that was handed in, a minute after the one before. */
    UUID sit(String set, UUID person, Answers answers) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID setId = sets.bySlug(set).orElseThrow().id();
            UUID attempt = (UUID) one("""
                    insert into attempt (person_id, title, set_id, started_at, finished_at, mode, ended_by, score)
                    select '%s', 'Exam', '%s', at, at + interval '10 minutes', 'EXAM', 'PERSON', 0
                    from (select timestamptz '2026-10-01 08:00Z' + count(*) * interval '1 minute' as at from attempt where set_id = '%2$s') x
                    returning id""".formatted(person, setId));
            int number = 0;
            for (var stored : items.ofSet(setId)) {
                number++;
                int points = number == 1 ? 2 : 1;
                Item item = stored.current().item();
                Response response = answers.to(number);
                sql(
                        "insert into attempt_slot (attempt_id, number, item_version_id, shown_order, points) values ('%s', %d, '%s', '[]', %d)"
                                .formatted(attempt, number, stored.current().id(), points));
                sql("""
                        insert into answer (attempt_id, number, response, score, remark, answered_at)
                        values ('%s', %d, '%s', %s, '', now())""".formatted(
                        attempt,
                        number,
                        answers.stored(number),
                        response == null ? 0 : Grading.grade(item, response).score()));
                sql("""
                        insert into saved_response (attempt_id, number, sequence, response, flagged, saved_at, taken_ms)
                        values ('%s', %d, 1, null, false, now(), %d)""".formatted(attempt, number, 10_000 * number));
            }
            rescore(attempt);
            return attempt;
        });
    }

    void rescore(UUID attempt) {
        sql("""
                update attempt set score = (
                    select sum(s.points * coalesce(w.regraded, w.score)) / sum(s.points) from attempt_slot s join answer w using (attempt_id, number)
                    where attempt_id = '%1$s' and not w.dropped) where id = '%1$s'""".formatted(attempt));
    }

    String item(String set, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> items.ofSet(sets.bySlug(set).orElseThrow().id())
                        .get(number - 1)
                        .id());
    }

    void sql(String statement) {
        QuarkusTransaction.joiningExisting()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    Object one(String query) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> database.createNativeQuery(query).getSingleResult());
    }
}
