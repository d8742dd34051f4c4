package org.factloom.authoring;

import jakarta.inject.Inject;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;

/** A teacher with two sets; the first is of three questions that a word finds which nobody else has. */
abstract class BankCase {

    private static int made;

    @Inject
    TestPeople people;

    @Inject
    MadeSets sets;

    Teacher teacher;
    String word;
    String set;
    String other;

    @BeforeEach
    void make() throws Exception {
        teacher = new Teacher(people);
        word = "zork" + ++made;
        set = sets.make(teacher.person.id(), word + "a", word + "b", word + "c");
        other = sets.make(teacher.person.id(), "d");
    }
}
