package org.factloom.demonstration;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.account.AuditEvent;
import org.factloom.account.AuditKind;
import org.factloom.account.AuditLog;
import org.factloom.account.DefaultZone;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.SimulatedPeople;
import org.factloom.classroom.DemonstrationClass;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.QuestionSetFile;
import org.factloom.item.Item;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.SetFiles;
import org.factloom.library.SetIntake;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;
import org.factloom.memory.DayBoundary;
import org.factloom.quiz.Pace;
import org.factloom.quiz.SimulatedAttempts;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Fills the demonstration class, and removes it with everything that it brought. Its sets are copies that its teacher owns: so nothing that others answer, no figure of an item of the
 * library, and no list of sets changes by it. The same sets, of which everybody is asked the same, make the same answers on the same day.
 */
@ApplicationScoped
public class Demonstration {

    private static final int SETS = 3;
    private static final int LONGEST_SECONDS = 600;
    static final int LOCK = 4_107_052;

    private static final List<String> NAMES = List.of(
            "Ada", "Amir", "Bea", "Chidi", "Dara", "Elif", "Emil", "Farah", "Gus", "Hana", "Idris", "Ines", "Jonas",
            "Kalila", "Leo", "Layla", "Mika", "Nadia", "Noor", "Omar", "Petra", "Quinn", "Rosa", "Sami", "Tala", "Ugo",
            "Vera", "Wim", "Yara", "Zane");

    private final SimulatedPeople people;
    private final DemonstrationClass schoolClass;
    private final QuestionSets sets;
    private final SetFiles files;
    private final SetIntake intake;
    private final StoredItems items;
    private final SimulatedAttempts attempts;
    private final Weeks weeks;
    private final DefaultZone usual;
    private final AuditLog audit;
    private final DemonstrationMessages messages;
    private final EntityManager database;
    private final Clock clock;

