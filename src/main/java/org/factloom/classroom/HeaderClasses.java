package org.factloom.classroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.factloom.account.CurrentPerson;
import org.factloom.web.OfferedClasses;

/** Only for guests the database is asked. */
@Named("classes")
@RequestScoped
class HeaderClasses implements OfferedClasses {

    private final CurrentPerson person;
    private final ClassStudents students;

    HeaderClasses(CurrentPerson person, ClassStudents students) {
        this.person = person;
        this.students = students;
    }

    @Override
    public boolean isOffered() {
        return person.id().filter(id -> !person.guest() || students.attends(id)).isPresent();
    }
}
