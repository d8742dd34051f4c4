package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Up to which number the entries of the answer log are all stored. They are numbered before that, so what a longer transaction stores appears after entries with greater numbers: the greatest
 * number alone tells nothing of those below it.
 */
@ApplicationScoped
public class StoredEntries {

    private static final String LATEST = "select coalesce(max(id), 0) from answer_log";

    /** Whoever stores an entry has this lock from before it is numbered until it can be seen. */
    private static final String STORING = """
            select exists (select from pg_locks where locktype = 'relation' and relation = cast('answer_log' as regclass) and mode = 'RowExclusiveLock' and pid <> pg_backend_pid()
                and database = (select oid from pg_database where datname = current_database()))""";

    private final Sql sql;
    private final AtomicLong settled = new AtomicLong();

    StoredEntries(Sql sql) {
        this.sql = sql;
    }

    /** The latest when nobody was storing any: now, or when that was asked before. To be asked before what they say is read. */
    public long upTo() {
        long latest = sql.first(LATEST, row -> row.getLong(1)).orElse(0L);
        boolean storing = sql.first(STORING, row -> row.getBoolean(1)).orElse(true);
        return storing ? settled.get() : settled.accumulateAndGet(latest, Math::max);
    }
}
