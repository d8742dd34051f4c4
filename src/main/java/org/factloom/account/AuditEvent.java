package org.factloom.account;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be answered for.
 *
 * @param actor who did it; null where nobody is known
 * @param subject whom it concerns; null for nobody
 * @param schoolClass in which it was done; null outside of classes
 * @param what was changed, by name: "from", "to", "group"
 */
public record AuditEvent(
        AuditKind kind,
        @Nullable UUID actor,
        @Nullable UUID subject,
        @Nullable UUID schoolClass,
        Map<String, String> what,
        @Nullable String reason) {

    public static AuditEvent of(AuditKind kind, @Nullable UUID actor) {
        return new AuditEvent(kind, actor, null, null, Map.of(), null);
    }

    public AuditEvent about(UUID person) {
        return new AuditEvent(kind, actor, person, schoolClass, what, reason);
    }

    public AuditEvent in(UUID where) {
        return new AuditEvent(kind, actor, subject, where, what, reason);
    }

    public AuditEvent with(String name, String value) {
        Map<String, String> more = new TreeMap<>(what);
        more.put(name, value);
        return new AuditEvent(kind, actor, subject, schoolClass, Map.copyOf(more), reason);
    }

    public AuditEvent because(String why) {
        return new AuditEvent(kind, actor, subject, schoolClass, what, why);
    }
}
