package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Accounts that teachers make for pupils, who need no e-mail address. Such an account has no password at first: its one-time code lets the pupil choose one. So two thousand of them are
 * made within a second, and no password is ever on paper.
 */
@ApplicationScoped
public class Pupils {

    /** So that a number has room behind it. */
    private static final int LONGEST_STEM = PersonName.LONGEST - 5;

    /** Numbers that are tried at a time. */
    private static final int NUMBERS = 20;

    private final People people;
    private final LoginCodes codes;
    private final ApiTokens tokens;
    private final EmailAddresses addresses;
    private final EntityManager database;
    private final Clock clock;

    Pupils(
            People people,
            LoginCodes codes,
            ApiTokens tokens,
            EmailAddresses addresses,
            EntityManager database,
            Clock clock) {
        this.people = people;
        this.codes = codes;
        this.tokens = tokens;
        this.addresses = addresses;
        this.database = database;
        this.clock = clock;
    }

    /** Somebody took one of the names meanwhile. */
    public static final class NamesTakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What stands on a login card.
     *
     * @param name that the pupil signs in with
     * @param code "MARS-HB7K-QW23"; it cannot be read anywhere else
     */
    public record Card(UUID person, String name, String code) {}

    /** Who has names already: of each that is taken, whose it is. */
    public Map<String, UUID> owners(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> owners = new HashMap<>();
        database.unwrap(Session.class)
                .createNativeQuery("""
                        select asked.name, p.id from unnest(cast(:names as text[])) as asked (name)
                        join person p on lower(p.name) = lower(asked.name) and p.role <> 'GUEST'""", Tuple.class)
                .setParameter("names", names.toArray(String[]::new))
                .getResultList()
                .forEach(row -> owners.put(row.get("name", String.class), row.get("id", UUID.class)));
        return owners;
    }

    /**
     * A name to sign in with for each of some names: the name itself, or followed by the first number with which nobody has it, "Layla Hassan 2".
     *
     * @param reserved names that are taken besides
     */
    public List<PersonName> free(List<PersonName> wanted, Collection<PersonName> reserved) {
        Set<String> taken = new HashSet<>();
        reserved.forEach(name -> taken.add(folded(name.value())));
        Map<Integer, PersonName> found = new LinkedHashMap<>();
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, wanted.size()).boxed().toList());
        for (int from = 1; !open.isEmpty(); from += NUMBERS) {
            int first = from;
            List<String> asked = open.stream()
                    .flatMap(i -> numbered(wanted.get(i), first).stream())
                    .distinct()
                    .toList();
            Set<String> owned = owners(asked).keySet();
            open.removeIf(i -> numbered(wanted.get(i), first).stream()
                    .filter(name -> !owned.contains(name) && taken.add(folded(name)))
                    .findFirst()
                    .map(name -> found.put(i, new PersonName(name)) == null)
                    .orElse(false));
        }
        return IntStream.range(0, wanted.size()).mapToObj(found::get).toList();
    }

    private static List<String> numbered(PersonName name, int from) {
        String stem = name.value()
                .substring(0, Math.min(name.value().length(), LONGEST_STEM))
                .strip();
        return IntStream.range(from, from + NUMBERS)
                .mapToObj(number -> number == 1 ? name.value() : stem + " " + number)
                .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * Makes accounts of students, in the transaction of the caller.
     *
     * @throws NamesTakenException where one of the names is taken
     */
    public List<Card> create(List<PersonName> names) {
        List<Person> made =
                names.stream().map(name -> Person.pupil(name, clock.instant())).toList();
        people.persist(made);
        try {
            people.flush();
        } catch (ConstraintViolationException e) {
            if ("person_name".equals(e.getConstraintName())) {
                throw new NamesTakenException();
            }
            throw e;
        }
        return made.stream().map(this::card).toList();
    }

    /**
     * Makes new codes: passwords and codes so far, sessions, tokens and e-mail addresses end, as whoever took the account may have entered one. Only of students; others are left as they are, as teachers and administrators are nobody's pupils. Who may do
     * that is for the caller to know.
     */
    @Transactional
    public List<Card> renew(Collection<UUID> accounts) {
        List<Person> pupils = people.lockedStudents(accounts);
        if (!pupils.isEmpty()) {
            codes.delete("personId in ?1", pupils.stream().map(Person::id).toList());
        }
        return pupils.stream()
                .map(person -> {
                    person.forgetPassword();
                    tokens.revokeAll(person.id());
                    addresses.forget(person.id());
                    return card(person);
                })
                .toList();
    }

    private Card card(Person person) {
        return new Card(person.id(), person.name().orElseThrow(), codes.create(person.id()));
    }
}
