package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.factloom.library.QuestionSet;
import org.factloom.quiz.AssignedTerms;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Exams;
import org.factloom.quiz.Terms;
import org.jspecify.annotations.Nullable;

/** A class of simulated students, of which there is one at a time: its roll and what is assigned to it, as of times gone by. To be called in a transaction. */
@ApplicationScoped
public class DemonstrationClass {

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
     *
     * @param watching who teaches it, too, so as to see it; null for nobody
     */
    public UUID make(String name, ZoneId zone, UUID teacher, @Nullable UUID watching, Instant at) {
        SchoolClass made = SchoolClass.demonstration(name, zone, JoinCode.random(chance), teacher, at);
        if (watching != null) {
            made.add(watching);
        }
        classes.persist(made);
        return made.id();
    }

    /** Takes somebody into it, and into a group of it. */
    public void enrol(UUID schoolClass, UUID person, String name, String group, Instant at) {
        SchoolClass into = classes.findById(schoolClass);
        ClassStudent student = new ClassStudent(into, person, name, at);
        student.mayGetCards(true);
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
