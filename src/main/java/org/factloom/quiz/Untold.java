package org.factloom.quiz;

/**
 * What exams do not tell now, as parts of queries: {@link Conditions} and {@link Shown} in SQL. An attempt is an alias of attempt, its terms one of terms, joined from the left; a moment
 * is a parameter or "now()".
 */
public final class Untold {

    /** Of attempts {@code exam} of a person what they ask. */
    static final String ASKED = """
            from attempt exam left join terms rules on rules.id = exam.terms_id join attempt_slot asked on asked.attempt_id = exam.id
                join item_version version on version.id = asked.item_version_id join item_fact asks on asks.item_id = version.item_id
                where exam.person_id = %s and %s""";

    private Untold() {}

    /** Whether its score is told of an attempt that is over. */
    public static String score(String attempt, String terms, String now) {
        return tells(attempt, terms, "shows_score", now);
    }

    /** Whether is told of an attempt that is over how each question went: never while the same exam is taken again. */
    public static String keys(String attempt, String terms, String now) {
        return """
                (%s and (%2$s.mode <> 'EXAM' or not exists (select from attempt again where again.terms_id = %2$s.terms_id
                    and again.person_id = %2$s.person_id and again.finished_at is null and again.deleted_at is null and again.id <> %2$s.id)))""".formatted(tells(attempt, terms, "shows_keys", now), attempt);
    }

    /** By a column of its terms. */
    static String tells(String attempt, String terms, String what, String now) {
        return """
                (%2$s.id is null or %2$s.mode <> 'EXAM' or case %2$s.%3$s when 'AT_END' then true when 'AFTER_DUE' then coalesce(%1$s.due_at <= %4$s, false)
                    when 'AFTER_CLOSE' then coalesce(least(%1$s.closes_at, case when %2$s.late = 'NONE' then %1$s.due_at end) <= %4$s, false) else false end)""".formatted(attempt, terms, what, now);
    }

    /** Whether an attempt runs as an exam. */
    public static String running(String attempt) {
        return "(%1$s.mode = 'EXAM' and %1$s.finished_at is null)".formatted(attempt);
    }

    /** Whether an attempt runs as an exam, or was one that does not tell yet how its questions went. */
    public static String questions(String attempt, String terms, String now) {
        return "(%1$s or %2$s.mode = 'EXAM' and not %3$s)"
                .formatted(running(attempt), attempt, keys(attempt, terms, now));
    }

    /**
     * The ids of the facts that such attempts of a person ask.
     *
     * @param person the parameter for the person
     */
    public static String facts(String person, String now) {
        return "(select asks.fact_id " + ASKED.formatted(person, questions("exam", "rules", now)) + ")";
    }
}
