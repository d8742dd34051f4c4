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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final SetNumbers numbers;
    private final LiveMessages messages;
    private final Clock clock;
    private final Cache<UUID, Seen> seen =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(SHARED).build();

    Watching(LiveRows rows, SetNumbers numbers, LiveMessages messages, Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.messages = messages;
        this.clock = clock;
    }

    private record Seen(Instant at, List<Sitter> sitters, SetNumbers.Numbers numbers) {}

    /** @throws NotFoundException where there is no such thing, or others teach the class */
    LiveView of(LiveScope scope, UUID viewer) {
        LiveRows.Watched watched = rows.assignment(scope.assignment(), viewer).orElseThrow(NotFoundException::new);
        Seen now = seen.get(watched.id(), _ -> look(watched));
        List<LiveView.Question> questions = LiveAnswers.questions(now.sitters(), now.numbers(), now.at());
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

    private Seen look(LiveRows.Watched watched) {
        Instant at = clock.instant();
        List<Sitter> sitters = rows.sitters(watched.id());
        Set<String> asked = sitters.stream()
                .flatMap(sitter -> sitter.places().stream())
                .map(place -> place.asked().item())
                .collect(Collectors.toSet());
        return new Seen(at, sitters, numbers.of(watched.set(), asked));
    }

    /** By name; without names in an order that tells nothing. */
    private List<LiveView.Line> lines(Seen now, boolean anonymous) {
        List<LiveView.Line> lines = now.sitters().stream()
                .map(sitter -> line(sitter, now, anonymous))
                .toList();
        return anonymous
                ? lines.stream()
                        .sorted(Comparator.comparing(LiveView.Line::name))
                        .toList()
                : lines;
    }

    private LiveView.Line line(Sitter sitter, Seen now, boolean anonymous) {
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
                open.map(asked -> now.numbers().of(asked.item())).orElse(null),
                sitter.answered(),
                sitter.lastSaved(),
                sitter.heard(),
                sitter.connected(now.at()),
                wrong,
                wrong >= 2 && sitter.atWork(now.at()));
    }
}
