package org.factloom.account;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Who sessions stand for. Nearly every request asks, so that it is one statement without a transaction around it, and no entity. */
@ApplicationScoped
class SessionOwners {

    private static final String OWNER = """
            select role, coalesce(name, '') from person
            where id = ? and session_epoch = ? and merged_into is null""";

    private final AgroalDataSource database;

    SessionOwners(AgroalDataSource database) {
        this.database = database;
    }

    /** Nobody once the epoch has been raised, or the guest merged. */
    Optional<Known> of(Session session) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OWNER)) {
            query.setObject(1, session.person());
            query.setInt(2, session.epoch());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Known(session.person(), Role.valueOf(rows.getString(1)), rows.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people cannot be reached", e);
        }
    }
}
