package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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
    void whatWaitsIsRemindedOfWhenItIsDueSoonAndNotOnceItIsDone() {
        UUID made = classes.make();
        Person student = people.make(Role.STUDENT);
        classes.add(made, student);
        UUID soon = assignments.assign(made, "title", "Soon");
        UUID later = assignments.assign(made, "title", "Later");
        assignments.assign(made, "title", "Never due");
        assignments.set(soon, "due_at = now() + interval '1 day'");
        assignments.set(later, "due_at = now() + interval '9 days'");
        List<ReminderLines.Line> lines = reminder.of(student.id());
        assertEquals(
                List.of("/assignments/" + soon),
                lines.stream().map(ReminderLines.Line::path).toList());
        assertTrue(lines.getFirst().text().startsWith("“Soon” (Physics 9b) is due "), lines.toString());
        assignments.set(soon, "due_at = now() - interval '25 hours'");
        assertTrue(reminder.of(student.id()).getFirst().text().contains("was due"));
        assignments.set(soon, "due_at = now() - interval '20 days'");
        assertEquals(List.of(), reminder.of(student.id()));
        assignments.set(soon, "due_at = now() + interval '1 day'");
        Browser learner = people.browser(student);
        String begun = learner.post("/assignments/" + soon + "/attempts").header("Location");
        learner.post(begun.substring(begun.indexOf("/attempts/")) + "/submission");
        assertEquals(List.of(), reminder.of(student.id()));
    }
}
