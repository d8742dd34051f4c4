package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** What teachers decide for one student: kept in the audit log with its reason, and told to the student. To be called in the transaction that decides. */
@ApplicationScoped
class Deeds {

    private static final int LONGEST_REASON = 1000;

    private final AuditLog audit;
    private final Notices notices;
    private final CurrentPerson person;
    private final AllowanceMessages messages;
    private final Clock clock;

    Deeds(AuditLog audit, Notices notices, CurrentPerson person, AllowanceMessages messages, Clock clock) {
        this.audit = audit;
        this.notices = notices;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Why, as it is kept.
     *
     * @throws Problem 400 where nothing is said, or too much
     */
    String reason(String typed) {
        String words = typed.replace("\r\n", "\n").strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Problem(Status.BAD_REQUEST, messages.reason_unfit(LONGEST_REASON));
        }
        return words;
    }

    /**
     * @param assignment that it is about; null where it is about all
     * @param what was decided, by name
     */
    void done(
            AuditKind kind, ClassStudent student, @Nullable UUID assignment, Map<String, String> what, String reason) {
        AuditEvent event = AuditEvent.of(kind, person.viewer())
                .in(student.schoolClass().id())
                .about(student.personId())
                .because(reason);
        for (Map.Entry<String, String> one : what.entrySet()) {
            event = event.with(one.getKey(), one.getValue());
        }
        audit.record(event);
        notices.persist(new Notice(
                student.personId(),
                Notice.Kind.DEED,
                Notice.Told.of(new Notice.Deed(kind, assignment, what), reason),
                clock.instant()));
    }
}
