package org.factloom.authoring;

import jakarta.inject.Inject;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;

/** A teacher with a set of typed questions. */
abstract class SetCase {

    @Inject
    TestPeople people;

    @Inject
    MadeSets sets;

    Teacher teacher;
    String set;

    private final String[] keys;

    /** @param keys of which each gives a question, "What is a?" */
    SetCase(String... keys) {
        this.keys = keys;
    }

    @BeforeEach
    void make() throws Exception {
        teacher = new Teacher(people);
        set = sets.make(teacher.person.id(), keys);
    }
}
