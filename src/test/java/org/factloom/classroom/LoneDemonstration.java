package org.factloom.classroom;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.factloom.quiz.AssignedTerms;
import org.factloom.quiz.Exams;

/** Lets the demonstration be filled beside the classes of other tests, as in an installation that has none. */
@ApplicationScoped
public class LoneDemonstration {

    @Inject
    SchoolClasses classes;

    @Inject
    ClassStudents students;

    @Inject
    ClassGroups groups;

    @Inject
    Assignments assignments;

    @Inject
    AssignedTerms allTerms;

    @Inject
    Exams exams;

    @Inject
    SecureRandom chance;

    /** Until the tests of the class that calls it before all of them are done. */
    public void install() {
        DemonstrationClass alone =
                new DemonstrationClass(classes, students, groups, assignments, allTerms, exams, chance) {
                    @Override
                    public boolean hasOthers() {
                        return false;
                    }
                };
        QuarkusMock.installMockForType(alone, DemonstrationClass.class);
    }
}
