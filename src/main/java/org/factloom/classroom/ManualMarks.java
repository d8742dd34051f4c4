package org.factloom.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.account.PersonErased;

/** All marks that were given by hand. Whose answers they are of is for the caller to know. */
@ApplicationScoped
class ManualMarks implements PanacheRepositoryBase<ManualMark, UUID> {

    /** The last deed about each of some answers; nothing of those whose marks nobody gave by hand. */
    Map<UUID, ManualMark> last(Collection<UUID> answers) {
        return answers.isEmpty()
                ? Map.of()
                : list("answerId in ?1 order by markedAt, id", answers).stream()
                        .collect(Collectors.toMap(ManualMark::answerId, Function.identity(), (_, later) -> later));
    }

    Optional<ManualMark> last(UUID answer) {
        return Optional.ofNullable(last(List.of(answer)).get(answer));
    }

    /** What was written about the person goes, while it is still known whose answers they are; the marks stay with these. */
    void erase(@Observes @Priority(Interceptor.Priority.APPLICATION) PersonErased erased) {
        getEntityManager()
                .createNativeQuery("""
                        delete from manual_mark where answer_id in (
                            select w.id from answer w join attempt a on a.id = w.attempt_id where a.person_id = :person)""")
                .setParameter("person", erased.person())
                .executeUpdate();
    }
}
