package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.factloom.account.ReminderLines;

/** Reminds of assignments that wait: three days before they are due, the day before, and the day after while they are still taken. */
@ApplicationScoped
class TaskReminder implements ReminderLines {

    /** Days of the class's calendar until it is due. */
    private static final Set<Long> DAYS = Set.of(3L, 1L, -1L);

    private final Tasks tasks;
    private final TaskMessages messages;

    TaskReminder(Tasks tasks, TaskMessages messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public List<Line> of(UUID person) {
        return tasks.waiting(person).stream()
                .filter(task -> !task.due().isEmpty() && DAYS.contains(task.dueDays()))
                .map(task -> new Line(
                        messages.reminder(task.title(), task.className(), task.due(), task.overdue()),
                        "/assignments/" + task.id()))
                .toList();
    }
}
