package org.factloom.classroom;

import org.factloom.quiz.CountedMarks;
import org.factloom.quiz.GivenAnswers;

/**
 * The marks of a class, students × assignments, in SQL. The page, its figures and its exports ask these, so that all tell the same. Assignments are gone
 * through one after the other: then all that is sorted or hashed at a time are the attempts at one, in memory, whatever is estimated of how many there are.
 */
final class GradebookQueries {

    /** Those who are in the class, or in one of its groups. */
    private static final String PEOPLE = """
            select m.id, m.person_id, m.name, m.joined_at from class_student m where m.class_id = :class and m.left_at is null
                and (cast(:group as uuid) is null or exists (select from class_group_member g where g.student_id = m.id and g.group_id = cast(:group as uuid)))""";

    private static final String CHOSEN =
            "select m.id, m.person_id, m.name, m.joined_at from class_student m where m.class_id = :class and m.id in (:students)";

    private static final String ASKED = CountedMarks.asked("a.terms_id", "m.person_id");

    private static final String HAS_WAITING =
            "t.waiting and exists (select from answer w where w.attempt_id = x.id and " + GivenAnswers.WAITS + ")";

    /** Of the same attempts as {@link CountedMarks#MARK}, whether what counts waits: of the first or the last that one, else any that is over. */
    private static final String WAITS = """
            coalesce(case when t.counting in ('FIRST', 'LAST')
                then (min(array[case t.counting when 'FIRST' then x.try_number else -x.try_number end, cast(%1$s as integer)]) filter (where t.waiting and x.finished_at is not null))[2] = 1
                else bool_or(x.finished_at is not null and %1$s) end, false)""".formatted(HAS_WAITING);

    /** Of an assignment {@code t}, what counts of everybody's attempts at it, and the number of the attempt. */
    private static final String MARKS =
            """
            select x.person_id, count(x.finished_at) as tries, bool_or(x.finished_at is null) as running, %s as try_number, %s as mark,
                %s as waits
            from attempt x where x.terms_id = t.terms_id and x.person_id = any(array(select p.person_id from people p)) and %s
            group by x.person_id""".formatted(CountedMarks.TRY_NUMBER, CountedMarks.MARK, WAITS, CountedMarks.COUNTS);

    /**
     * {@code counts}: whether it is part of the student's mean, where what is missing counts 0 once the student's own time for it is over, unless that was before
     * the student joined. What waits to be marked does not count yet. What is to be done and what was done are grouped and not joined.
     */
    private static final String CELLS = """
            , cells as (select a.id as assignment, a.terms_id, h.*, h.mark is not null and not h.waits or h.mark is null and h.meant and h.ended and not h.before and not h.running as counts
                from work t join work a on a.id = t.id cross join lateral (
                    select person_id, any_value(student) as student, any_value(name) as name, bool_or(ended) as ended, bool_or(before) as before, bool_or(meant) as meant,
                        bool_or(excused) as excused, coalesce(max(tries), 0) as tries, coalesce(bool_or(running), false) as running, coalesce(bool_or(waits), false) as waits,
                        max(try_number) as try_number, max(mark) as mark
                    from (select m.person_id, m.id as student, m.name,
                            coalesce(e.end_at < m.joined_at, false)
                                and (a.terms_id, m.person_id) not in (select w.terms_id, w.person_id from allowance w join people j on j.person_id = w.person_id
                                    where greatest(w.due_at, w.closes_at) >= j.joined_at) as before, coalesce(e.end_at < :now, false)
                                and (a.terms_id, m.person_id) not in (select w.terms_id, w.person_id from allowance w where greatest(w.due_at, w.closes_at) > :now) as ended,
                            %s as meant, not %s as excused, null::bigint as tries, null::boolean as running, null::integer as try_number, null::double precision as mark, null::boolean as waits
                        from people m left join accommodation c on c.person_id = m.person_id
                            cross join lateral (select coalesce(a.due_at, a.closes_at)
                                + make_interval(mins => coalesce(c.later_minutes, 0) + coalesce(ceil(a.minutes * c.time_factor)::integer - a.minutes, 0)) as end_at) e
                        union all select person_id, null, null, null, null, null, null, tries, running, try_number, mark, waits from (%s) g) both_of
                    group by person_id) h)
            """.formatted(Membership.MEANT + " and " + ASKED, ASKED, MARKS);

