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

    /** Of an attempt {@code x} under terms {@code t}, 0 to 1; null while it runs. */
    public static final String COUNTED = """
            case when t.late <> 'PER_CENT' or x.score is null then x.score else greatest(0, x.score - least(100, (%s) * t.late_per_cent) / 100::double precision) end""".formatted(DAYS_LATE);

    /** Of a group of attempts {@code x} of a person under terms {@code t}: what counts, 0 to 1. Null where all run. */
    public static final String MARK = """
            coalesce(max(%1$s) filter (where t.counting = 'BEST'), avg(%1$s) filter (where t.counting = 'AVERAGE'),
                (min(array[case t.counting when 'FIRST' then x.try_number else -x.try_number end, %1$s])
                    filter (where x.finished_at is not null and t.counting in ('FIRST', 'LAST')))[2])""".formatted(COUNTED);

    /** Of the same group, the number of the attempt that counts, the first of several that are as good; of attempts whose mean counts the last. */
    public static final String TRY_NUMBER = """
            (min(array[case t.counting when 'BEST' then -(%s) when 'FIRST' then x.try_number else -x.try_number end, x.try_number])
                filter (where x.finished_at is not null))[2]::integer""".formatted(COUNTED);

    /** Whether an attempt {@code x} counts: it was not deleted, and its person is not excused. */
    public static final String COUNTS = "x.deleted_at is null and " + asked("x.terms_id", "x.person_id");

    /** Whether a person is not excused, by the names of both. */
    public static String asked(String terms, String person) {
        return "(%s, %s) not in (select w.terms_id, w.person_id from allowance w where w.excused)"
                .formatted(terms, person);
    }

    private CountedMarks() {}
}
