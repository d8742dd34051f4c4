package org.factloom.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.web.Paging;

@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    private static final String ACCOUNTS_LIKE = "role <> GUEST and lower(name) like lower(?1) escape '!'";

    @Transactional
    Optional<Person> named(PersonName name) {
        return find("role <> GUEST and lower(name) = lower(?1)", name.value()).firstResultOptional();
    }

    /** Whoever teaches under this name. */
    public Optional<Person> teacher(String name) {
        return PersonName.of(name)
                .flatMap(this::named)
                .filter(person -> person.role() == Role.TEACHER || person.role() == Role.ADMINISTRATOR);
    }

    /** Those of them who are students, in order of name. */
    List<Person> lockedStudents(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("role = STUDENT and id in ?1 order by lower(name), id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    Person locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Accounts whose name contains the text, in order of name. */
    List<Person> accounts(String text, Paging paging) {
        return find(ACCOUNTS_LIKE, Sort.by("name"), containing(text))
                .page(paging.number() - 1, paging.size())
                .list();
    }

    long countAccounts(String text) {
        return count(ACCOUNTS_LIKE, containing(text));
    }

    boolean hasAdministrator() {
        return count("role", Role.ADMINISTRATOR) > 0;
    }

    /** Those who administer and are not disabled: one after the other changes who they are. */
    List<Person> lockedAdministrators() {
        return find("role = ADMINISTRATOR and disabledAt is null order by id")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static String containing(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
