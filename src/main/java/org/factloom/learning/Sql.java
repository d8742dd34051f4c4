package org.factloom.learning;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements where entities would be in the way. Each joins a transaction that is under way. Instants and collections of texts may be bound as they are. */
@ApplicationScoped
class Sql {

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    /** The rows of a query, read one by one. */
    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        return with(sql, query -> {
            bind(query, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        });
    }

    <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /** How many rows were changed. */
    int change(String sql, @Nullable Object... values) {
        return with(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** The same statement for each of several lists of values. */
    void changeEach(String sql, Collection<? extends List<? extends @Nullable Object>> all) {
        with(sql, statement -> {
            for (List<? extends @Nullable Object> values : all) {
                bind(statement, values.toArray());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused: " + sql, e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Instant at -> statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
                case Collection<?> texts ->
                    statement.setArray(i + 1, statement.getConnection().createArrayOf("text", texts.toArray()));
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** The instant of a column; null where it has none. */
    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
