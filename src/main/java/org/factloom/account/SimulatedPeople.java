package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** People who do not exist. Nobody signs in as one of them before an administrator has made a code. */
@ApplicationScoped
public class SimulatedPeople {

    private static final String OWNERS_LAST = """
            select p.id from person p where p.simulated order by exists (select from question_set q where q.owner_id = p.id), p.role, p.id""";

    private final People people;
    private final Pupils pupils;
    private final LoginCodes codes;
    private final Erasing erasing;

    SimulatedPeople(People people, Pupils pupils, LoginCodes codes, Erasing erasing) {
        this.people = people;
        this.pupils = pupils;
        this.codes = codes;
        this.erasing = erasing;
    }

    /** Accounts under these names, or under the first free ones like them, in the transaction of the caller. */
    public List<Person> make(Role role, List<String> names, Instant since) {
        List<Person> made = pupils.free(names.stream().map(PersonName::new).toList(), List.of()).stream()
                .map(name -> Person.simulated(role, name, since))
                .toList();
        people.persist(made);
        people.flush();
        return made;
    }

    /** A one-time code with which somebody signs in as one of them, in the transaction of the caller. It can be read nowhere else. */
    public String code(UUID person) {
        return codes.create(person);
    }

    public boolean areThere() {
        return people.count("simulated") > 0;
    }

    /** The ids of those of them who teach. */
    public List<UUID> teachers() {
        return people.list("simulated and role = TEACHER").stream()
                .map(Person::id)
                .toList();
    }

    /** Erases all of them, in the transaction of the caller: those who own sets last, as the others answered these. Unlike of other people nothing stays without their names. */
    public void erase() {
        List<?> all = people.getEntityManager()
                .createNativeQuery(OWNERS_LAST, UUID.class)
                .getResultList();
        all.forEach(person -> erasing.eraseWithGuests((UUID) person));
    }
}
