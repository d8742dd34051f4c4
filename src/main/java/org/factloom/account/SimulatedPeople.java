package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** People who do not exist. Nobody signs in as one of them before an administrator has made a code. */
@ApplicationScoped
public class SimulatedPeople {

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

    /** Erases all of them, in the transaction of the caller: first those who learn, whose answers are over what the others own. Unlike of other people nothing stays without their names. */
    public void erase() {
        people.list("simulated order by role, id").forEach(person -> erasing.eraseSimulated(person.id()));
    }
}
