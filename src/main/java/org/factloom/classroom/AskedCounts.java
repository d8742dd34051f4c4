package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredItems;
import org.factloom.quiz.Exams;
import org.factloom.quiz.Mode;

/** How much a set asks, for those who assign it. */
@ApplicationScoped
class AskedCounts {

    private final Exams exams;
    private final StoredItems items;
    private final QuestionSets sets;
    private final Assignments assignments;
    private final CurrentPerson person;

    AskedCounts(Exams exams, StoredItems items, QuestionSets sets, Assignments assignments, CurrentPerson person) {
        this.exams = exams;
        this.items = items;
        this.sets = sets;
        this.assignments = assignments;
        this.person = person;
    }

    /**
     * How much an exam asks, and what it leaves out.
     *
     * @param exam questions of an exam
     * @param cards of the set, which practice and reviews alone ask
     */
    record Asked(int exam, long cards) {}

    /** Of a set that the person sees. */
    @Transactional
    Asked of(String set) {
        return of(sets.seen(set, person.viewer()).orElseThrow(NotFoundException::new));
    }

    /** Of what is assigned in a class that the person teaches. */
    @Transactional
    Asked of(UUID schoolClass, UUID assignment) {
        return of(assignments
                .taught(schoolClass, assignment, person.viewer())
                .flatMap(one -> one.terms().set())
                .orElseThrow(NotFoundException::new));
    }

    private Asked of(QuestionSet set) {
        return new Asked(exams.asked(set, Mode.EXAM), items.askedBy(set).cards());
    }
}
