package org.factloom.web;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** How often a request asks the database. */
@ApplicationScoped
public class Statements {

    private static final int TIMES = 5;

    private final SessionFactory sessions;
    private final Scheduler scheduler;

    Statements(SessionFactory sessions, Scheduler scheduler) {
        this.sessions = sessions;
        this.scheduler = scheduler;
    }

    /** The fewest of some times, after one that fills caches: what still runs meanwhile only adds to them, and no job starts. */
    public long of(Runnable request) {
        request.run();
        Statistics statistics = sessions.getStatistics();
        scheduler.pause();
        statistics.setStatisticsEnabled(true);
        try {
            return LongStream.range(0, TIMES)
                    .map(_ -> {
                        statistics.clear();
                        request.run();
                        return statistics.getPrepareStatementCount();
                    })
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
            scheduler.resume();
        }
    }
}
