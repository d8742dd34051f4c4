package org.factloom.quiz;

/**
 * What exams do not tell now, as parts of queries: {@link Conditions} and {@link Shown} in SQL. An attempt is an alias of attempt, its terms one of terms, joined from the left; a moment
 * is a parameter or "now()".
 */
public final class Untold {

    /** Whether {@code again} asks a fact that another attempt asks, the id of which follows, and a bracket. */
    static final String SAME = """
            exists (select from attempt_slot theirs join item_version its on its.id = theirs.item_version_id join item_fact has on has.item_id = its.item_id
                join item_fact same on same.fact_id = has.fact_id join item_version one on one.item_id = same.item_id join attempt_slot mine on mine.item_version_id = one.id
                where theirs.attempt_id = again.id and mine.attempt_id =\s""";

    /** Of attempts {@code exam} of a person what they ask. */
    static final String ASKED = """
            from attempt exam left join terms rules on rules.id = exam.terms_id join attempt_slot asked on asked.attempt_id = exam.id
                join item_version version on version.id = asked.item_version_id join item_fact asks on asks.item_id = version.item_id
                where exam.person_id = %s and %s""";

    /**
     * Questions {@code slot} of whatever else than exams people have or had, {@code practice}, which such a running exam asks them, too: nothing of them is told, unless they
     * were answered before it began. That one was handed in without an answer tells nothing.
     */
    static final String WAITING = """
            from attempt exam join attempt practice on practice.person_id = exam.person_id and practice.mode <> 'EXAM'
                join attempt_slot slot on slot.attempt_id = practice.id join item_version own on own.id = slot.item_version_id
                join attempt_slot asked on asked.attempt_id = exam.id join item_version version on version.id = asked.item_version_id
                join item_fact mine on mine.item_id = own.item_id join item_fact asks on asks.item_id = version.item_id and asks.fact_id = mine.fact_id
                where %s and not exists (select from answer w where w.attempt_id = practice.id and w.number = slot.number
                    and w.response <> jsonb_build_object() and w.answered_at < exam.started_at)""".formatted(running("exam"));

    private Untold() {}

    /** Whether its score is told of an attempt that is over. */
    public static String score(String attempt, String terms, String now) {
        return tells(attempt, terms, "shows_score", now);
    }

    /** Whether is told of an attempt that is over how each question went: never while the same exam is taken again, or another that asks the same and had begun before it was over. */
    public static String keys(String attempt, String terms, String now) {
        return """
                (%s and (%2$s.mode <> 'EXAM' or not exists (select from attempt again where again.person_id = %2$s.person_id and again.mode = 'EXAM'
                    and again.finished_at is null and again.deleted_at is null and again.id <> %2$s.id and (again.terms_id = %2$s.terms_id or again.started_at < %2$s.finished_at and %3$s%2$s.id)))))""".formatted(tells(attempt, terms, "shows_keys", now), attempt, SAME);
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
