package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.classroom.ClassViews.Attended;
import org.factloom.classroom.ClassViews.Group;
import org.factloom.classroom.ClassViews.Student;
import org.factloom.classroom.ClassViews.Summary;
import org.factloom.web.Paging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Classes as pages show them. How often the database is asked does not depend on how many students there are. */
@ApplicationScoped
public class ClassReading {

    static final int PAGE_SIZE = 50;

    private static final String SUMMARY = """
            select c.id, c.name, c.zone, coalesce(o.name, '') as owner, c.owner_id = :viewer as mine, c.archived_at is not null as archived, c.demonstration,
                (select count(*) from class_student s where s.class_id = c.id and s.left_at is null) as students
            from school_class c join person o on o.id = c.owner_id where\s""" + Membership.teaches("c");

    private static final String COUNTS = """
            select count(*) filter (where c.archived_at is null) as current, count(*) filter (where c.archived_at is not null) as archived
            from school_class c where\s""" + Membership.teaches("c");

    private static final String ATTENDED = """
            select c.id, c.name, coalesce(o.name, '') as teacher from school_class c join person o on o.id = c.owner_id
            where c.archived_at is null and %s order by lower(c.name), c.id limit 100""".formatted(Membership.learns("c"));

    private static final String STUDENTS = """
            select s.id, s.name, coalesce(p.name, '') as account, coalesce(s.email, '') as email, s.joined_at,
                (select coalesce(string_agg(g.name, ', ' order by lower(g.name)), '') from class_group g
                    join class_group_member m on m.group_id = g.id where m.student_id = s.id) as groups,
                s.card and p.role = 'STUDENT' as card, s.card and p.role = 'STUDENT' and p.password_hash is null as waiting
            from class_student s join person p on p.id = s.person_id where s.class_id = :class and s.left_at is null""";

    /** Those who are chosen come first, so that none of them is left out. */
    private static final String NAMES = """
            select n.id, n.name from (select s.id, s.name from class_student s where s.class_id = :class and (s.left_at is null or s.id = any(cast(:chosen as uuid[])))
                order by s.id <> all(cast(:chosen as uuid[])), lower(s.name), s.id limit :most) n order by lower(n.name), n.id""";

    /** More are put into groups, and chosen so. */
    private static final int MOST_NAMES = 500;

    private static final String OF_GROUP =
            " and exists (select from class_group_member f where f.student_id = s.id and f.group_id = :group)";

    private static final String GROUPS = """
            select g.id, g.name, (select count(*) from class_group_member m where m.group_id = g.id) as students
            from class_group g where g.class_id = :class order by lower(g.name), g.id""";

    private static final String OWN = """
            select c.id, c.name, c.zone, c.demonstration, s.name as your_name,
                (select array_agg(p.name order by p.id <> c.owner_id, p.name) from person p
                    where p.id = c.owner_id or p.id in (select t.person_id from class_teacher t where t.class_id = c.id)) as teachers,
                (select coalesce(string_agg(g.name, ', ' order by lower(g.name)), '') from class_group g
                    join class_group_member m on m.group_id = g.id where m.student_id = s.id) as groups
            from school_class c join class_student s on s.class_id = c.id and s.person_id = :viewer
            where c.id = :id and\s""" + Membership.learns("c");

    private static final String TEACHERS = """
            select p.id, p.name from class_teacher t join person p on p.id = t.person_id where t.class_id = :class order by lower(p.name)""";

    private final EntityManager database;
    private final SchoolClasses classes;
    private final ClassStudents students;
    private final CurrentPerson person;

    ClassReading(EntityManager database, SchoolClasses classes, ClassStudents students, CurrentPerson person) {
        this.database = database;
        this.classes = classes;
        this.students = students;
        this.person = person;
    }

    /** @param teaching whether the person may teach */
    @Transactional
    ClassViews.Shelf shelf(boolean teaching, boolean putAway, int page) {
        List<Attended> attended = asked(ATTENDED).getResultList().stream()
                .map(row -> new Attended(
                        row.get("id", UUID.class), row.get("name", String.class), row.get("teacher", String.class)))
                .toList();
        if (!teaching) {
            return new ClassViews.Shelf(List.of(), attended, false, 0, new Paging(1, PAGE_SIZE, 0));
        }
        Tuple counts = asked(COUNTS).getSingleResult();
        long archived = counts.get("archived", Long.class);
        Paging paging = new Paging(page, PAGE_SIZE, putAway ? archived : counts.get("current", Long.class));
        List<Summary> taught = paged(
                        asked(
                                SUMMARY
                                        + " and (c.archived_at is not null) = :archived order by lower(c.name), c.id limit :size offset :from"),
                        paging)
                .setParameter("archived", putAway)
                .getResultList()
                .stream()
                .map(ClassReading::summary)
                .toList();
        return new ClassViews.Shelf(taught, attended, putAway, archived, paging);
    }

    /** One that the person teaches. */
    @Transactional
    public Optional<Summary> head(UUID id) {
        return asked(SUMMARY + " and c.id = :id")
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(ClassReading::summary);
    }

