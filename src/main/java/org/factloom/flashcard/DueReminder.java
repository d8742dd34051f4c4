package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.factloom.account.ReminderLines;
import org.factloom.learning.DueQueue;

/** Reminds of the facts that are due today, as the header counts them. */
@ApplicationScoped
class DueReminder implements ReminderLines {

    private final DueQueue queue;
    private final ReviewMessages messages;

    DueReminder(DueQueue queue, ReviewMessages messages) {
        this.queue = queue;
        this.messages = messages;
    }

    @Override
    public List<Line> of(UUID person) {
        int facts = queue.count(person);
        return facts == 0 ? List.of() : List.of(new Line(messages.reminder(facts), "/review"));
    }
}
