package org.factloom.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.GuestMerged;
import org.factloom.item.Mark;
import org.factloom.library.ItemVersion;

/** Everything that anybody ever answered. */
@ApplicationScoped
public class AnswerLog implements PanacheRepository<AnswerLogEntry> {

    /** Appends a graded response, an entry for each fact of its item. Call it in the transaction that stores the response. */
    public void append(UUID person, UUID response, ItemVersion version, Mark mark, Instant at) {
        append(person, response, 0, version, mark, at, false);
    }

    /** The same of an answer that was given before the article was read: a miss then says nothing of what was learned. */
    public void appendPretest(UUID person, UUID response, ItemVersion version, Mark mark, Instant at) {
        append(person, response, 0, version, mark, at, true);
    }

    /**
     * Appends what a graded response is to count for instead.
     *
     * @param answeredAt when it was answered, so that a later answer to a fact still is the later one
     */
    public void correct(UUID person, UUID response, ItemVersion version, Mark mark, Instant answeredAt) {
        AnswerLogEntry earlier = find("personId = ?1 and responseId = ?2 order by correction desc", person, response)
                .firstResultOptional()
                .orElseThrow();
        append(person, response, earlier.correction() + 1, version, mark, answeredAt, earlier.isPretest());
    }

    private void append(
            UUID person, UUID response, int correction, ItemVersion version, Mark mark, Instant at, boolean pretest) {
        List<String> facts = version.item().origin().facts();
        for (int i = 0; i < facts.size(); i++) {
            persist(new AnswerLogEntry(
                    person,
                    response,
                    correction,
                    version,
                    facts.get(i),
                    mark.factScores().get(i),
                    at,
                    pretest));
        }
    }

    /** The facts on which any of the person's responses scored less than full. */
    public Set<String> missedFacts(UUID person, Collection<UUID> responses) {
        return stream("""
                        from AnswerLogEntry e where e.personId = ?1 and e.responseId in ?2 and e.score < 1
                        and not exists (from AnswerLogEntry c where c.personId = e.personId and c.responseId = e.responseId
                            and c.factId = e.factId and c.correction > e.correction)""", person, responses).map(AnswerLogEntry::factId).collect(Collectors.toUnmodifiableSet());
    }

    /** Appends a copy of what a guest answered to the log of the account, with the original times. A second call adds nothing. */
    void replay(@Observes GuestMerged merged) {
        getEntityManager()
                .createNativeQuery("""
                        insert into answer_log (person_id, fact_id, item_version_id, form, answered_at, score, response_id, correction, pretest)
                        select :account, fact_id, item_version_id, form, answered_at, score, response_id, correction, pretest
                        from answer_log where person_id = :guest order by id
                        on conflict (response_id, fact_id, person_id, correction) do nothing""")
                .setParameter("account", merged.account())
                .setParameter("guest", merged.guest())
                .executeUpdate();
    }
}