    /**
     * The students of a class that the person teaches.
     *
     * @param group of which students are wanted; others than those of the class are as none
     */
    @Transactional
    Optional<ClassViews.Students> students(UUID id, Optional<UUID> group, String sort, int page) {
        return head(id).map(head -> {
            List<Group> groups = groups(id, group);
            Optional<Group> chosen = groups.stream().filter(Group::shown).findFirst();
            Paging paging =
                    new Paging(page, PAGE_SIZE, chosen.map(Group::students).orElse(head.students()));
            boolean latest = sort.equals("joined");
            NativeQuery<Tuple> query = paged(
                    of(
                            id,
                            STUDENTS + (chosen.isPresent() ? OF_GROUP : "")
                                    + (latest ? " order by s.joined_at desc" : " order by lower(s.name)")
                                    + ", s.id limit :size offset :from"),
                    paging);
            chosen.ifPresent(one -> query.setParameter("group", one.id()));
            ZoneId zone = ZoneId.of(head.zone());
            List<Student> shown = query.getResultList().stream()
                    .map(row -> student(row, zone))
                    .toList();
            return new ClassViews.Students(head, shown, groups, latest ? "joined" : "name", paging, waiting(id));
        });
    }

    /** Of a class that was found by the rule before; the one that is asked for is marked as shown. */
    List<Group> groups(UUID id, Optional<UUID> shown) {
        return of(id, GROUPS).getResultList().stream()
                .map(row -> new Group(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("students", Long.class),
                        shown.filter(row.get("id", UUID.class)::equals).isPresent()))
                .toList();
    }

    private long waiting(UUID id) {
        return students.countWaiting(classes.getEntityManager().getReference(SchoolClass.class, id));
    }

    /** A student of a class that the person teaches. */
    @Transactional
    Optional<Student> student(Summary head, UUID student) {
        return of(head.id(), STUDENTS + " and s.id = :student")
                .setParameter("student", student)
                .uniqueResultOptional()
                .map(row -> student(row, ZoneId.of(head.zone())));
    }

    /** A student whose name may be chosen. */
    record Name(UUID id, String name) {}

    /**
     * The students of a class that the person teaches, as many as fit a form, and some for certain, also where they are gone from it.
     *
     * @param chosen who are not left out
     */
    @Transactional
    List<Name> names(Summary head, List<UUID> chosen) {
        return of(head.id(), NAMES)
                .setParameter("chosen", chosen.toArray(UUID[]::new))
                .setParameter("most", MOST_NAMES)
                .getResultList()
                .stream()
                .map(row -> new Name(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }

    /** A class in which the person learns. */
    @Transactional
    Optional<ClassViews.Own> own(UUID id) {
        return asked(OWN)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(row -> new ClassViews.Own(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("zone", String.class),
                        List.of(row.get("teachers", String[].class)),
                        row.get("your_name", String.class),
                        row.get("groups", String.class),
                        row.get("demonstration", Boolean.class)));
    }

    /** How a class is joined that the person teaches. */
    @Transactional
    Optional<ClassViews.Code> code(UUID id) {
        return head(id).flatMap(head -> classes.taught(id, person.viewer())
                .map(found ->
                        new ClassViews.Code(head, found.joinCode(), found.isJoinOpen(), found.isGuestsAllowed())));
    }

    /** Of a class that the person teaches. */
    @Transactional
    Optional<ClassViews.Settings> settings(UUID id) {
        return head(id).map(head -> new ClassViews.Settings(
                head,
                of(id, TEACHERS).getResultList().stream()
                        .map(row -> new ClassViews.Teacher(row.get("id", UUID.class), row.get("name", String.class)))
                        .toList(),
                head.mine()
                        && students.countEver(classes.getEntityManager().getReference(SchoolClass.class, id)) == 0));
    }

    private static Summary summary(Tuple row) {
        return new Summary(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("zone", String.class),
                row.get("owner", String.class),
                row.get("mine", Boolean.class),
                row.get("archived", Boolean.class),
                row.get("demonstration", Boolean.class),
                row.get("students", Long.class));
    }

    private static Student student(Tuple row, ZoneId zone) {
        return new Student(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("account", String.class),
                row.get("email", String.class),
                row.get("groups", String.class),
                LocalDate.ofInstant(row.get("joined_at", Instant.class), zone),
                row.get("card", Boolean.class),
                row.get("waiting", Boolean.class));
    }

    /** A query about classes, whose rule needs to know who looks. */
    private NativeQuery<Tuple> asked(String query) {
        return session().createNativeQuery(query, Tuple.class).setParameter("viewer", person.viewer());
    }

    /** A query about one class, which was found by the rule before. */
    private NativeQuery<Tuple> of(UUID schoolClass, String query) {
        return session().createNativeQuery(query, Tuple.class).setParameter("class", schoolClass);
    }

    private static NativeQuery<Tuple> paged(NativeQuery<Tuple> query, Paging paging) {
        return query.setParameter("size", paging.size()).setParameter("from", (paging.number() - 1) * paging.size());
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
