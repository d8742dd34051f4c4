package org.factloom.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.classroom.GradebookView.Cell;
import org.factloom.classroom.GradebookView.Column;
import org.jspecify.annotations.Nullable;

/**
 * The gradebook as a table: a row that heads the columns, then a row a student. Columns of an assignment are headed by its title and by its id in brackets, which
 * never changes: "Revolt (%) [0199…]". It is written as the database sends it.
 */
@ApplicationScoped
class GradebookExport {

    private static final int SECONDS = 120;

    /** They come first, whatever is assigned. */
    private static final List<String> FIXED =
            List.of("Student", "Sign-in name", "Student id", "Mean (%)", "Marks counted");

    /** Columns of an assignment. */
    private static final int EACH = 3;

    private final GradebookReading reading;

    GradebookExport(GradebookReading reading) {
        this.reading = reading;
    }

    /** @param anonymous whether students have pseudonyms, the same each time, instead of ids and names, and no names to sign in with */
    void write(ClassViews.Summary head, @Nullable UUID group, boolean anonymous, GradebookTable table) {
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            try {
                List<UUID> columns = heads(reading.columns(head, group), table);
                cells(head, group, columns, anonymous, table);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What was assigned since the heads were read is in none of their columns, and left out. */
    private void cells(
            ClassViews.Summary head, @Nullable UUID group, List<UUID> columns, boolean anonymous, GradebookTable table)
            throws IOException {
        try (Stream<Tuple> cells = reading.all(head, group, anonymous)) {
            Student student = null;
            for (Iterator<Tuple> all = cells.iterator(); all.hasNext(); ) {
                Tuple cell = all.next();
                if (student == null || !student.id.equals(cell.get("student", UUID.class))) {
                    if (student != null) {
                        table.row(student.row());
                    }
                    student = new Student(cell, columns, anonymous, ZoneId.of(head.zone()));
                }
                student.add(cell);
            }
            if (student != null) {
                table.row(student.row());
            }
        }
    }

    /** @return the assignments of the columns */
    private static List<UUID> heads(List<Column> columns, GradebookTable table) throws IOException {
        List<Object> heads = new ArrayList<>(FIXED);
        for (Column column : columns) {
            for (String what : List.of("%", "state", "handed in")) {
                heads.add("%s (%s) [%s]".formatted(column.title(), what, column.id()));
            }
        }
        table.row(heads);
        return columns.stream().map(Column::id).toList();
    }

    /** A row that is being put together. */
    private static final class Student {

        private final UUID id;
        private final String shownId;
        private final String name;
        private final String signIn;
        private final ZoneId zone;
        private final List<UUID> columns;
        private final List<Object> marks;
        private double sum;
        private int counted;

        Student(Tuple cell, List<UUID> columns, boolean anonymous, ZoneId zone) {
            this.id = cell.get("student", UUID.class);
            this.shownId = anonymous ? Pseudonym.of(id) : id.toString();
            this.name = anonymous ? "Student " + shownId : cell.get("name", String.class);
            this.signIn = anonymous ? "" : cell.get("account", String.class);
            this.zone = zone;
            this.columns = columns;
            this.marks = new ArrayList<>(Collections.nCopies(EACH * columns.size(), ""));
        }

        void add(Tuple row) {
            int column = columns.indexOf(row.get("assignment", UUID.class));
            if (column < 0) {
                return;
            }
            Cell cell = GradebookReading.cell(row);
            if (cell.counts()) {
                counted++;
                sum += cell.worth();
            }
            Instant handedIn = row.get("handed_in", Instant.class);
            marks.set(EACH * column, cell.mark() == null || !cell.isMarked() ? "" : percent(cell.mark()));
            marks.set(
                    EACH * column + 1,
                    cell.isMarked() && cell.daysLate() > 0 ? "late " + cell.daysLate() : state(cell));
            marks.set(
                    EACH * column + 2,
                    handedIn == null
                            ? ""
                            : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                    handedIn.atZone(zone).toOffsetDateTime()));
        }

        List<Object> row() {
            List<Object> row = new ArrayList<>();
            row.add(name);
            row.add(signIn);
            row.add(shownId);
            row.add(counted == 0 ? "" : percent(sum / counted));
            row.add(counted);
            row.addAll(marks);
            return row;
        }

        private static String state(Cell cell) {
            return cell.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** To two decimals. */
        private static BigDecimal percent(double mark) {
            return BigDecimal.valueOf(100 * mark).setScale(2, RoundingMode.HALF_EVEN);
        }
    }
}
