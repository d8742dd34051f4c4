package org.factloom.classroom;

/**
 * Who teaches a class, and who learns in it: the one rule that stands inside every query about classes. A class is there for those who teach it, its owner and co-teachers, and for its
 * students until they leave; for nobody else. In HQL the person is the parameter {@code viewer}.
 */
public final class Membership {

    /** Whether an assignment {@code a} is for a student {@code m} of its class, in SQL. */
    public static final String MEANT = """
            (a.whole_class or exists (select from assignment_target t where t.assignment_id = a.id and (t.student_id = m.id
                or exists (select from class_group_member g where g.group_id = t.group_id and g.student_id = m.id))))""";

    private Membership() {}

    /** Of those who teach a class, in SQL; the person is {@code :viewer}. */
    public static String teaches(String schoolClass) {
        return "(%1$s.owner_id = :viewer or exists (select from class_teacher t where t.class_id = %1$s.id and t.person_id = :viewer))"
                .formatted(schoolClass);
    }

    /** Of those who are in a class, in SQL; the person is {@code :viewer}. */
    public static String learns(String schoolClass) {
        return "exists (select from class_student m where m.class_id = %s.id and m.person_id = :viewer and m.left_at is null)"
                .formatted(schoolClass);
    }

    /** Of those who teach a class, in HQL. */
    static String hqlTeaches(String schoolClass) {
        return "(%1$s.ownerId = :viewer or :viewer member of %1$s.coTeachers)".formatted(schoolClass);
    }
}
