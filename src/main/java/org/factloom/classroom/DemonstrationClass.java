package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.library.QuestionSet;
import org.factloom.quiz.AssignedTerms;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Exams;
import org.factloom.quiz.Terms;

/** A class of simulated students, of which there is one at a time: its roll and what is assigned to it, as of times gone by. To be called in a transaction. */
@ApplicationScoped
public class DemonstrationClass {

    /** A class goes with its owner, unless somebody teaches it, too. */
    private static final String IN_THE_WAY = """
            select c.name from school_class c
            where (c.demonstration or exists (select from person p where p.id = c.owner_id and p.simulated)
                    and not exists (select from class_teacher t join person p on p.id = t.person_id where t.class_id = c.id and not p.simulated))
                and exists (select from class_student s join person p on p.id = s.person_id where s.class_id = c.id and not p.simulated)
            union
            select c.name from school_class c join assignment a on a.class_id = c.id and a.deleted_at is null join terms t on t.id = a.terms_id
                join question_set q on q.id = t.set_id join person p on p.id = q.owner_id and p.simulated
            where not c.demonstration and q.visibility = 'PRIVATE'
            order by 1""";

    private final SchoolClasses classes;
    private final ClassStudents students;
    private final ClassGroups groups;
    private final Assignments assignments;
    private final AssignedTerms allTerms;
    private final Exams exams;
    private final SecureRandom chance;

    DemonstrationClass(
            SchoolClasses classes,
            ClassStudents students,
            ClassGroups groups,
            Assignments assignments,
            AssignedTerms allTerms,
            Exams exams,
            SecureRandom chance) {
        this.classes = classes;
        this.students = students;
        this.groups = groups;
        this.assignments = assignments;
        this.allTerms = allTerms;
        this.exams = exams;
        this.chance = chance;
    }

    public boolean isThere() {
        return classes.count("demonstration") > 0;
    }

    /** Whether there are other classes, be they put away. */
    public boolean hasOthers() {
        return classes.count("not demonstration") > 0;
    }

    /**
     * Makes it.
     */
    public UUID make(String name, ZoneId zone, UUID teacher, Instant at) {
        SchoolClass made = SchoolClass.demonstration(name, zone, JoinCode.random(chance), teacher, at);
        classes.persist(made);
        return made.id();
    }

    /** Takes somebody into it, and into a group of it. */
    public void enrol(UUID schoolClass, UUID person, String name, String group, Instant at) {
        SchoolClass into = classes.findById(schoolClass);
        ClassStudent student = new ClassStudent(into, person, name, at);
        students.persist(student);
        student.join(groups.named(into, group).orElseGet(() -> {
            ClassGroup made = new ClassGroup(into, group);
            groups.persist(made);
            return made;
        }));
    }

    /** Assigns a set to all of it; the terms under which it is taken. */
    public UUID assign(UUID schoolClass, QuestionSet set, String title, Conditions conditions, Instant at) {
        SchoolClass to = classes.findById(schoolClass);
        Terms terms = allTerms.add(set, title, conditions);
        Assignment made = new Assignment(to, terms, to.ownerId(), at);
        Integer limit = conditions.minutes();
        made.change(
                title, null, limit == null ? Assigning.usualMinutes(exams.questions(set, conditions.mode())) : limit);
        assignments.persist(made);
        return terms.id();
    }

    /** Makes somebody a teacher of the class that is there, who so sees it; the class. */
    public Optional<UUID> show(UUID watching) {
        return classes.find("demonstration")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(shown -> {
                    if (!shown.ownerId().equals(watching)) {
                        shown.add(watching);
                    }
                    return shown.id();
                });
    }

    /** Names of classes by which removing the demonstration would take something of people who are not simulated. */
    public List<String> inTheWay() {
        List<?> names = classes.getEntityManager()
                .createNativeQuery(IN_THE_WAY, String.class)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /** Deletes it with its roll and its assignments; what was answered in it stays for others to delete. */
    public void remove() {
        classes.list("demonstration").forEach(classes::delete);
        classes.flush();
    }

    /** Of the class that is there, its id. */
    public List<UUID> ids() {
        return classes.list("demonstration").stream().map(SchoolClass::id).toList();
    }
}
