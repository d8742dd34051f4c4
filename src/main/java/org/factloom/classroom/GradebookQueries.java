package org.factloom.classroom;

import org.factloom.quiz.CountedMarks;
import org.factloom.quiz.GivenAnswers;

/**
 * The marks of a class, students × assignments, in SQL. The page, its figures and its exports ask these, so that all tell the same. Assignments are gone
 * through one after the other: then all that is sorted or hashed at a time are the attempts at one, in memory, whatever is estimated of how many there are.
 */
final class GradebookQueries {

    private static final String STUDENTS = """
            select m.id, m.person_id, m.name, m.joined_at, c.later_minutes, c.time_factor
            from class_student m left join accommodation c on c.person_id = m.person_id where m.class_id = :class and\s""";

    private static final String CURRENT = """
            m.left_at is null
                and (cast(:group as uuid) is null or exists (select from class_group_member g where g.student_id = m.id and g.group_id = cast(:group as uuid)))""";

    /** Those who are in the class, or in one of its groups. */
    private static final String PEOPLE = STUDENTS + CURRENT;

    private static final String CHOSEN = STUDENTS + "m.id in (:students)";

    private static final String ASKED = CountedMarks.asked("a.terms_id", "m.person_id");

    private static final String HAS_WAITING =
            "t.waiting and exists (select from answer w where w.attempt_id = x.id and " + GivenAnswers.WAITS + ")";

    /** Of the same attempts as {@link CountedMarks#MARK}, whether what counts waits: of the first or the last that one, else any that is over. */
    private static final String WAITS = """
            coalesce(case when t.way is not null
                then (min(array[t.way * x.try_number, cast(%1$s as integer)]) filter (where t.waiting and x.finished_at is not null))[2] = 1
                else bool_or(x.finished_at is not null and %1$s) end, false)""".formatted(HAS_WAITING);

    /** Of an assignment {@code t}, what counts of everybody's attempts at it, and the number of the attempt. In the order of its index, which groups and joins go along without sorting. */
    private static final String MARKS =
            """
            select x.person_id, count(x.finished_at) as tries, bool_or(x.finished_at is null) as running, %s as try_number, %s as mark,
                %s as waits
            from (select x.id, x.person_id, x.try_number, x.finished_at, %s from attempt x
                where x.terms_id = t.terms_id and x.person_id = any(array(select p.person_id from people p)) and %s order by x.person_id) x
            group by x.person_id""".formatted(CountedMarks.TRY_NUMBER, CountedMarks.MARK, WAITS, CountedMarks.COUNTED, CountedMarks.COUNTS);

    /**
     * Of an assignment, each student with {@link #MARKS}. {@code counts}: whether it is part of the student's mean, where what is missing counts 0 once the student's own time for it
     * is over, unless that was before the student joined; that is looked into only where there is no mark. What waits to be marked does not count yet.
     * Nobody has marks who is not among the people, so that a full join gives what a left one would; but it is never done by nested loops, whatever is estimated of how many there are.
     */
    private static final String CELLS = """
            select h.*, h.mark is not null and not h.waits or h.mark is null and not h.running and h.meant and h.ended and not h.before as counts
            from (select a.id as assignment, a.terms_id, m.person_id, m.id as student, m.name,
                    coalesce(e.end_at < m.joined_at, false)
                        and (a.terms_id, m.person_id) not in (select w.terms_id, w.person_id from allowance w join people j on j.person_id = w.person_id
                            where greatest(w.due_at, w.closes_at) >= j.joined_at) as before,
                    coalesce(e.end_at < :now, false)
                        and (a.terms_id, m.person_id) not in (select w.terms_id, w.person_id from allowance w where greatest(w.due_at, w.closes_at) > :now) as ended,
                    %s as meant, not %s as excused,
                    coalesce(g.tries, 0) as tries, coalesce(g.running, false) as running, coalesce(g.waits, false) as waits, g.try_number, g.mark
                from people m full join (%s) g on g.person_id = m.person_id
                    cross join lateral (select coalesce(a.due_at, a.closes_at)
                        + make_interval(mins => coalesce(m.later_minutes, 0) + coalesce(ceil(a.minutes * m.time_factor)::integer - a.minutes, 0)) as end_at) e) h
            """.formatted(Membership.MEANT + " and " + ASKED, ASKED, MARKS);

