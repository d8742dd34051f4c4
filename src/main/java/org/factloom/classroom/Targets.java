package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** For whom assignments are: the whole class, or some groups and students of it. To be called in a transaction. */
@ApplicationScoped
class Targets {

    private static final String CLEAR = "delete from assignment_target where assignment_id = :assignment";

    private static final String WORDS = """
            select coalesce(string_agg(coalesce(g.name, s.name), ', ' order by g.name, s.name), '') as aims from assignment_target t
                left join class_group g on g.id = t.group_id left join class_student s on s.id = t.student_id where t.assignment_id = :assignment""";

    private static final String RECORDED = """
            select coalesce(string_agg(g.name, ', ' order by g.name), '') as groups, count(t.student_id) as students,
                coalesce(string_agg(cast(t.student_id as text), ',' order by t.student_id), '') as ids
            from assignment_target t left join class_group g on g.id = t.group_id where t.assignment_id = :assignment""";

    /**
     * For whom an assignment is, for the log: whoever is erased could not be taken out of a list of names.
     *
     * @param words groups by their names, students by how many they are
     * @param students tells other students from these, though they be as many; not for the log
     */
    record Aims(String words, String students) {}

    private final ClassStudents students;
    private final ClassGroups groups;
    private final EntityManager database;
    private final AllowanceMessages messages;

    Targets(ClassStudents students, ClassGroups groups, EntityManager database, AllowanceMessages messages) {
        this.students = students;
        this.groups = groups;
        this.database = database;
        this.messages = messages;
    }

    /** Lets it be for whom the form says. What others have begun of it they may hand in. */
    void aim(Assignment assignment, AssignmentForm form) {
        SchoolClass schoolClass = assignment.schoolClass();
        List<UUID> chosenGroups = form.groups().stream()
                .map(one -> groups.of(schoolClass, one)
                        .orElseThrow(NotFoundException::new)
                        .id())
                .toList();
        List<UUID> chosen = form.students().stream()
                .map(one -> students.ever(schoolClass, one)
                        .orElseThrow(NotFoundException::new)
                        .id())
                .toList();
        assignment.aim(chosenGroups.isEmpty() && chosen.isEmpty());
        database.flush();
        database.createNativeQuery(CLEAR)
                .setParameter("assignment", assignment.id())
                .executeUpdate();
        aim(assignment, "group_id", chosenGroups);
        aim(assignment, "student_id", chosen);
    }

    private void aim(Assignment assignment, String column, List<UUID> at) {
        for (UUID one : at) {
            database.createNativeQuery(
                            "insert into assignment_target (assignment_id, %s) values (:assignment, :at) on conflict do nothing"
                                    .formatted(column))
                    .setParameter("assignment", assignment.id())
                    .setParameter("at", one)
                    .executeUpdate();
        }
    }

    /** Fills in for whom it is. */
    void fill(AssignmentForm form, Assignment assignment) {
        form.group = at(assignment, "group_id");
        form.student = at(assignment, "student_id");
    }

    private List<UUID> at(Assignment assignment, String column) {
        List<?> found = database.createNativeQuery(
                        "select %1$s from assignment_target where assignment_id = :assignment and %1$s is not null order by %1$s"
                                .formatted(column),
                        UUID.class)
                .setParameter("assignment", assignment.id())
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    Aims aims(Assignment assignment) {
        if (assignment.isForAll()) {
            return new Aims(messages.whole_class(), "");
        }
        Tuple row = (Tuple) database.createNativeQuery(RECORDED, Tuple.class)
                .setParameter("assignment", assignment.id())
                .getSingleResult();
        return new Aims(
                messages.aims(row.get("groups", String.class), row.get("students", Long.class)),
                row.get("ids", String.class));
    }

    /** The names of those groups and students, with commas, or that it is for all: for those who teach the class now, and for no record. */
    String words(Assignment assignment) {
        if (assignment.isForAll()) {
            return messages.whole_class();
        }
        return (String) database.createNativeQuery(WORDS, String.class)
                .setParameter("assignment", assignment.id())
                .getSingleResult();
    }
}
