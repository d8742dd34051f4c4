package org.factloom.quiz;

/**
 * What counts of attempts, in SQL: {@link Attempt#counted} and {@link Counting} for thousands of attempts at a time. {@code CountedMarksTest} holds one
 * against the other.
 */
public final class CountedMarks {

    private static final String HANDED_IN =
            "case when x.ended_by = 'DEADLINE' and x.deadline is not null then x.deadline else x.finished_at end";

    /** Days that have begun since an attempt {@code x} was due, of 24 hours each; 0 in time, which the minute when it was due is, null while it runs: {@link Overdue}. */
    public static final String DAYS_LATE = """
            case when x.finished_at is null then null when x.due_at is null or (%1$s) < x.due_at + interval '1 minute' then 0
                else ceil(extract(epoch from (%1$s) - x.due_at) / 86400)::integer end""".formatted(HANDED_IN);

    /** When an attempt {@code x} was handed in; null while it runs. */
    public static final String HANDED_IN_AT = "(" + HANDED_IN + ")";

    /** Of an attempt {@code x} under terms {@code t}, 0 to 1, as a column {@code counted} of it; null while it runs. */
    public static final String COUNTED = """
            case when t.late <> 'PER_CENT' or x.score is null then x.score else greatest(0, x.score - least(100, (%s) * t.late_per_cent) / 100::double precision) end as counted""".formatted(DAYS_LATE);

    /** How terms {@code t} choose among attempts, as columns of {@code t}: so that texts are compared once, and not for each attempt. */
    public static final String WAYS = """
            t.counting = 'BEST' as best, t.counting = 'AVERAGE' as average, case t.counting when 'FIRST' then 1 when 'LAST' then -1 end as way""";

    /** Of a group of attempts {@code x} of a person with {@link #COUNTED}, under terms {@code t} with {@link #WAYS}: what counts, 0 to 1. Null where all run. */
    public static final String MARK = """
            coalesce(max(x.counted) filter (where t.best), avg(x.counted) filter (where t.average),
                (min(array[t.way * x.try_number, x.counted]) filter (where t.way is not null and x.finished_at is not null))[2])""";

    /** Of the same group, the number of the attempt that counts, the first of several that are as good; of attempts whose mean counts the last. */
    public static final String TRY_NUMBER = """
            (min(array[case when t.best then -x.counted else coalesce(t.way, -1) * x.try_number end, x.try_number])
                filter (where x.finished_at is not null))[2]::integer""";

    /** Whether an attempt {@code x} counts: it was not deleted, and its person is not excused. */
    public static final String COUNTS = "x.deleted_at is null and " + asked("x.terms_id", "x.person_id");

    /** Whether a person is not excused, by the names of both. */
    public static String asked(String terms, String person) {
        return "(%s, %s) not in (select w.terms_id, w.person_id from allowance w where w.excused)"
                .formatted(terms, person);
    }

    private CountedMarks() {}
}
