package org.factloom.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** All tables, whatever they hold. */
@ApplicationScoped
class Tables {

    @Inject
    EntityManager entityManager;

    void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager.createNativeQuery(statement).executeUpdate());
    }

    long count(String query) {
        return ((Number) list(query).getFirst()).longValue();
    }

    List<?> list(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager.createNativeQuery(query).getResultList());
    }

    List<String> names() {
        return list("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1""").stream().map(String::valueOf).toList();
    }

    /** All tables, and of each the columns that hold the id of a person: "attempt.person_id". */
    List<String> columnsOfPeople() {
        return list("""
                        select cl.relname || '.' || a.attname from pg_constraint c join pg_class cl on cl.oid = c.conrelid
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1""").stream().map(String::valueOf).toList();
    }

    /** The tables in which a text is anywhere. */
    List<String> with(String text) {
        return names().stream()
                .filter(table ->
                        count("select count(*) from %s t where position('%s' in t::text) > 0".formatted(table, text))
                                > 0)
                .toList();
    }
}
