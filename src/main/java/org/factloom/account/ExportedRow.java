package org.factloom.account;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.factloom.web.TableText;
import org.jspecify.annotations.Nullable;

/** The current row of a query, as an export writes it. Of columns of one name the first counts. */
final class ExportedRow {

    private static final Pattern UNDERSCORE = Pattern.compile("_(\\p{Lower})");

    /** @param type of PostgreSQL, "timestamptz" */
    private record Column(int index, String name, String field, String type) {}

    private final ResultSet rows;
    private final List<Column> columns = new ArrayList<>();

    ExportedRow(ResultSet rows) throws SQLException {
        this.rows = rows;
        ResultSetMetaData all = rows.getMetaData();
        for (int i = 1; i <= all.getColumnCount(); i++) {
            String name = all.getColumnLabel(i);
            if (columns.stream().noneMatch(column -> column.name.equals(name))) {
                columns.add(new Column(i, name, camelCase(name), all.getColumnTypeName(i)));
            }
        }
    }

    /** {@code answered_at} is "answeredAt". */
    private static String camelCase(String name) {
        return UNDERSCORE.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    List<String> names() {
        return columns.stream().map(Column::field).toList();
    }

    /** As an object, without what is null. */
    void write(JsonGenerator into) throws SQLException, IOException {
        into.writeStartObject();
        for (Column column : columns) {
            Object value = value(column);
            if (value == null) {
                continue;
            }
            into.writeFieldName(column.field);
            if (column.type.equals("jsonb")) {
                into.writeRawValue(value.toString());
            } else {
                switch (value) {
                    case Boolean truth -> into.writeBoolean(truth);
                    case Number number -> into.writeNumber(number.toString());
                    case List<?> list -> into.writePOJO(list);
                    default -> into.writeString(value.toString());
                }
            }
        }
        into.writeEndObject();
    }

    /** Empty where a column is null; a text that a program would take for a formula is preceded by an apostrophe. */
    List<String> cells() throws SQLException {
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            Object value = value(column);
            cells.add(value instanceof String text ? TableText.harmless(text) : Objects.toString(value, ""));
        }
        return cells;
    }

    private @Nullable Object value(Column column) throws SQLException {
        return switch (column.type) {
            case "timestamptz" -> {
                OffsetDateTime at = rows.getObject(column.index, OffsetDateTime.class);
                yield at == null ? null : at.toInstant();
            }
            case "jsonb", "date" -> rows.getString(column.index);
            default ->
                rows.getObject(column.index) instanceof Array list
                        ? Arrays.asList((Object[]) list.getArray())
                        : rows.getObject(column.index);
        };
    }
}
