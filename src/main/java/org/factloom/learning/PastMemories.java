package org.factloom.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.account.PersonErased;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.Replay;
import org.jboss.logging.Logger;

/**
 * What several people knew at instants gone by, by a replay of their logs: in the background, a person after the other. It is kept for a day, as long as nothing
 * from before those instants arrives or is marked anew, and the person's curve and day stay.
 */
@ApplicationScoped
public class PastMemories {

    private static final Logger LOG = Logger.getLogger(PastMemories.class);
    private static final Duration KEPT = Duration.ofDays(1);

    /** Bytes of what is kept in all, beside the ids of the facts, which those who are asked for together share. One of them may take a half. */
    private static final int MOST = 1 << 26;

    /** About the bytes that a person takes beside the sums: key, ground, nodes of maps, heads of arrays. */
    private static final int EACH = 400;

    private static final String NEWER = """
            select person_id, max(id) as entry from answer_log where id > ? and person_id = any (?::uuid[]) and answered_at < ? group by person_id""";

    private final Learners learners;
    private final LearnerModels models;
    private final Replays replays;
    private final StoredEntries stored;
    private final Sql sql;
    private final Cache<Key, Kept> known = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, Kept _) -> key.span().weight())
            .expireAfterWrite(KEPT)
            .build();
    private final Interner<Span> spans = Interner.newWeakInterner();
    private final Set<Key> asked = new HashSet<>();
    private final Cache<Key, Boolean> failed;
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("past").factory());

    @Inject
    PastMemories(Learners learners, LearnerModels models, Replays replays, StoredEntries stored, Sql sql) {
        this(learners, models, replays, stored, sql, Duration.ofMinutes(5));
    }

    /** @param pause how long a replay that failed is not tried again */
    PastMemories(
            Learners learners, LearnerModels models, Replays replays, StoredEntries stored, Sql sql, Duration pause) {
        this.learners = learners;
        this.models = models;
        this.replays = replays;
        this.stored = stored;
        this.sql = sql;
        this.failed = Caffeine.newBuilder().expireAfterWrite(pause).build();
    }

    /** @param instants the earliest first */
    private record Span(List<List<String>> groups, List<Instant> instants) {

        private List<String> facts() {
            return groups.stream().flatMap(List::stream).toList();
        }

        private int weight() {
            return PastMemories.weight(groups.size(), instants.size());
        }
    }

    /** In bytes. */
    private static int weight(int groups, int instants) {
        return EACH + groups * (20 + Double.BYTES * instants);
    }

    private record Key(UUID person, Span span) {}

    /**
     * What a replay rests on besides the log.
     *
     * @param weights version of those of the curve
     */
    private record Ground(String weights, DayBoundary boundary) {

        private static Ground of(MemoryModel model, LearnerSettings settings) {
            return new Ground(model.fsrs().weights().version(), settings.boundary());
        }
    }

    /** @param entry up to which it knows of all entries of the log */
    private record Kept(Ground ground, long entry, Past past) {}

    /** Whether so much can be kept at a time; else it is never to be had. */
    public static boolean fits(int people, int groups, int instants) {
        return (long) people * weight(groups, instants) <= MOST / 2;
    }

    /**
     * By person; nothing while anything of it is worked out.
     *
     * @param groups of facts, not too many ({@link #fits})
     * @param instants the earliest first, none of them to come
     */
    public Optional<Map<UUID, Past>> of(Set<UUID> people, List<List<String>> groups, List<Instant> instants) {
        Span span = spans.intern(new Span(groups.stream().map(List::copyOf).toList(), List.copyOf(instants)));
        if (people.isEmpty() || instants.isEmpty() || span.facts().isEmpty()) {
            return Optional.of(people.stream().collect(Collectors.toMap(Function.identity(), _ -> Past.NOTHING)));
        }
        Map<UUID, Kept> found = new HashMap<>();
        people.forEach(person -> Optional.ofNullable(known.getIfPresent(new Key(person, span)))
                .ifPresent(kept -> found.put(person, kept)));
        found.keySet().retainAll(valid(found, instants.getLast()));
        if (found.size() < people.size()) {
            ask(people.stream()
                    .filter(person -> !found.containsKey(person))
                    .map(person -> new Key(person, span))
                    .toList());
            return Optional.empty();
        }
        return Optional.of(found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .past())));
    }

    /** Those of whom nothing has changed. Three statements, however many they are. */
    private Set<UUID> valid(Map<UUID, Kept> found, Instant last) {
        Map<UUID, MemoryModel> curves = models.of(found.keySet());
        Map<UUID, LearnerSettings> settings = learners.of(found.keySet());
        Map<UUID, Long> newer = newer(found, last);
        return found.entrySet().stream()
                .filter(one ->
                        newer.getOrDefault(one.getKey(), 0L) <= one.getValue().entry())
                .filter(one -> one.getValue()
                        .ground()
                        .equals(Ground.of(
                                curves.getOrDefault(one.getKey(), MemoryModel.DEFAULT),
                                Objects.requireNonNull(settings.get(one.getKey())))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The latest entries that the oldest of what was found does not know of, by person. */
    private Map<UUID, Long> newer(Map<UUID, Kept> found, Instant last) {
        return sql
                .list(
                        NEWER,
                        row -> Map.entry(row.getObject("person_id", UUID.class), row.getLong("entry")),
                        found.values().stream().mapToLong(Kept::entry).min().orElse(Long.MAX_VALUE),
                        found.keySet().stream().map(UUID::toString).toList(),
                        last)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void ask(List<Key> wanted) {
        synchronized (asked) {
            wanted.stream()
                    .filter(key -> failed.getIfPresent(key) == null)
                    .filter(asked::add)
                    .forEach(key -> background.execute(() -> replay(key)));
        }
    }

    private void replay(Key key) {
        Optional<Kept> made = Optional.empty();
        try {
            made = Optional.of(QuarkusTransaction.requiringNew().call(() -> replayed(key.person(), key.span())));
        } catch (RuntimeException e) {
            LOG.warnf("A log could not be replayed: %s; it is when it is asked for some minutes later", e.getMessage());
        } finally {
            keep(key, made);
        }
    }

    private Kept replayed(UUID person, Span span) {
        long entry = stored.upTo();
        MemoryModel model = models.of(person);
        LearnerSettings settings = learners.of(person);
        Replay replay = new Replay(model, settings.scheduler(model));
        DayBoundary boundary = settings.boundary();
        return new Kept(
                Ground.of(model, settings),
                entry,
                Past.of(
                        replays.at(person, span.facts(), span.instants(), replay, boundary),
                        span.groups(),
                        span.instants(),
                        model,
                        boundary));
    }

    /** Of somebody who was erased meanwhile nothing is kept. */
    private void keep(Key key, Optional<Kept> made) {
        synchronized (asked) {
            if (asked.remove(key)) {
                made.ifPresentOrElse(kept -> known.put(key, kept), () -> failed.put(key, true));
            }
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonErased erased) {
        synchronized (asked) {
            asked.removeIf(key -> key.person().equals(erased.person()));
            known.asMap().keySet().removeIf(key -> key.person().equals(erased.person()));
            failed.asMap().keySet().removeIf(key -> key.person().equals(erased.person()));
        }
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }
}
