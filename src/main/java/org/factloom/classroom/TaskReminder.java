package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.factloom.account.ReminderLines;

/** Reminds of assignments that wait: from some days before they are due, and for a week after, while they are still taken. */
@ApplicationScoped
class TaskReminder implements ReminderLines {

    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 7;

    private final Tasks tasks;
    private final TaskMessages messages;

    TaskReminder(Tasks tasks, TaskMessages messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    @Override
    public List<Line> of(UUID person) {
        return tasks.waiting(person).stream()
                .filter(task -> !task.due().isEmpty() && task.dueDays() <= DAYS_BEFORE && task.dueDays() >= -DAYS_AFTER)
                .map(task -> new Line(
                        messages.reminder(task.title(), task.className(), task.due(), task.overdue()),
                        "/assignments/" + task.id()))
                .toList();
    }
}
