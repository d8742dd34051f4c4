package org.factloom.account;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.factloom.web.Problem;

/** Writes all that the house holds of a person, row by row as the database sends it: a log may be long. */
@ApplicationScoped
class PersonalExport {

    /** Rows that are in memory at a time. */
    private static final int AT_ONCE = 500;

    /** Exports at a time, each of which holds a connection to the database for as long as its reader takes. */
    static final int PLACES = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AgroalDataSource database;
    private final List<PersonalData> holders;
    private final ObjectMapper json;
    private final DataMessages messages;
    private final Clock clock;
    private final Semaphore places = new Semaphore(PLACES);

    PersonalExport(
            AgroalDataSource database,
            @All List<PersonalData> holders,
            ObjectMapper json,
            DataMessages messages,
            Clock clock) {
        this.database = database;
        this.holders = holders;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whoever reads the rows of a query as they come. */
    private interface Reader {
        void read(ResultSet rows) throws SQLException, IOException;
    }

    /** Who reads the rows of all queries, one after the other. */
    private interface Readers {
        void read(Query query) throws SQLException, IOException;
    }

    /** Asks a section's query for a person. */
    private interface Query {
        void of(PersonalData.Section section, Reader reader) throws SQLException, IOException;
    }

    List<PersonalData.Section> sections() {
        return holders.stream().flatMap(holder -> holder.sections().stream()).toList();
    }

    Optional<PersonalData.Section> section(String name) {
        return sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst();
    }

    /**
     * One document: when it was made, and for each section an array of its rows, a row a line. What is not known is left out of a row. All of it is of one
     * moment.
     */
    void json(UUID person, OutputStream out) {
        read(person, query -> {
            try (JsonGenerator into = json.createGenerator(out)) {
                into.writeStartObject();
                into.writeStringField("exportedAt", clock.instant().toString());
                for (PersonalData.Section section : sections()) {
                    into.writeRaw('\n');
                    into.writeArrayFieldStart(section.name());
                    query.of(section, rows -> {
                        ExportedRow row = new ExportedRow(rows);
                        while (rows.next()) {
                            into.writeRaw('\n');
                            row.write(into);
                        }
                    });
                    into.writeEndArray();
                }
                into.writeEndObject();
            }
        });
    }

    /** The rows of one section as RFC 4180 has them, in UTF-8, a line with the names of the columns first. No cell is taken for a formula. */
    void csv(UUID person, PersonalData.Section section, OutputStream out) {
        read(
                person,
                query -> query.of(section, rows -> {
                    try (CsvWriter into =
                            CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                        ExportedRow row = new ExportedRow(rows);
                        into.writeRecord(row.names());
                        while (rows.next()) {
                            into.writeRecord(row.cells());
                        }
                    }
                }));
    }

    private void read(UUID person, Readers readers) {
        if (!places.tryAcquire()) {
            throw Problem.unavailable(messages.many_exports(), PATIENCE);
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            readers.read((section, reader) -> query(connection, person, section.query(), reader));
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("what is held of a person cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private static void query(Connection connection, UUID person, String sql, Reader reader)
            throws SQLException, IOException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(AT_ONCE);
            query.setObject(1, person);
            try (ResultSet rows = query.executeQuery()) {
                reader.read(rows);
            }
        }
    }
}
