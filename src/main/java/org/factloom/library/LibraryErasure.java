package org.factloom.library;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.factloom.account.PersonErased;
import org.hibernate.Session;

/**
 * What becomes of the articles and sets of a person who goes. Public ones stay, as the house's. Private ones go with all that they state and ask; what somebody
 * else has used, when it was public, stays for the sake of that person's answers, of nobody and so seen by nobody. Pictures that nobody shows then go within a day.
 */
@ApplicationScoped
class LibraryErasure {

    /** SQLSTATE of a row that is still referred to. */
    private static final String REFERRED_TO = "23503";

    private static final String PRIVATE_SETS =
            "select id from question_set where owner_id = ? and visibility = 'PRIVATE' order by id";

    private static final String PRIVATE_ARTICLES =
            "select id from article where owner_id = ? and visibility = 'PRIVATE' order by id";

    /** Facts of a set that no other set states. */
    private static final String STATED_HERE_ALONE = """
            select distinct s.fact_id from set_fact s
            where s.set_id = ? and not exists (select from set_fact x where x.fact_id = s.fact_id and x.set_id <> s.set_id)""";

    private static final List<String> SET = List.of(
            "update item set current_version = null where set_id = ?",
            "delete from item_fact where item_id in (select id from item where set_id = ?)",
            "delete from item_version where item_id in (select id from item where set_id = ?)",
            "delete from item where set_id = ?",
            "delete from set_fact where set_id = ?",
            "delete from question_set where id = ?");

    private static final String FACT = "delete from fact where id = ?";

    private static final List<String> ARTICLE =
            List.of("delete from fact where article_id = ?", "delete from article where id = ?");

    private static final String TOPIC = "delete from topic where owner_id = ?";

    private static final List<String> OF_NOBODY = List.of(
            "delete from picture_upload where person_id = ?",
            "update question_set set owner_id = null where owner_id = ?",
            "update article set owner_id = null where owner_id = ?",
            "update topic set owner_id = null where owner_id = ?");

    private final EntityManager database;

    LibraryErasure(EntityManager database) {
        this.database = database;
    }

    /** After those who answer the items. */
    void erase(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) PersonErased erased) {
        database.unwrap(Session.class).doWork(connection -> erase(connection, erased.person()));
    }

    private static void erase(Connection connection, UUID person) throws SQLException {
        for (Object set : list(connection, PRIVATE_SETS, person)) {
            unlessReferredTo(connection, () -> {
                List<Object> facts = list(connection, STATED_HERE_ALONE, set);
                for (String statement : SET) {
                    change(connection, statement, set);
                }
                for (Object fact : facts) {
                    change(connection, FACT, fact);
                }
            });
        }
        for (Object article : list(connection, PRIVATE_ARTICLES, person)) {
            unlessReferredTo(connection, () -> {
                for (String statement : ARTICLE) {
                    change(connection, statement, article);
                }
            });
        }
        unlessReferredTo(connection, () -> change(connection, TOPIC, person));
        for (String statement : OF_NOBODY) {
            change(connection, statement, person);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** Does all of it, or nothing where a row is still referred to. */
    private static void unlessReferredTo(Connection connection, Work work) throws SQLException {
        execute(connection, "savepoint erasure");
        try {
            work.run();
            execute(connection, "release savepoint erasure");
        } catch (SQLException e) {
            if (!REFERRED_TO.equals(e.getSQLState())) {
                throw e;
            }
            execute(connection, "rollback to savepoint erasure");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Object> list(Connection connection, String sql, Object of) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, of);
            List<Object> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1));
                }
            }
            return found;
        }
    }

    private static void change(Connection connection, String sql, Object of) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, of);
            statement.executeUpdate();
        }
    }
}