    Demonstration(
            SimulatedPeople people,
            DemonstrationClass schoolClass,
            QuestionSets sets,
            SetFiles files,
            SetIntake intake,
            StoredItems items,
            SimulatedAttempts attempts,
            Weeks weeks,
            DefaultZone usual,
            AuditLog audit,
            DemonstrationMessages messages,
            EntityManager database,
            Clock clock) {
        this.people = people;
        this.schoolClass = schoolClass;
        this.sets = sets;
        this.files = files;
        this.intake = intake;
        this.items = items;
        this.attempts = attempts;
        this.weeks = weeks;
        this.usual = usual;
        this.audit = audit;
        this.messages = messages;
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was made.
     *
     * @param student one of those who are there from the first day to the last
     */
    public record Made(UUID schoolClass, Person teacher, Person student) {}

    /**
     * How things stand.
     *
     * @param there whether there is anything to be removed, if only people whose class is gone
     * @param others whether there are other classes
     * @param questions whether there are any to be asked
     */
    record State(Optional<UUID> schoolClass, boolean there, boolean others, boolean questions) {}

    @Transactional
    State state() {
        return new State(
                schoolClass.ids().stream().findFirst(),
                isThere(),
                schoolClass.hasOthers(),
                !sets.ofHouse(1, SimulatedAttempts.MOST).isEmpty());
    }

    private boolean isThere() {
        return schoolClass.isThere() || people.areThere();
    }

    /** Fills and removals exclude each other, and wait for nothing, as a fill is longer than a statement may wait. */
    private void hold() {
        Object held = database.createNativeQuery("select pg_try_advisory_xact_lock(?1)", Boolean.class)
                .setParameter(1, LOCK)
                .getSingleResult();
        if (!Boolean.TRUE.equals(held)) {
            throw new Problem(Status.CONFLICT, messages.under_way());
        }
    }

    /**
     * Fills it, of an installation without classes.
     *
     * @param administrator who teaches it, too, so as to see everything; null where nobody asked for it
     * @throws Problem 409 where there are classes, or no questions to ask, and while it is filled or removed
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public Made fill(@Nullable UUID administrator) {
        hold();
        if (isThere()) {
            throw new Problem(Status.CONFLICT, messages.there_already());
        }
        if (schoolClass.hasOthers()) {
            throw new Problem(Status.CONFLICT, messages.others_there());
        }
        List<QuestionSet> house = sets.ofHouse(SETS, SimulatedAttempts.MOST);
        if (house.isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.no_questions());
        }
        audit.record(AuditEvent.of(AuditKind.DEMONSTRATION_MADE, administrator));
        return fill(administrator, house);
    }

    /** The same whatever else is there, by some sets; in the transaction of the caller. */
    Made fill(@Nullable UUID administrator, List<QuestionSet> house) {
        ZoneId zone = usual.zone().orElse(ZoneId.of("UTC"));
        DayBoundary boundary = DayBoundary.in(zone);
        Instant now = clock.instant();
        LocalDate first = boundary.dayAt(now).minusDays(Weeks.DAYS);
        Instant begin = boundary.start(first);
        Person teacher =
                people.make(Role.TEACHER, List.of(messages.teacher()), begin).getFirst();
        List<Person> students =
                people.make(Role.STUDENT, NAMES.stream().map(messages::student).toList(), begin);
        UUID made = schoolClass.make(messages.name(), zone, teacher.id(), begin);
        for (int i = 0; i < students.size(); i++) {
            schoolClass.enrol(
                    made,
                    students.get(i).id(),
                    students.get(i).name().orElseThrow(),
                    i % 2 == 0 ? messages.first_group() : messages.second_group(),
                    begin);
        }
        accommodate(students, teacher, begin);
        List<QuestionSet> own =
                house.stream().map(set -> copy(set, teacher.id())).toList();
        database.flush();
        List<Question> questions = own.stream().flatMap(set -> questions(set)).toList();
        List<Weeks.Assigned> assigned = Task.ALL.stream()
                .map(task -> assign(made, task, own.get(task.set() % own.size()), first, boundary))
                .toList();
        database.flush();
        database.clear();
        weeks.pass(Pupil.of(students.stream().map(Person::id).toList()), assigned, questions, first, boundary, now);
        if (administrator != null) {
            show(administrator);
        }
        return new Made(made, teacher, students.getFirst());
    }

    private void accommodate(List<Person> students, Person teacher, Instant at) {
        attempts.accommodate(students.get(3).id(), Pace.HALF_MORE, 0, messages.reads_slowly(), teacher.id(), at);
        attempts.accommodate(students.get(11).id(), Pace.DOUBLE, 48, messages.was_ill(), teacher.id(), at);
    }

    private QuestionSet copy(QuestionSet set, UUID owner) {
        GroundedSet grounded = files.grounded(set);
        QuestionSetFile file = grounded.set();
        return intake.take(
                owner,
                messages.name(),
                new GroundedSet(
                        grounded.slug(),
                        new QuestionSetFile(
                                messages.copy(file.title()),
                                file.article(),
                                file.facts(),
                                file.items(),
                                file.arrangement()),
                        grounded.article(),
                        grounded.sha256()));
    }

    /** The first question with options that an exam asks is the doubtful one. */
    private Stream<Question> questions(QuestionSet set) {
        List<StoredItem> all = items.ofSet(set.id());
        List<String> asked = attempts.asked(set);
        Optional<StoredItem> doubtful = all.stream()
                .filter(item -> asked.contains(item.id()))
                .filter(item -> item.current().item() instanceof Item.OneOf)
                .findFirst();
        return all.stream()
                .map(item -> Question.of(item, doubtful.filter(item::equals).isPresent()));
    }

    private Weeks.Assigned assign(UUID made, Task task, QuestionSet set, LocalDate first, DayBoundary boundary) {
        String title =
                switch (task.mode()) {
                    case EXAM -> messages.exam_of(set.title());
                    case PRACTICE, PRETEST -> messages.practice_of(set.title());
                };
        UUID terms = schoolClass.assign(
                made, set, title, task.conditions(first, boundary), boundary.start(first.plusDays(task.opens() - 1L)));
        return new Weeks.Assigned(task, terms);
    }

    /**
     * Makes an administrator a teacher of the class, and shares its sets, so that all of it is seen.
     *
     * @return the class; nothing where there is none
     */
    @Transactional
    Optional<UUID> show(UUID administrator) {
        sets.ofOwners(people.teachers()).forEach(set -> set.shareWith(administrator));
        return schoolClass.show(administrator);
    }

    /**
     * Removes the class, its sets and its people with all that they answered; of others nothing.
     *
     * @throws Problem 409 where something of others would go with it, and while it is filled or removed
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public void remove(@Nullable UUID administrator) {
        hold();
        if (!isThere()) {
            return;
        }
        List<String> inTheWay = schoolClass.inTheWay();
        if (!inTheWay.isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.in_the_way(String.join(", ", inTheWay)));
        }
        audit.record(AuditEvent.of(AuditKind.DEMONSTRATION_REMOVED, administrator));
        schoolClass.remove();
        people.erase();
    }

    /** A one-time code to sign in with, of somebody who was made. */
    @Transactional
    public String code(Person person) {
        return people.code(person.id());
    }
}
