package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.account.CurrentPerson;
import org.factloom.classroom.AssignmentViews.Choice;
import org.factloom.classroom.AssignmentViews.Line;
import org.factloom.classroom.AssignmentViews.Row;
import org.factloom.classroom.AssignmentViews.Week;
import org.factloom.library.QuestionSet;
import org.factloom.library.SetTitles;
import org.factloom.library.Sight;
import org.factloom.quiz.Allowances;
import org.factloom.quiz.AssignedTerms;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Exams;
import org.factloom.quiz.Mode;
import org.factloom.quiz.Own;
import org.factloom.quiz.Taken;
import org.factloom.web.Paging;
import org.factloom.web.ZonedWords;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Assignments as the pages of teachers show them. How often the database is asked does not depend on how many students, or assignments, there are. */
@ApplicationScoped
class AssignmentReading {

    private static final int PAGE_SIZE = 50;

    private static final String SETS = """
            select s.id, s.slug, s.title, a.title as article, n.questions, n.cards
            from question_set s join article a on a.id = s.article_id
                cross join lateral (
                    select count(*) filter (where v.form <> 'CARD') as questions, count(*) filter (where v.form = 'CARD') as cards
                    from item i join item_version v on v.id = i.current_version where i.set_id = s.id and not i.retired
                ) n
            where not s.cards and s.archived_at is null and n.questions + n.cards > 0 and (:words = '' or position(lower(:words) in lower(s.title)) > 0) and %s
            order by coalesce(s.owner_id = :viewer, false) desc, s.id desc limit 50""".formatted(Sight.ofSet("s", ":viewer"));

    /** Whoever it is for, and whoever has begun it and is in the class no more, or in another group. */
    private static final String STUDENTS = """
            from assignment a join class_student m on m.class_id = a.class_id
                left join lateral (select count(*) as tries, count(*) filter (where t.finished_at is not null) as over
                    from attempt t where t.terms_id = a.terms_id and t.person_id = m.person_id and t.deleted_at is null) b on true
            where a.id = :id and (b.tries > 0 or m.left_at is null and\s""" + Membership.MEANT + ")";

    private static final String COUNTS =
            "select count(*) as meant, count(*) filter (where b.tries > 0) as begun, count(*) filter (where b.over > 0) as over "
                    + STUDENTS;

    private static final String ROWS = "select m.id, m.person_id, m.name, m.left_at is not null as gone " + STUDENTS
            + " order by lower(m.name), m.id limit :size offset :from";

    private final Assignments assignments;
    private final ClassReading classes;
    private final AssignedTerms terms;
    private final Allowances allowances;
    private final Targets targets;
    private final OpenMarkingQueries marking;
    private final Exams exams;
    private final ContestQueue contests;
    private final EntityManager database;
    private final CurrentPerson person;
    private final Clock clock;

    AssignmentReading(
            Assignments assignments,
            ClassReading classes,
            AssignedTerms terms,
            Allowances allowances,
            Targets targets,
            OpenMarkingQueries marking,
            Exams exams,
            ContestQueue contests,
            EntityManager database,
            CurrentPerson person,
            Clock clock) {
        this.assignments = assignments;
        this.classes = classes;
        this.terms = terms;
        this.allowances = allowances;
        this.targets = targets;
        this.marking = marking;
        this.exams = exams;
        this.contests = contests;
        this.database = database;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Sets that the person sees and that hold anything to ask, the own ones first.
     *
     * @param words of which the title has to hold; empty for all
     */
    @Transactional
    List<Choice> sets(String words) {
        List<Tuple> rows = query(SETS)
                .setParameter("viewer", person.viewer())
                .setParameter("words", words.strip())
                .getResultList();
        List<String> titles =
                SetTitles.apart(rows, row -> row.get("title", String.class), row -> row.get("id", UUID.class));
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Choice(
                        rows.get(i).get("slug", String.class),
                        titles.get(i),
                        rows.get(i).get("article", String.class),
                        rows.get(i).get("questions", Long.class),
                        rows.get(i).get("cards", Long.class)))
                .toList();
    }

