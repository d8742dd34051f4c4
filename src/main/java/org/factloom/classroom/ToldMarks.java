package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.factloom.account.AuditKind;
import org.factloom.exchange.Sha256;
import org.factloom.quiz.CountedMarks;
import org.factloom.quiz.Result;
import org.factloom.quiz.Terms;
import org.factloom.quiz.Untold;
import org.hibernate.Session;

/** The marks of an assignment that students were told, which nobody changes silently. To be called in a transaction. */
@ApplicationScoped
class ToldMarks {

    private static final int NAMED = 20;

    private static final String MARKS = """
            select x.person_id, %s as mark, bool_and(x.told) as told
            from (select %s from terms t where t.id = :terms) t cross join (
                select x.person_id, x.try_number, x.finished_at, %s, x.finished_at is null or %s as told
                from attempt x join terms t on t.id = x.terms_id where t.id = :terms and %s) x
            group by x.person_id""".formatted(
                    CountedMarks.MARK,
                    CountedMarks.WAYS,
                    CountedMarks.COUNTED,
                    Untold.score("x", "t", ":now"),
                    CountedMarks.COUNTS);

    private final EntityManager database;
    private final ClassStudents students;
    private final Notices notices;
    private final Clock clock;

    ToldMarks(EntityManager database, ClassStudents students, Notices notices, Clock clock) {
        this.database = database;
        this.students = students;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A mark that is another one now.
     *
     * @param from whole per cent
     * @param to whole per cent
     */
    record Moved(UUID person, int from, int to) {

        boolean isLowered() {
            return to < from;
        }
    }

    /** By person, in whole per cent, as they are told now. */
    Map<UUID, Integer> of(Terms terms) {
        return marks(terms, row -> row.get("told", Boolean.class));
    }

    private Map<UUID, Integer> marks(Terms terms, Predicate<Tuple> which) {
        database.flush();
        Map<UUID, Integer> marks = new HashMap<>();
        database.unwrap(Session.class)
                .createNativeQuery(MARKS, Tuple.class)
                .setParameter("terms", terms.id())
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(row -> {
                    Double mark = row.get("mark", Double.class);
                    if (mark != null && which.test(row)) {
                        marks.put(row.get("person_id", UUID.class), Result.percent(mark));
                    }
                });
        return marks;
    }

    /** Those that were told before and are others now, also where they are not told any more. */
    List<Moved> since(Map<UUID, Integer> before, Terms terms) {
        return marks(terms, _ -> true).entrySet().stream()
                .filter(now -> before.containsKey(now.getKey()))
                .map(now -> new Moved(now.getKey(), before.getOrDefault(now.getKey(), 0), now.getValue()))
                .filter(moved -> moved.from() != moved.to())
                .toList();
    }

    /** By name, "Ada 50 % → 0 %; Ben 70 % → 40 %; …", where they are more than {@link #NAMED}. */
    String words(SchoolClass schoolClass, List<Moved> moved) {
        Map<UUID, String> names = students.all(schoolClass).stream()
                .collect(Collectors.toMap(ClassStudent::personId, ClassStudent::name, (one, _) -> one));
        return moved.stream()
                .map(one -> names.getOrDefault(one.person(), "?") + " " + one.from() + " % → " + one.to() + " %")
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(NAMED)
                .collect(Collectors.joining("; ", "", moved.size() > NAMED ? "; …" : ""));
    }

    /** Other moves have another one. */
    static String digest(List<Moved> moved) {
        return Sha256.of(moved.stream().map(Moved::toString).sorted().collect(Collectors.joining("\n")));
    }

    void tell(Assignment assignment, List<Moved> moved) {
        for (Moved one : moved) {
            Map<String, String> what = Map.of(
                    "title", assignment.title(), "from", String.valueOf(one.from()), "to", String.valueOf(one.to()));
            notices.persist(new Notice(
                    one.person(),
                    Notice.Kind.DEED,
                    Notice.Told.of(new Notice.Deed(AuditKind.ASSIGNMENT_CHANGED, assignment.id(), what), ""),
                    clock.instant()));
        }
    }
}
