package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.classroom.AssignmentViews.Task;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.quiz.Allowances;
import org.factloom.quiz.AssignedTerms;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Mode;
import org.factloom.quiz.Own;
import org.factloom.quiz.Shown;
import org.factloom.quiz.Taken;
import org.factloom.web.ZonedWords;

/** What is assigned to whoever asks. However much it is, it takes the same few statements. */
@ApplicationScoped
public class Tasks {

    private final Assignments assignments;
    private final AssignedTerms terms;
    private final Allowances allowances;
    private final Briefing briefing;
    private final Learners learners;
    private final CurrentPerson person;
    private final TaskMessages messages;
    private final Clock clock;

    Tasks(
            Assignments assignments,
            AssignedTerms terms,
            Allowances allowances,
            Briefing briefing,
            Learners learners,
            CurrentPerson person,
            TaskMessages messages,
            Clock clock) {
        this.assignments = assignments;
        this.terms = terms;
        this.allowances = allowances;
        this.briefing = briefing;
        this.learners = learners;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /** What waits to be done now, what is due first first. */
    @Transactional
    public List<Task> waiting() {
        return person.id().map(this::waiting).orElse(List.of());
    }

    /** The same of somebody. */
    @Transactional
    List<Task> waiting(UUID student) {
        return of(assignments.meant(student), student).stream()
                .filter(Task::waits)
                .toList();
    }

    /** All of a class, what is due first first. */
    @Transactional
    List<Task> of(UUID schoolClass) {
        return of(assignments.meant(schoolClass, person.viewer()), person.viewer());
    }

    @Transactional
    Optional<Task> one(UUID id) {
        return assignments.meantOne(id, person.viewer()).map(List::of).map(one -> of(one, person.viewer())
                .getFirst());
    }

    /** What holds for whoever asks, before it is begun. */
    @Transactional
    List<Briefing.Line> briefing(UUID id) {
        UUID student = person.viewer();
        return assignments
                .meantOne(id, student)
                .map(one -> briefing.of(
                        one.terms(), allowances.own(one.terms(), student).conditions(), one.zone()))
                .orElse(List.of());
    }

    private List<Task> of(List<Assignment> meant, UUID student) {
        if (meant.isEmpty()) {
            return List.of();
        }
        Own.All holds = allowances.own(meant.stream().map(Assignment::terms).toList(), List.of(student));
        Map<UUID, Map<UUID, Taken>> taken =
                terms.taken(meant.stream().map(one -> one.terms().id()).toList(), List.of(student));
        Optional<ZoneId> zone = learners.chosen(student).map(LearnerSettings::zone);
        return meant.stream()
                .sorted(Comparator.comparing((Assignment one) -> AssignmentReading.due(
                                holds.of(one.terms(), student).conditions()))
                        .thenComparing(Assignment::id))
                .map(one -> task(
                        one,
                        holds.of(one.terms(), student),
                        Optional.ofNullable(
                                taken.getOrDefault(one.terms().id(), Map.of()).get(student)),
                        zone))
                .toList();
    }

    private Task task(Assignment one, Own holds, Optional<Taken> taken, Optional<ZoneId> own) {
        Conditions conditions = holds.conditions();
        Instant now = clock.instant();
        ZoneId zone = one.zone();
        Optional<Instant> due = Optional.ofNullable(conditions.dueAt()).or(conditions::end);
        Optional<Instant> opens = Optional.ofNullable(conditions.opensAt()).filter(now::isBefore);
        Optional<ZoneId> other = own.filter(chosen -> due.isPresent()
                && !chosen.getRules()
                        .getOffset(due.get())
                        .equals(zone.getRules().getOffset(due.get())));
        return new Task(
                one.id(),
                one.schoolClass().id(),
                one.title(),
                one.schoolClass().name(),
                conditions.mode() == Mode.EXAM,
                due.map(at -> ZonedWords.of(at, zone)).orElse(""),
                other.map(chosen -> ZonedWords.of(due.orElseThrow(), chosen)).orElse(""),
                due.map(at -> ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(at, zone)))
                        .orElse(0L),
                due.filter(now::isAfter).isPresent(),
                opens.map(at -> ZonedWords.of(at, zone)).orElse(""),
                conditions.end().map(at -> ZonedWords.of(at, zone)).orElse(""),
                conditions.end().filter(end -> !now.isBefore(end)).isPresent(),
                Objects.requireNonNullElse(conditions.minutes(), one.minutes()),
                conditions.minutes() != null,
                one.accessCode().isPresent(),
                taken.orElse(null),
                taken.filter(far -> far.isHandedIn() && conditions.tellsScore(now))
                        .map(Taken::percent)
                        .orElse(null),
                holds.excused(),
                rules(conditions, zone));
    }

    /** What holds besides what is told elsewhere; what is as anybody would think is not said. */
    private List<String> rules(Conditions is, ZoneId zone) {
        List<String> rules = new ArrayList<>();
        is.end()
                .filter(end -> !end.equals(is.dueAt()))
                .ifPresent(end -> rules.add(messages.closes_on(ZonedWords.of(end, zone))));
        if (is.dueAt() != null) {
            switch (is.late()) {
                case PER_CENT -> rules.add(messages.late_loses(is.latePerCent()));
                case NONE -> rules.add(messages.late_not_taken());
                case ACCEPT -> {}
            }
        }
        Integer tries = is.tries();
        if (tries == null || tries > 1) {
            String counting = is.counting().name().toLowerCase(Locale.ROOT);
            rules.add(messages.tries_and_counting(tries == null ? 0 : tries, counting));
        }
        if (is.mode() == Mode.EXAM && is.keys() != Shown.AT_END) {
            rules.add(messages.keys_told(is.keys().name().toLowerCase(Locale.ROOT)));
        }
        return rules;
    }
}
