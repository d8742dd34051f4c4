package org.factloom.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.factloom.classroom.Pseudonym;

/**
 * Tells those who teach a class how something that they assigned stands. All of it comes from the database, so that nothing is lost where a server stops, and any of several can
 * be asked.
 */
@ApplicationScoped
class Watching {

    /** For all who watch the same at the same time; less than between two looks at it, so that whoever watches alone sees nothing old. */
    private static final Duration SHARED = Duration.ofMillis(1_500);

    private final LiveRows rows;
    private final LiveMessages messages;
    private final Clock clock;
    private final Cache<UUID, Seen> seen =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(SHARED).build();

    Watching(LiveRows rows, LiveMessages messages, Clock clock) {
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    private record Seen(Instant at, List<Sitter> sitters) {}

    /** @throws NotFoundException where there is no such thing, or others teach the class */
    LiveView of(LiveScope scope, UUID viewer) {
        LiveRows.Watched watched = rows.assignment(scope.assignment(), viewer).orElseThrow(NotFoundException::new);
        Seen now = seen.get(watched.id(), id -> new Seen(clock.instant(), rows.sitters(id)));
        List<LiveView.Question> questions = LiveAnswers.questions(now.sitters(), now.at());
        return new LiveView(
                watched.id(),
                watched.title(),
                watched.classId(),
                watched.className(),
                watched.zone(),
                now.at(),
                watched.exam(),
                lines(now, scope.anonymous()),
                questions,
                LiveAnswers.shown(now.sitters(), questions, scope.question(), scope.key())
                        .orElse(null));
    }

    /** By name; without names in an order that tells nothing. */
    private List<LiveView.Line> lines(Seen now, boolean anonymous) {
        List<LiveView.Line> lines = now.sitters().stream()
                .map(sitter -> line(sitter, now.at(), anonymous))
                .toList();
        return anonymous
                ? lines.stream()
                        .sorted(Comparator.comparing(LiveView.Line::name))
                        .toList()
                : lines;
    }

    private LiveView.Line line(Sitter sitter, Instant now, boolean anonymous) {
        boolean running = sitter.running();
        Optional<Sitter.Asked> open = running ? sitter.at().map(Sitter.Place::asked) : Optional.empty();
        int wrong = running ? sitter.wrongInARow() : 0;
        return new LiveView.Line(
                anonymous ? null : sitter.student(),
                anonymous ? messages.somebody(Pseudonym.of(sitter.student())) : sitter.name(),
                running
                        ? LiveView.State.RUNNING
                        : sitter.finishedAt() == null ? LiveView.State.NOT_BEGUN : LiveView.State.HANDED_IN,
                running ? sitter.question() : null,
                sitter.places().size(),
                open.map(Sitter.Asked::item).orElse(null),
                open.map(Sitter.Asked::number).orElse(null),
                sitter.answered(),
                sitter.lastSaved(),
                sitter.heard(),
                sitter.connected(now),
                wrong,
                wrong >= 2 && sitter.atWork(now));
    }
}
