package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.factloom.quiz.Answer;
import org.factloom.quiz.AnswerWords;
import org.factloom.quiz.Contest;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Shows the contests that are counted of an item, decided or not, to those who see its analysis: of an assignment to those who teach the class, else where so many answered that answers are
 * told.
 */
@ApplicationScoped
class ItemContests {

    private static final int ROWS = 50;

    private static final String CONTESTS = """
            select c, w from Contest c join fetch c.itemVersion v join v.storedItem i, Answer w where w.id = c.answerId and i.id = :item
                and (:terms is null or exists (select 1 from Attempt t where t.id = w.attemptId and t.terms.id = :terms))
            order by c.createdAt desc, c.id desc""";

    private final Analysing analysing;
    private final AnalysisRows rows;
    private final EntityManager database;

    ItemContests(Analysing analysing, AnalysisRows rows, EntityManager database) {
        this.analysing = analysing;
        this.rows = rows;
        this.database = database;
    }

    /**
     * A contest.
     *
     * @param filed in UTC
     * @param words of the answer, empty where it was left open
     * @param version of the item that was answered
     * @param reason in the student's words; may be empty
     * @param reply empty where none was given
     */
    public record Row(LocalDate filed, String words, int version, String reason, Contest.State state, String reply) {}

    /** A page of them, without names, the latest first. */
    public record View(
            String title, boolean keeper, AnalysisScope scope, ItemFigures item, List<Row> rows, Paging paging) {

        public String pages() {
            return scope.contests(item.id()) + "&page=";
        }
    }

    @Transactional
    View of(AnalysisScope scope, String id, int page) {
        Analysing.Material material = analysing.material(scope, null);
        AnalysedItem item = ItemAnalysing.item(material, id);
        AnalysisRows.Contested counted =
                rows.contests(material.set(), Set.of(item)).getOrDefault(id, AnalysisRows.Contested.NONE);
        ItemFigures figures = new ItemFiguring(material.table()).of(item, counted);
        boolean shown = figures.told() != null || material.set().assignment() != null;
        Paging paging = new Paging(page, ROWS, shown ? counted.all() : 0);
        return new View(
                material.set().title(),
                material.set().keeper(),
                scope.with(material.mode().id()),
                figures,
                shown ? read(id, material.set().terms(), paging) : List.of(),
                paging);
    }

    private List<Row> read(String item, @Nullable UUID terms, Paging paging) {
        return database.unwrap(Session.class)
                .createQuery(CONTESTS, Object[].class)
                .setParameter("item", item)
                .setParameter("terms", terms, UUID.class)
                .setFirstResult((paging.number() - 1) * paging.size())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(row -> row((Contest) row[0], (Answer) row[1]))
                .toList();
    }

    private static Row row(Contest contest, Answer answer) {
        return new Row(
                LocalDate.ofInstant(contest.createdAt(), ZoneOffset.UTC),
                answer.given()
                        .map(given -> AnswerWords.of(contest.itemVersion().item(), given))
                        .orElse(""),
                contest.itemVersion().number(),
                contest.reason(),
                contest.state(),
                contest.reply().orElse(""));
    }
}
