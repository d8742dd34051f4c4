package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.CurrentPerson;
import org.factloom.account.PersonName;
import org.factloom.account.Pupils;
import org.factloom.classroom.RosterPlan.Row;
import org.factloom.web.Problem;

/** Brings whole rosters into classes, all of one or nothing, and makes login cards. */
@ApplicationScoped
class Enrolling {

    private final Teaching teaching;
    private final Roll roll;
    private final SchoolClasses classes;
    private final ClassStudents students;
    private final RosterPlans plans;
    private final Pupils pupils;
    private final CurrentPerson person;
    private final ClassMessages messages;
    private final Clock clock;
    private final AuditLog audit;

    Enrolling(
            Teaching teaching,
            Roll roll,
            SchoolClasses classes,
            ClassStudents students,
            RosterPlans plans,
            Pupils pupils,
            CurrentPerson person,
            ClassMessages messages,
            Clock clock,
            AuditLog audit) {
        this.teaching = teaching;
        this.roll = roll;
        this.classes = classes;
        this.students = students;
        this.plans = plans;
        this.pupils = pupils;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A login card.
     *
     * @param name as the teacher writes it
     * @param signIn the name to sign in with
     */
    record Card(String name, String signIn, String code) {}

    /**
     * What became of a roster.
     *
     * @param plan what would have been done, with what is wrong; nothing was, unless it is fine
     * @param cards of the accounts that were made
     */
    record Outcome(RosterPlan plan, List<Card> cards) {}

    /** What the roster would do. */
    @Transactional
    RosterPlan preview(UUID id, String text) {
        UUID viewer = person.viewer();
        SchoolClass schoolClass = classes.taught(id, viewer).orElseThrow(NotFoundException::new);
        return plans.plan(schoolClass, viewer, RosterReader.read(text));
    }

    /**
     * Does what the roster says, if nothing is wrong with it.
     *
     * @throws Problem 409 of the demonstration class
     * @throws Pupils.NamesTakenException where somebody took a name while this was done; nothing of it is then
     */
    @Transactional
    Outcome enrol(UUID id, String text) {
        SchoolClass schoolClass = teaching.joined(id);
        RosterPlan plan = plans.plan(schoolClass, person.viewer(), RosterReader.read(text));
        if (!plan.isFine()) {
            return new Outcome(plan, List.of());
        }
        List<Row> fresh = plan.rows().stream().filter(Row::isNew).toList();
        List<Pupils.Card> made = pupils.create(
                fresh.stream().map(row -> new PersonName(row.signIn())).toList());
        Map<Long, UUID> accounts = new HashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            accounts.put(fresh.get(i).line(), made.get(i).person());
        }
        Map<UUID, ClassStudent> before = students.all(schoolClass).stream()
                .collect(Collectors.toMap(ClassStudent::personId, Function.identity()));
        Map<String, ClassGroup> groups = new HashMap<>();
        plan.rows().stream()
                .map(Row::group)
                .filter(group -> !group.isEmpty())
                .forEach(group ->
                        groups.computeIfAbsent(RosterPlans.folded(group), _ -> roll.groupNamed(schoolClass, group)));
        List<AuditEvent> events = new ArrayList<>();
        for (Row row : plan.rows()) {
            UUID account = row.person().orElseGet(() -> accounts.get(row.line()));
            ClassStudent student =
                    Optional.ofNullable(before.get(account)).orElseGet(() -> enrolled(schoolClass, account, row));
            if (!student.isIn()) {
                student.comeBack();
            }
            if (row.deed() != RosterPlan.Deed.THERE) {
                events.add(done(AuditKind.STUDENT_ADDED, id, account, row.name()));
            }
            if (!row.email().isEmpty()) {
                student.write(row.email());
            }
            Optional.ofNullable(groups.get(RosterPlans.folded(row.group()))).ifPresent(student::join);
        }
        audit.record(events);
        return new Outcome(plan, cards(made, fresh.stream().map(Row::name).toList()));
    }

    private ClassStudent enrolled(SchoolClass schoolClass, UUID account, Row row) {
        ClassStudent student = new ClassStudent(schoolClass, account, row.name(), clock.instant());
        student.mayGetCards(row.card());
        students.persist(student);
        return student;
    }

    /**
     * Makes login cards anew for students of the class whose accounts their teachers made: passwords and codes so far, and their sessions, end.
     *
     * @throws Problem 409 of others, who are left as they are
     */
    @Transactional
    List<Card> renewCards(UUID id, Collection<UUID> chosen) {
        SchoolClass schoolClass = teaching.current(id);
        List<ClassStudent> found = chosen.isEmpty() ? List.of() : students.in(schoolClass, chosen);
        if (found.isEmpty()) {
            throw new Problem(Status.BAD_REQUEST, messages.choose_some());
        }
        return cardsOf(id, found);
    }

    /** Makes the cards of those anew who have not signed in with theirs yet. */
    @Transactional
    List<Card> renewWaiting(UUID id) {
        SchoolClass schoolClass = teaching.current(id);
        List<ClassStudent> waiting = students.waiting(schoolClass);
        if (waiting.isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.nobody_waits());
        }
        return cardsOf(id, waiting);
    }

    private AuditEvent done(AuditKind kind, UUID schoolClass, UUID student, String name) {
        return AuditEvent.of(kind, person.viewer())
                .in(schoolClass)
                .about(student)
                .with("name", name);
    }

    private List<Card> cardsOf(UUID id, List<ClassStudent> chosen) {
        Map<UUID, String> names = chosen.stream()
                .filter(ClassStudent::mayGetCards)
                .collect(Collectors.toMap(ClassStudent::personId, ClassStudent::name));
        List<Pupils.Card> made = pupils.renew(names.keySet());
        if (made.size() < chosen.size()) {
            throw new Problem(Status.CONFLICT, messages.not_your_account());
        }
        audit.record(made.stream()
                .map(card -> done(AuditKind.CARD_MADE, id, card.person(), String.valueOf(names.get(card.person()))))
                .toList());
        return cards(made, made.stream().map(card -> names.get(card.person())).toList());
    }

    private static List<Card> cards(List<Pupils.Card> made, List<String> names) {
        return IntStream.range(0, made.size())
                .mapToObj(i ->
                        new Card(names.get(i), made.get(i).name(), made.get(i).code()))
                .toList();
    }
}
