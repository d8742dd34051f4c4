package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.factloom.quiz.Mode;
import org.factloom.web.Paging;

/** Shows the attempts at a set that are not handed in yet, to those who see its analysis. */
@ApplicationScoped
class AttemptsUnderWay {

    private static final int ROWS = 50;

    private final AnalysisRows rows;
    private final SetAttempts attempts;

    AttemptsUnderWay(AnalysisRows rows, SetAttempts attempts) {
        this.rows = rows;
        this.attempts = attempts;
    }

    /**
     * An attempt.
     *
     * @param begun in UTC
     * @param answered of its questions, saved by now
     */
    public record Row(LocalDate begun, long answered, long questions) {}

    /** A page of them, without names, the latest first. */
    public record View(String title, AnalysisScope scope, List<Row> rows, Paging paging) {

        public String pages() {
            return scope.underWay() + "&page=";
        }
    }

    @Transactional
    View of(AnalysisScope scope, int page) {
        AnalysisRows.Kept set = rows.set(scope.slug(), scope.assignment()).orElseThrow(NotFoundException::new);
        Mode mode = Objects.requireNonNullElse(set.mode(), scope.mode());
        Paging paging = new Paging(page, ROWS, attempts.summary(set, mode, null).underWay());
        return new View(set.title(), scope.with(mode.id()), attempts.underWay(set, mode, paging), paging);
    }
}
