package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.classroom.GradebookView.Cell;
import org.factloom.classroom.GradebookView.Column;
import org.factloom.classroom.GradebookView.Row;
import org.factloom.classroom.GradebookView.State;
import org.factloom.web.Paging;
import org.factloom.web.ZonedWords;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The gradebook of a class that whoever looks teaches. How often the database is asked does not depend on how much stands in it. */
@ApplicationScoped
class GradebookReading {

    private static final int PAGE_SIZE = 50;

    private final ClassReading classes;
    private final EntityManager database;
    private final Clock clock;

    GradebookReading(ClassReading classes, EntityManager database, Clock clock) {
        this.classes = classes;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A page of it.
     *
     * @param group of which students are wanted; others than those of the class are as none
     * @param sort "name", or "total" for the best first
     */
    @Transactional
    Optional<GradebookView> page(UUID schoolClass, Optional<UUID> group, String sort, int page) {
        return classes.head(schoolClass).map(head -> {
            List<ClassViews.Group> groups = classes.groups(schoolClass, group);
            Optional<ClassViews.Group> chosen =
                    groups.stream().filter(ClassViews.Group::shown).findFirst();
            UUID of = chosen.map(ClassViews.Group::id).orElse(null);
            Paging paging = new Paging(
                    page, PAGE_SIZE, chosen.map(ClassViews.Group::students).orElse(head.students()));
            boolean best = sort.equals("total");
            List<Tuple> figures =
                    (best ? best(head, of, paging) : asked(GradebookQueries.COLUMNS, head, of)).getResultList();
            List<UUID> students = best ? best(figures) : byName(head, of, paging);
            List<Column> columns = columns(figures, head);
            return new GradebookView(
                    head, groups, best ? "total" : "name", columns, rows(head, students, columns), paging);
        });
    }

    private NativeQuery<Tuple> best(ClassViews.Summary head, @Nullable UUID group, Paging paging) {
        return paged(asked(GradebookQueries.COLUMNS_AND_BEST, head, group), paging)
                .setParameter("now", clock.instant());
    }

    /** All assignments have the same. */
    private static List<UUID> best(List<Tuple> figures) {
        return figures.isEmpty() ? List.of() : List.of(figures.getFirst().get("students", UUID[].class));
    }

    private List<UUID> byName(ClassViews.Summary head, @Nullable UUID group, Paging paging) {
        return paged(asked(GradebookQueries.BY_NAME, head, group), paging)
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .toList();
    }

    private static NativeQuery<Tuple> paged(NativeQuery<Tuple> query, Paging paging) {
        return query.setParameter("size", paging.size()).setParameter("from", (paging.number() - 1) * paging.size());
    }

    /** The assignments, with figures of the whole class or one of its groups. */
    List<Column> columns(ClassViews.Summary head, @Nullable UUID group) {
        return columns(asked(GradebookQueries.COLUMNS, head, group).getResultList(), head);
    }

    private static List<Column> columns(List<Tuple> figures, ClassViews.Summary head) {
        ZoneId zone = ZoneId.of(head.zone());
        return figures.stream().map(row -> column(row, zone)).toList();
    }

    /**
     * All cells of the whole class or one of its groups, a student after the other; to be read in the transaction of the caller.
     *
     * @param anonymous whether the order of students is to tell nothing of their names
     */
    Stream<Tuple> all(ClassViews.Summary head, @Nullable UUID group, boolean anonymous) {
        return asked(GradebookQueries.OF_ALL, head, group)
                .setParameter("now", clock.instant())
                .setParameter("anonymous", anonymous)
                .setFetchSize(500)
                .getResultStream();
    }

    /** In that order, without those who left since it was asked. */
    private List<Row> rows(ClassViews.Summary head, List<UUID> students, List<Column> columns) {
        if (students.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<UUID, Tuple>> cells = asked(GradebookQueries.OF_STUDENTS, head)
                .setParameter("now", clock.instant())
                .setParameterList("students", students)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("student", UUID.class),
                        Collectors.toMap(row -> row.get("assignment", UUID.class), Function.identity())));
        return students.stream()
                .flatMap(student ->
                        Optional.ofNullable(cells.get(student)).stream().map(own -> row(student, columns, own)))
                .toList();
    }

    private static Row row(UUID student, List<Column> columns, Map<UUID, Tuple> cells) {
        return new Row(
                student,
                cells.values().iterator().next().get("name", String.class),
                columns.stream()
                        .flatMap(column -> Optional.ofNullable(cells.get(column.id())).stream())
                        .map(GradebookReading::cell)
                        .toList());
    }

    private static Column column(Tuple row, ZoneId zone) {
        long n = row.get("n", Long.class);
        boolean enough = n >= GradebookView.FEWEST;
        Instant due = row.get("due_at", Instant.class);
        Instant end = due == null ? row.get("closes_at", Instant.class) : due;
        return new Column(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("mode", String.class).equals("EXAM"),
                end == null ? "" : ZonedWords.of(end, zone),
                n,
                enough ? row.get("mean", Double.class) : null,
                enough ? row.get("median", Double.class) : null);
    }

    static Cell cell(Tuple row) {
        Double mark = row.get("mark", Double.class);
        boolean running = row.get("running", Boolean.class);
        return new Cell(
                mark == null ? unmarked(row, running) : row.get("waits", Boolean.class) ? State.TO_MARK : State.MARKED,
                mark,
                row.get("attempt", UUID.class),
                row.get("tries", Long.class),
                row.get("days_late", Integer.class),
                running,
                row.get("counts", Boolean.class));
    }

    private static State unmarked(Tuple row, boolean running) {
        if (running) {
            return State.RUNNING;
        }
        if (row.get("excused", Boolean.class)) {
            return State.EXCUSED;
        }
        if (!row.get("meant", Boolean.class)) {
            return State.NOT_MEANT;
        }
        if (!row.get("ended", Boolean.class)) {
            return State.OPEN;
        }
        return row.get("before", Boolean.class) ? State.BEFORE_JOINING : State.MISSING;
    }

    private NativeQuery<Tuple> asked(String query, ClassViews.Summary head, @Nullable UUID group) {
        return asked(query, head).setParameter("group", text(group));
    }

    private NativeQuery<Tuple> asked(String query, ClassViews.Summary head) {
        return database.unwrap(Session.class)
                .createNativeQuery(query, Tuple.class)
                .setParameter("class", head.id());
    }

    /** A parameter that is null says no type; a text that is cast does. */
    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
