package org.factloom.account;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Who sessions stand for. Nearly every request asks, so that it is one statement without a transaction around it, and no entity. */
@ApplicationScoped
class SessionOwners {

    private static final String OWNER = """
            select role, coalesce(name, '') from person
            where id = ? and session_epoch = ? and merged_into is null and disabled_at is null""";

    /** As often as a session is renewed, so that nearly no request writes. */
    private static final String SEEN = "update person set seen_at = ? where id = ? and seen_at < ?";

    private final AgroalDataSource database;
    private final Clock clock;

    SessionOwners(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nobody once the epoch has been raised, the guest merged, or the account disabled. */
    Optional<Known> of(Session session) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(OWNER)) {
            query.setObject(1, session.person());
            query.setInt(2, session.epoch());
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                note(session, connection);
                return Optional.of(new Known(session.person(), Role.valueOf(rows.getString(1)), rows.getString(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people cannot be reached", e);
        }
    }

    /** That the person was there. */
    private void note(Session session, Connection connection) throws SQLException {
        Instant now = clock.instant();
        if (session.issued().plus(Sessions.RENEWAL).isBefore(now)) {
            try (PreparedStatement seen = connection.prepareStatement(SEEN)) {
                seen.setObject(1, now.atOffset(ZoneOffset.UTC));
                seen.setObject(2, session.person());
                seen.setObject(3, now.minus(Sessions.RENEWAL).atOffset(ZoneOffset.UTC));
                seen.executeUpdate();
            }
        }
    }
}
