package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Makes people for tests, and their browsers, without the forms. */
@ApplicationScoped
public class TestPeople {

    /** Of everybody made here. */
    public static final String PASSWORD = "four marsh boats";

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    private String hash = "";

    @Transactional
    public Person make(Role role) {
        Person person = Person.guest(clock.instant());
        if (role != Role.GUEST) {
            person.signUp(role, new PersonName(Names.next(role.name())), hash());
        }
        people.persist(person);
        return person;
    }

    /** A browser in which the person is signed in, or known as a guest. */
    public Browser browser(Person person) {
        return new Browser().with(Sessions.COOKIE, cookie(person));
    }

    public String cookie(Person person) {
        return sessions.seal(new Session(person.id(), person.sessionEpoch(), clock.instant()));
    }

    /** Of a session that began so long ago. */
    String cookieOf(Person person, Duration ago) {
        return sessions.seal(
                new Session(person.id(), person.sessionEpoch(), clock.instant().minus(ago)));
    }

    @Transactional
    public Person again(UUID id) {
        return people.findById(id);
    }

    private synchronized String hash() {
        if (hash.isEmpty()) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }
}
