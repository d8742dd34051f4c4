package org.factloom.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.item.Form;
import org.factloom.memory.Answer;
import org.factloom.memory.DayBoundary;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Fuzz;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.Observation;
import org.factloom.memory.Outcome;
import org.factloom.memory.ResponseModel;
import org.factloom.memory.Scheduler;

/** Takes answers into the memories of their facts, and appends them to the log with all that was predicted. */
@ApplicationScoped
class Fold {

    private final Learners learners;
    private final LearnerModels models;
    private final LogRows rows;
    private final Memories memories;
    private final Replays replays;
    private final Ratings ratings;

    Fold(Learners learners, LearnerModels models, LogRows rows, Memories memories, Replays replays, Ratings ratings) {
        this.learners = learners;
        this.models = models;
        this.rows = rows;
        this.memories = memories;
        this.replays = replays;
        this.ratings = ratings;
    }

    /**
     * Appends and folds. An answer that is older than the latest one to its fact, as those of an exam may be, or that finds a memory behind the log has
     * it replayed in the order of time. What was missed in a pretest is logged, and moves no memory.
     *
     * @return what the answers say of how hard their items are, still to be stored
     */
    Rated append(UUID person, List<GradedResponse> responses) {
        SortedSet<String> facts = responses.stream()
                .flatMap(response -> response.version().item().origin().facts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        memories.lock(person, facts);
        return new Run(person, facts, responses).fold();
    }

    /** Appends without folding; the facts are folded later. */
    void appendOnly(UUID person, List<GradedResponse> responses) {
        DayBoundary boundary = learners.of(person).boundary();
        List<LogRows.Addition> additions = new ArrayList<>();
        for (GradedResponse response : responses) {
            for (int i = 0; i < response.version().item().origin().facts().size(); i++) {
                additions.add(new LogRows.Addition(
                        response,
                        i,
                        boundary.dayAt(response.at()),
                        Observing.of(response, i, null),
                        Observing.PRIOR,
                        null,
                        null,
                        null));
            }
        }
        rows.append(person, additions, boundary);
    }

    /** The answers of one transaction. */
    private final class Run {

        private final UUID person;
        private final List<GradedResponse> responses;
        private final DayBoundary boundary;
        private final MemoryModel model;
        private final Scheduler scheduler;
        private final Map<String, StoredMemory> current;
        private final Map<Form, Duration> usual;
        private final Rated rated;
        private final Map<LocalDate, Map<LocalDate, Integer>> loads = new HashMap<>();
        private final Map<String, StoredMemory> moved = new TreeMap<>();
        private final Set<String> outOfOrder = new HashSet<>();
        private final List<LogRows.Addition> additions = new ArrayList<>();

        private Run(UUID person, Set<String> facts, List<GradedResponse> responses) {
            this.person = person;
            this.responses = responses;
            LearnerSettings settings = learners.of(person);
            boundary = settings.boundary();
            model = models.held(person);
            scheduler = settings.scheduler(model);
            current = new HashMap<>(memories.of(person, facts));
            outOfOrder.addAll(memories.behind(person, facts));
            rated = ratings.ofAnswered(
                    person,
                    responses.stream()
                            .map(response -> response.version().item().id())
                            .toList());
            usual = rows.usual(
                    person,
                    responses.stream()
                            .filter(response -> response.circumstances().taken() != null)
                            .map(response -> response.version().form())
                            .collect(Collectors.toSet()));
        }

        private Rated fold() {
            for (GradedResponse response : responses) {
                double prior = rated.prior(response.version().item().id());
                for (int i = 0; i < response.version().item().origin().facts().size(); i++) {
                    fold(response, i, prior);
                }
                rate(response);
            }
            rows.append(person, additions, boundary);
            moved.keySet().removeAll(outOfOrder);
            memories.write(person, moved.values(), boundary);
            replays.write(person, outOfOrder);
            return rated;
        }

        /** What was helped, or quicker than anybody reads, says nothing of how hard the item is. */
        private void rate(GradedResponse response) {
            Observation whole = Observing.whole(response);
            if (!whole.hinted() && !whole.hasty()) {
                rated.answered(
                        response.version().item().id(),
                        ResponseModel.guess(whole.form(), whole.options()),
                        whole.score());
            }
        }

        private void fold(GradedResponse response, int index, double prior) {
            String fact = response.version().item().origin().facts().get(index);
            Instant at = response.at();
            LocalDate day = boundary.dayAt(at);
            Observation observation =
                    Observing.of(response, index, usual.get(response.version().form()));
            StoredMemory stored = current.getOrDefault(fact, new StoredMemory(fact, FactMemory.NEW, null, false, null));
            boolean pretestMiss = response.pretest() && observation.score() < 1;
            if (stored.lastAt() != null && at.isBefore(stored.lastAt())) {
                outOfOrder.add(fact);
            }
            if (pretestMiss || outOfOrder.contains(fact)) {
                additions.add(new LogRows.Addition(response, index, day, observation, prior, version(), null, null));
                return;
            }
            FactMemory before = stored.memory();
            Outcome outcome = model.answer(
                    scheduler,
                    before,
                    new Answer(observation, at, day, response.sitting(), prior),
                    Fuzz.of(fact, before.answers(), due -> load(day, due)));
            additions.add(
                    new LogRows.Addition(response, index, day, observation, prior, version(), before.state(), outcome));
            StoredMemory after = stored.with(outcome.after(), at);
            current.put(fact, after);
            moved.put(fact, after);
        }

        private String version() {
            return model.fsrs().weights().version();
        }

        private int load(LocalDate today, LocalDate due) {
            return loads.computeIfAbsent(today, day -> memories.loads(person, day))
                    .getOrDefault(due, 0);
        }
    }
}
