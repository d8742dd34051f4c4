package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.library.Sight;
import org.factloom.memory.FactMemory;
import org.factloom.memory.MemoryModel;

/** What people know of the facts that they can be asked, told by their memories. Joins a transaction that is under way. */
@ApplicationScoped
public class KnownFacts {

    /** Days after which a fact that is not practised is looked at again. */
    public static final int LATER = 30;

    private static final String TRIED = """
            select %s, a.slug, m.fact_id in (
                select x.fact_id from contest c join item_version v on v.id = c.item_version_id join item_fact x on x.item_id = v.item_id
                where c.person_id = ? and c.state = 'FILED') as contested
            from memory m join fact f on f.id = m.fact_id join article a on a.id = f.article_id
            where m.person_id = ? and m.phase <> 'NEW' and %s""".formatted(Memories.COLUMNS, DueFacts.ASKABLE);

    private static final String TRIED_OF = TRIED + " and f.article_id = ?";

    private static final String COUNTS = """
            select a.slug, count(*) from (
                select distinct f.id, f.article_id
                from question_set q join item i on i.set_id = q.id join item_fact x on x.item_id = i.id join fact f on f.id = x.fact_id
                where not f.retired and not i.retired and q.article_id is not null and %s) f
            join article a on a.id = f.article_id group by a.slug""".formatted(Sight.ofSet("q", "?"));

    private final Sql sql;
    private final Learners learners;
    private final LearnerModels models;
    private final Clock clock;

    KnownFacts(Sql sql, Learners learners, LearnerModels models, Clock clock) {
        this.sql = sql;
        this.learners = learners;
        this.models = models;
        this.clock = clock;
    }

    /** All of a person that were ever answered; the others are new. Nothing of a damaged memory: a rebuild brings it back. */
    public List<KnownFact> of(UUID person) {
        return read(person, TRIED, person, person, person);
    }

    /** The same of the facts that an article states. */
    public List<KnownFact> ofArticle(UUID person, UUID article) {
        return read(person, TRIED_OF, person, person, person, article);
    }

    /** How many facts of each article the person can be asked, new or not, by the article's slug. */
    public Map<String, Integer> counts(UUID person) {
        return sql.list(COUNTS, row -> Map.entry(row.getString(1), row.getInt(2)), person).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<KnownFact> read(UUID person, String query, Object... values) {
        MemoryModel model = models.of(person);
        LocalDate today = learners.of(person).boundary().dayAt(clock.instant());
        return sql.list(query, row -> read(row, model, today), values).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<KnownFact> read(ResultSet row, MemoryModel model, LocalDate today) throws SQLException {
        String article = row.getString("slug");
        boolean contested = row.getBoolean("contested");
        return Memories.readable(row).map(stored -> {
            FactMemory memory = stored.memory();
            return new KnownFact(
                    stored,
                    article,
                    model.retrievability(memory, today, 0),
                    model.retrievability(memory, today.plusDays(LATER), 0),
                    model.level(memory, today),
                    contested);
        });
    }
}
