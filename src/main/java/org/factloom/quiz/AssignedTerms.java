package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.library.QuestionSet;

/** The terms of what is assigned, and how far those who take it have come. Whose terms they are is for the caller to know; to be called in a transaction. */
@ApplicationScoped
public class AssignedTerms {

    private final AllTerms allTerms;
    private final Attempts attempts;
    private final Allowances allowances;

    AssignedTerms(AllTerms allTerms, Attempts attempts, Allowances allowances) {
        this.allTerms = allTerms;
        this.attempts = attempts;
        this.allowances = allowances;
    }

    public Terms add(QuestionSet set, String title, Conditions conditions) {
        Terms terms = new Terms(set, title, conditions);
        allTerms.persist(terms);
        return terms;
    }

    /** What was taken before is as late as it is by the new times; attempts that run end by them, and their pages follow within 10 s. */
    public void change(Terms terms, String title, Conditions conditions) {
        boolean sameTimes = terms.conditions().hasTimesOf(conditions);
        terms.change(title, conditions);
        if (!sameTimes) {
            allowances.renew(terms);
        }
    }

    /** How far each of some people has come under some terms; nothing of those who have not begun, and of attempts that were deleted. Two statements. */
    public Map<UUID, Map<UUID, Taken>> taken(Collection<UUID> terms, Collection<UUID> people) {
        if (terms.isEmpty() || people.isEmpty()) {
            return Map.of();
        }
        List<Attempt> all = attempts.list(
                "from Attempt a join fetch a.terms t where t.id in ?1 and a.personId in ?2 and a.deletedAt is null order by a.tryNumber",
                terms,
                people);
        Map<Terms, Map<UUID, List<Attempt>>> under = all.stream()
                .collect(Collectors.groupingBy(
                        attempt -> attempt.terms().orElseThrow(), Collectors.groupingBy(Attempt::personId)));
        Own.All own = allowances.own(under.keySet(), people);
        Map<UUID, Map<UUID, Taken>> taken = new HashMap<>();
        under.forEach((one, byPerson) -> byPerson.forEach((person, tries) -> {
            Conditions holds = own.of(one, person).conditions();
            taken.computeIfAbsent(one.id(), _ -> new HashMap<>()).put(person, Taken.of(holds, tries));
        }));
        return taken;
    }
}