    /** What is assigned in a class that the person teaches, by the week in which it is due. */
    @Transactional
    Optional<AssignmentViews.Calendar> calendar(UUID schoolClass) {
        return classes.head(schoolClass).map(head -> {
            ZoneId zone = ZoneId.of(head.zone());
            Map<LocalDate, List<Assignment>> byMonday = new TreeMap<>();
            List<Line> deleted = new ArrayList<>();
            for (Assignment one : assignments.taught(schoolClass, person.viewer())) {
                if (one.deletedAt().isPresent()) {
                    deleted.add(line(one));
                } else {
                    byMonday.computeIfAbsent(monday(one, zone), _ -> new ArrayList<>())
                            .add(one);
                }
            }
            List<Week> weeks = byMonday.entrySet().stream()
                    .map(week -> new Week(
                            week.getKey().equals(LocalDate.MAX) ? null : week.getKey(),
                            week.getValue().stream()
                                    .sorted(Comparator.comparing(AssignmentReading::due))
                                    .map(this::line)
                                    .toList()))
                    .toList();
            return new AssignmentViews.Calendar(head, weeks, deleted);
        });
    }

    /** When it is due, or closes; what never does comes last. */
    static Instant due(Assignment one) {
        return due(one.terms().conditions());
    }

    static Instant due(Conditions conditions) {
        Instant due = conditions.dueAt();
        return due == null ? conditions.end().orElse(Instant.MAX) : due;
    }

    private static LocalDate monday(Assignment one, ZoneId zone) {
        Instant due = due(one);
        return due.equals(Instant.MAX)
                ? LocalDate.MAX
                : LocalDate.ofInstant(due, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** One of a class that the person teaches. */
    @Transactional
    Optional<Assignment> taught(UUID schoolClass, UUID id) {
        return assignments.taught(schoolClass, id, person.viewer());
    }

    @Transactional
    Optional<AssignmentViews.Progress> progress(UUID schoolClass, UUID id, int page) {
        return classes.head(schoolClass)
                .flatMap(head ->
                        assignments.taught(schoolClass, id, person.viewer()).map(one -> progress(head, one, page)));
    }

    private AssignmentViews.Progress progress(ClassViews.Summary head, Assignment one, int page) {
        Tuple counts = query(COUNTS).setParameter("id", one.id()).getSingleResult();
        Paging paging = new Paging(page, PAGE_SIZE, counts.get("meant", Long.class));
        List<Tuple> shown = query(ROWS)
                .setParameter("id", one.id())
                .setParameter("size", paging.size())
                .setParameter("from", (paging.number() - 1) * paging.size())
                .getResultList();
        UUID under = one.terms().id();
        List<UUID> people =
                shown.stream().map(row -> row.get("person_id", UUID.class)).toList();
        Map<UUID, Taken> taken = terms.taken(List.of(under), people).getOrDefault(under, Map.of());
        Own.All holds = allowances.own(List.of(one.terms()), people);
        List<Row> rows = shown.stream()
                .map(row -> {
                    Taken far = taken.get(row.get("person_id", UUID.class));
                    Instant handedIn = far == null ? null : far.handedIn();
                    Own own = holds.of(one.terms(), row.get("person_id", UUID.class));
                    Instant due = own.conditions().dueAt();
                    return new Row(
                            row.get("id", UUID.class),
                            row.get("name", String.class),
                            row.get("gone", Boolean.class),
                            own.excused(),
                            Objects.equals(due, one.terms().conditions().dueAt()) ? "" : words(due, one.zone()),
                            far,
                            words(handedIn, one.zone()));
                })
                .toList();
        List<OpenMarkingView.Line> byHand = marking.lines(under);
        return new AssignmentViews.Progress(
                head,
                line(one),
                one.terms().set().map(QuestionSet::slug).orElse(""),
                one.isForAll() ? "" : targets.words(one),
                one.accessCode().orElse(""),
                one.terms()
                        .set()
                        .map(set -> exams.asked(set, one.terms().conditions().mode()))
                        .orElse(0),
                one.minutes(),
                counts.get("meant", Long.class),
                counts.get("begun", Long.class),
                counts.get("over", Long.class),
                byHand.stream().mapToLong(OpenMarkingView.Line::answers).sum(),
                byHand.stream().mapToLong(OpenMarkingView.Line::waiting).sum(),
                one.terms().conditions(),
                contests.under(under),
                rows,
                paging);
    }

    private Line line(Assignment one) {
        Conditions conditions = one.terms().conditions();
        Instant now = clock.instant();
        Instant opens = conditions.opensAt();
        return new Line(
                one.id(),
                one.title(),
                conditions.mode() == Mode.EXAM,
                words(opens, one.zone()),
                words(conditions.dueAt(), one.zone()),
                words(conditions.closesAt(), one.zone()),
                opens != null && now.isBefore(opens),
                conditions.end().filter(end -> !now.isBefore(end)).isPresent(),
                one.deletedAt().isPresent());
    }

    private static String words(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : ZonedWords.of(at, zone);
    }

    private NativeQuery<Tuple> query(String sql) {
        return database.unwrap(Session.class).createNativeQuery(sql, Tuple.class);
    }
}
