package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.ReminderLines;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.Test;

/** What mails remind students of. */
@QuarkusTest
class TaskReminderTest {

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    @Inject
    TestAssignments assignments;

    @Inject
    TaskReminder reminder;

    @Test
    void whatWaitsIsRemindedOfSomeDaysBeforeAndOnceAfterAndNotOnceItIsDone() {
        UUID made = classes.make();
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        UUID soon = assignments.assign(made, "title", "Soon");
        assignments.assign(made, "title", "Never due");
        assertEquals(
                List.of(3, 1, -1),
                IntStream.iterate(5, day -> day >= -9, day -> day - 1)
                        .filter(day -> !reminded(soon, student, day).isEmpty())
                        .boxed()
                        .toList());
        assertTrue(reminded(soon, student, -1).getFirst().text().contains("was due"));
        List<ReminderLines.Line> lines = reminded(soon, student, 1);
        assertEquals("/assignments/" + soon, lines.getFirst().path());
        assertTrue(lines.getFirst().text().startsWith("“Soon” (Physics 9b) is due "), lines.toString());
        Browser learner = people.browser(student);
        String begun = learner.post("/assignments/" + soon + "/attempts").header("Location");
        learner.post(begun.substring(begun.indexOf("/attempts/")) + "/submission");
        assertEquals(List.of(), reminder.of(student.id()));
    }

    /** When it is due at noon, so many days from today where the class is. */
    private List<ReminderLines.Line> reminded(UUID assignment, Person student, int days) {
        assignments.set(
                assignment,
                "due_at = (select ((now() at time zone c.zone)::date + %d + time '12:00') at time zone c.zone from assignment a join school_class c on c.id = a.class_id where a.id = '%s')"
                        .formatted(days, assignment));
        return reminder.of(student.id());
    }
}