    /** n, mean and median of what counts of those who have handed in. */
    private static final String FIGURES = """
            count(mark) filter (where not waits) as n, avg(mark) filter (where not waits) as mean,
            percentile_cont(0.5) within group (order by mark) filter (where not waits) as median""";

    /** Each assignment, with its figures. */
    static final String COLUMNS = of(PEOPLE) + """
            select t.id, t.title, t.mode, t.due_at, t.closes_at, k.* from work t cross join lateral (select %s from (%s) g) k order by t.id""".formatted(FIGURES, MARKS);

    /** The same, each with a page of students, the best first: one look at the marks serves both. {@code worths} are what they add to the means of students, null where nothing. */
    static final String COLUMNS_AND_BEST = of(PEOPLE) + """
            , figures as materialized (select t.id, t.title, t.mode, t.due_at, t.closes_at, k.* from work t join work a on a.id = t.id cross join lateral (
                select %s, array_agg(case when counts then coalesce(mark, 0) end order by person_id) as worths from (%s) h) k),
            means as (select w.place, avg(w.worth) as mean from figures f cross join unnest(f.worths) with ordinality w(worth, place) group by w.place),
            best as (select p.id from means join (select p.id, p.name, row_number() over (order by p.person_id) as place from people p) p using (place)
                order by mean desc nulls last, lower(p.name), p.id limit :size offset :from)
            select f.id, f.title, f.mode, f.due_at, f.closes_at, f.n, f.mean, f.median, array(select id from best) as students from figures f order by f.id""".formatted(FIGURES, CELLS);

    /** A page of students by name. */
    static final String BY_NAME = "select m.id from class_student m where m.class_id = :class and " + CURRENT
            + " order by lower(m.name), m.id limit :size offset :from";

    /** One is looked up for each cell, in the index of marks: few for a page, and no more than are read anyway for all. */
    private static String each(String more) {
        return """
            select c.student, c.name, c.assignment, c.mark, c.running, c.meant, c.excused, c.ended, c.before, c.waits, c.counts, c.tries, x.id as attempt,
                coalesce(%s, 0) as days_late, %s as handed_in%s
            from work t join work a on a.id = t.id cross join lateral (%s) c left join lateral (select o.id, o.finished_at, o.ended_by, o.deadline, o.due_at from attempt o
                where o.terms_id = c.terms_id and o.person_id = c.person_id and o.try_number = c.try_number and o.deleted_at is null limit 1) x on true
            """.formatted(CountedMarks.DAYS_LATE, CountedMarks.HANDED_IN_AT, more, CELLS);
    }

    /** The cells of some students. */
    static final String OF_STUDENTS = of(CHOSEN) + each("") + "order by c.student, c.assignment";

    /** Those of all, a student after the other: in the order of their names, or in one that tells nothing of them. */
    static final String OF_ALL = of(PEOPLE)
            + each(", coalesce((select p.name from person p where p.id = c.person_id), '') as account")
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
            with people as materialized (%s order by m.person_id),
            work as materialized (select a.id, a.terms_id, a.title, a.whole_class, t.mode, t.minutes, %s, t.late, t.late_per_cent, t.due_at, t.closes_at,
                    a.terms_id in (select distinct y.terms_id from (select w.attempt_id from answer w where %s offset 0) f
                        cross join lateral (select x.terms_id from attempt x where x.id = f.attempt_id offset 0) y where y.terms_id is not null) as waiting
                from assignment a join terms t on t.id = a.terms_id where a.class_id = :class and a.deleted_at is null)
            """.formatted(people, CountedMarks.WAYS, GivenAnswers.WAITS);
    }
}
