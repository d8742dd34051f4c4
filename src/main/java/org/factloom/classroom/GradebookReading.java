package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
            List<Column> columns = columns(head, of);
            List<Tuple> students = (best
                            ? marks(GradebookQueries.BY_TOTAL, head)
                            : asked(GradebookQueries.BY_NAME, head))
                    .setParameter("group", text(of))
                    .setParameter("size", paging.size())
                    .setParameter("from", (paging.number() - 1) * paging.size())
                    .getResultList();
            Map<UUID, Map<UUID, Cell>> cells = cells(
                    head,
                    students.stream().map(row -> row.get("student", UUID.class)).toList());
            List<Row> rows =
                    students.stream().map(row -> row(row, columns, cells)).toList();
            return new GradebookView(head, groups, best ? "total" : "name", columns, rows, paging);
        });
    }

    /** The assignments, with figures of the whole class or one of its groups. */
    List<Column> columns(ClassViews.Summary head, @Nullable UUID group) {
        ZoneId zone = ZoneId.of(head.zone());
        return asked(GradebookQueries.COLUMNS, head)
                .setParameter("group", text(group))
                .getResultStream()
                .map(row -> column(row, zone))
                .toList();
    }

    /**
     * All cells of the whole class or one of its groups, a student after the other; to be read in the transaction of the caller.
     *
     * @param anonymous whether the order of students is to tell nothing of their names
     */
    Stream<Tuple> all(ClassViews.Summary head, @Nullable UUID group, boolean anonymous) {
        return marks(GradebookQueries.OF_ALL, head)
                .setParameter("group", text(group))
                .setParameter("anonymous", anonymous)
                .setFetchSize(500)
                .getResultStream();
    }

    private Map<UUID, Map<UUID, Cell>> cells(ClassViews.Summary head, List<UUID> students) {
        Map<UUID, Map<UUID, Cell>> cells = new HashMap<>();
        if (!students.isEmpty()) {
            marks(GradebookQueries.OF_STUDENTS, head)
                    .setParameterList("students", students)
                    .getResultList()
                    .forEach(row -> cells.computeIfAbsent(row.get("student", UUID.class), _ -> new HashMap<>())
                            .put(row.get("assignment", UUID.class), cell(row)));
        }
        return cells;
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

    private static Row row(Tuple row, List<Column> columns, Map<UUID, Map<UUID, Cell>> cells) {
        UUID student = row.get("student", UUID.class);
        Map<UUID, Cell> own = cells.getOrDefault(student, Map.of());
        return new Row(
                student,
                row.get("name", String.class),
                columns.stream()
                        .flatMap(column -> Optional.ofNullable(own.get(column.id())).stream())
                        .toList());
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

    private NativeQuery<Tuple> marks(String query, ClassViews.Summary head) {
        return asked(query, head).setParameter("now", clock.instant());
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
