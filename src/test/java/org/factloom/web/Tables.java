package org.factloom.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** All tables, whatever they hold. Values stand in for ?1, ?2, … of a statement. */
@ApplicationScoped
public class Tables {

    @Inject
    EntityManager database;

    public void sql(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> query(statement, values).executeUpdate());
    }

    public long count(String query, Object... values) {
        return ((Number) list(query, values).getFirst()).longValue();
    }

    public List<?> list(String query, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> query(query, values).getResultList());
    }

    private Query query(String statement, Object... values) {
        Query query = database.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    public List<String> names() {
        return list("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1""").stream().map(String::valueOf).toList();
    }

    /** Of each table the columns that hold the id of a person: "attempt.person_id". */
    public List<String> columnsOfPeople() {
        return list("""
                        select cl.relname || '.' || a.attname from pg_constraint c join pg_class cl on cl.oid = c.conrelid
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1""").stream().map(String::valueOf).toList();
    }

    /** The tables in which a text is anywhere. */
    public List<String> with(String text) {
        return names().stream()
                .filter(table ->
                        count("select count(*) from %s t where position('%s' in t::text) > 0".formatted(table, text))
                                > 0)
                .toList();
    }
}
