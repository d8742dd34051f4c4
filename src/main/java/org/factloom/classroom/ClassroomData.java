package org.factloom.classroom;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.factloom.account.GuestMerged;
import org.factloom.account.PersonErased;
import org.factloom.account.PersonalData;

/** The classes that a person teaches and learns in. A class goes over to the first of its co-teachers when its owner leaves, and with its owner where nobody else teaches it. */
@ApplicationScoped
@Priority(50)
class ClassroomData implements PersonalData {

    private static final String TAUGHT = """
            select c.* from school_class c, (select ?::uuid as id) asking where asking.id = c.owner_id
                or exists (select from class_teacher t where t.class_id = c.id and t.person_id = asking.id) order by c.created_at, c.id""";

    private static final String TEACHES = "select t.* from class_teacher t where t.person_id = ? order by t.class_id";

    private static final String ATTENDED = """
            select s.*, c.name as class from class_student s join school_class c on c.id = s.class_id where s.person_id = ? order by s.joined_at, s.id""";

    private static final String GROUPS = """
            select g.* from class_group g join class_group_member m on m.group_id = g.id join class_student s on s.id = m.student_id
            where s.person_id = ? order by g.class_id, g.name""";

    private static final String MEMBERSHIPS = """
            select m.* from class_group_member m join class_student s on s.id = m.student_id
            where s.person_id = ? order by m.group_id""";

    private static final String ASSIGNED =
            "select a.* from assignment a where a.created_by = ? order by a.created_at, a.id";

    private static final String ASSIGNED_TO = """
            select t.* from assignment_target t join class_student s on s.id = t.student_id where s.person_id = ? order by t.assignment_id""";

    private static final List<String> ERASE = List.of(
            """
            with heirs as (select c.id, (select min(t.person_id::text)::uuid from class_teacher t where t.class_id = c.id) as heir
                from school_class c where c.owner_id = :person)
            update school_class c set owner_id = h.heir from heirs h where h.id = c.id and h.heir is not null""",
            "delete from class_teacher t using school_class c where c.id = t.class_id and c.owner_id = t.person_id",
            "delete from school_class where owner_id = :person");

    /** Who had left a class and came back as a guest is in it again. */
    private static final String BACK = """
            update class_student a set left_at = null, joined_at = least(a.joined_at, g.joined_at) from class_student g
            where g.class_id = a.class_id and g.person_id = :guest and g.left_at is null and a.person_id = :account and a.left_at is not null
                and not exists (select from school_class c where c.id = a.class_id and (c.owner_id = :account
                    or exists (select from class_teacher t where t.class_id = c.id and t.person_id = :account)))""";

    /** A class in which both were keeps the account's place, with the account's name and groups. */
    private static final String MERGE = """
            update class_student s set person_id = :account where s.person_id = :guest
                and not exists (select from class_student a where a.class_id = s.class_id and a.person_id = :account)
                and not exists (select from school_class c where c.id = s.class_id and (c.owner_id = :account
                    or exists (select from class_teacher t where t.class_id = c.id and t.person_id = :account)))""";

    private static final String MERGE_REST = "delete from class_student where person_id = :guest";

    private final EntityManager database;

    ClassroomData(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("taughtClasses", TAUGHT),
                new Section("coTaughtClasses", TEACHES),
                new Section("classes", ATTENDED),
                new Section("classGroups", GROUPS),
                new Section("classGroupMemberships", MEMBERSHIPS),
                new Section("madeAssignments", ASSIGNED),
                new Section("ownAssignments", ASSIGNED_TO));
    }

    void move(@Observes GuestMerged merged) {
        for (String statement : List.of(BACK, MERGE)) {
            database.createNativeQuery(statement)
                    .setParameter("account", merged.account())
                    .setParameter("guest", merged.guest())
                    .executeUpdate();
        }
        database.createNativeQuery(MERGE_REST)
                .setParameter("guest", merged.guest())
                .executeUpdate();
    }

    void erase(@Observes PersonErased erased) {
        for (String statement : ERASE) {
            var query = database.createNativeQuery(statement);
            if (statement.contains(":person")) {
                query.setParameter("person", erased.person());
            }
            query.executeUpdate();
        }
    }
}
