package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.factloom.quiz.Conditions;
import org.factloom.web.ZonedWords;
import org.jspecify.annotations.Nullable;

/** What somebody changed of an assignment, in the words of the audit log. */
@ApplicationScoped
class AssignmentChange {

    private final AssignmentMessages messages;
    private final AllowanceMessages students;

    AssignmentChange(AssignmentMessages messages, AllowanceMessages students) {
        this.messages = messages;
        this.students = students;
    }

    String words(Conditions before, Conditions now, ZoneId zone, Targets.Aims aimedBefore, Targets.Aims aimed) {
        List<String> changes = new ArrayList<>();
        add(changes, messages.opens(), at(before.opensAt(), zone), at(now.opensAt(), zone));
        add(changes, messages.due(), at(before.dueAt(), zone), at(now.dueAt(), zone));
        add(changes, messages.closes(), at(before.closesAt(), zone), at(now.closesAt(), zone));
        add(changes, messages.minutes(), before.minutes(), now.minutes());
        add(changes, messages.tries(), before.tries(), now.tries());
        add(changes, messages.counting(), before.counting().id(), now.counting().id());
        add(changes, messages.late(), late(before), late(now));
        add(changes, messages.tells_score(), id(before.score()), id(now.score()));
        add(changes, messages.tells_keys(), id(before.keys()), id(now.keys()));
        add(changes, messages.tells_explanations(), id(before.explanations()), id(now.explanations()));
        if (!aimed.equals(aimedBefore)) {
            String beforeWords = aimedBefore.words();
            add(
                    changes,
                    messages.for_whom(),
                    beforeWords,
                    aimed.words().equals(beforeWords) ? students.other_students(beforeWords) : aimed.words());
        }
        return changes.isEmpty() ? messages.name() : String.join("; ", changes);
    }

    private static void add(List<String> changes, String what, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            changes.add("%s: %s → %s".formatted(what, said(before), said(now)));
        }
    }

    private static Object said(@Nullable Object value) {
        return value == null ? "–" : value;
    }

    private static @Nullable String at(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : ZonedWords.of(at, zone);
    }

    private static String late(Conditions is) {
        return id(is.late()) + (is.latePerCent() > 0 ? " " + is.latePerCent() + " %" : "");
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