    /** Each assignment, with n, mean and median of what counts of those who have handed in. */
    static final String COLUMNS = of(PEOPLE) + """
            select t.id, t.title, t.mode, t.due_at, t.closes_at, k.n, k.mean, k.median
            from work t cross join lateral (select count(mark) as n, avg(mark) as mean, percentile_cont(0.5) within group (order by mark) as median
                from (%s) g where not waits) k
            order by t.id""".formatted(MARKS);

    /** A page of students. */
    static final String BY_NAME = PEOPLE.replaceFirst("m.id, ", "m.id as student, ")
            + " order by lower(m.name), m.id limit :size offset :from";

    /** The same, the best first. */
    static final String BY_TOTAL = of(PEOPLE) + CELLS + """
            select student, any_value(name) as name from cells group by student
            order by avg(coalesce(mark, 0)) filter (where counts) desc nulls last, lower(any_value(name)), student limit :size offset :from""";

    /** One is looked up for each cell: few for a page, and no more than are read anyway for all. */
    private static final String EACH = """
            select c.student, c.assignment, c.mark, c.running, c.meant, c.excused, c.ended, c.before, c.waits, c.counts, c.tries, x.id as attempt,
                coalesce(%s, 0) as days_late, %s as handed_in%s
            from cells c left join lateral (select o.* from attempt o
                where o.terms_id = c.terms_id and o.person_id = c.person_id and o.try_number = c.try_number limit 1) x on true\s""";

    /** The cells of some students. */
    static final String OF_STUDENTS = of(CHOSEN)
            + CELLS
            + EACH.formatted(CountedMarks.DAYS_LATE, CountedMarks.HANDED_IN_AT, "")
            + "order by c.student, c.assignment";

    /** Those of all, a student after the other: in the order of their names, or in one that tells nothing of them. */
    static final String OF_ALL = of(PEOPLE)
            + CELLS
            + EACH.formatted(
                    CountedMarks.DAYS_LATE,
                    CountedMarks.HANDED_IN_AT,
                    ", c.name, coalesce((select p.name from person p where p.id = c.person_id), '') as account")
            + "order by case when :anonymous then md5(c.student::text) else lower(c.name) end, c.student, c.assignment";

    /** What counts of everybody who has handed in, assignment by assignment, with the time that the attempt took. What waits to be marked does not count yet. */
    static final String MARKED = of(PEOPLE) + """
            select t.id as assignment, g.person_id, case when not g.waits then g.mark end as mark, g.waits, x.id as attempt, cast(extract(epoch from x.finished_at - x.started_at) as bigint) as seconds
            from work t cross join lateral (%s) g left join attempt x on x.terms_id = t.terms_id and x.person_id = g.person_id and x.try_number = g.try_number
            order by t.id, mark, g.person_id""".formatted(MARKS);

    private GradebookQueries() {}

    /** {@code work}: the assignments that stand; {@code waiting}: whether any answer waits to be marked, so that of most it need not be asked of each attempt. */
    private static String of(String people) {
        return """
            with people as materialized (%s),
            work as materialized (select a.id, a.terms_id, a.title, a.whole_class, t.mode, t.minutes, t.counting, t.late, t.late_per_cent, t.due_at, t.closes_at,
                    a.terms_id in (select distinct y.terms_id from (select w.attempt_id from answer w where %s offset 0) f
                        cross join lateral (select x.terms_id from attempt x where x.id = f.attempt_id offset 0) y where y.terms_id is not null) as waiting
                from assignment a join terms t on t.id = a.terms_id where a.class_id = :class and a.deleted_at is null)
            """.formatted(people, GivenAnswers.WAITS);
    }
}
