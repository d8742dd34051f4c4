package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.access.AccessFixture;

/** A class in which the student learns, of a teacher who is none of the visitors. */
@ApplicationScoped
class ClassFixture implements AccessFixture {

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Override
    public Map<String, Function<UUID, String>> placeholders() {
        return Map.of(
                "class", student -> made(student).toString(),
                "joinCode", _ -> classes.code(classes.make()),
                "classStudent",
                        student -> classes.student(made(student), student).toString(),
                "classGroup",
                        student -> classes.group(made(student), "Front row").toString(),
                "assigned", student -> assignments.assign(made(student)).toString(),
                "assignedArticle", _ -> TestAssignments.SET,
                "classTeacher", student -> classes.owner(made(student)).id().toString());
    }

    private UUID made(UUID student) {
        UUID made = classes.make();
        classes.enter(made, student);
        return made;
    }
}
