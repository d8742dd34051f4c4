package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.fact.Fact;
import org.factloom.learning.DueFact;
import org.factloom.learning.DueQueue;
import org.factloom.learning.KnownFact;
import org.factloom.learning.KnownFacts;
import org.factloom.learning.LearnerSettings;
import org.factloom.learning.Learners;
import org.factloom.library.StoredFact;
import org.factloom.library.StoredFacts;
import org.factloom.memory.Level;
import org.factloom.quiz.PastAttempts;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/** The rows that the figures of a dashboard count. However many they are, a page takes the same few statements. */
@ApplicationScoped
class OwnLists {

    static final int PAGE_SIZE = 50;
    private static final int ATTEMPTS = 20;

    private final Learners learners;
    private final KnownFacts known;
    private final WithheldFacts untold;
    private final DueQueue queue;
    private final StoredFacts facts;
    private final OwnAnswers answers;
    private final PastAttempts attempts;
    private final Clock clock;

    OwnLists(
            Learners learners,
            KnownFacts known,
            WithheldFacts untold,
            DueQueue queue,
            StoredFacts facts,
            OwnAnswers answers,
            PastAttempts attempts,
            Clock clock) {
        this.learners = learners;
        this.known = known;
        this.untold = untold;
        this.queue = queue;
        this.facts = facts;
        this.answers = answers;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Some of the facts that were asked for, what is remembered least first.
     *
     * @param withheld facts of the article, where one was asked for, of which exams tell nothing yet; they are among no others. Of what is due now those that today would ask
     */
    public record Facts(Instant computedAt, int total, int withheld, int page, int pages, List<FactLine> facts) {}

    /**
     * An answer.
     *
     * @param subject and {@code relation} name what was asked; null where it is not in the library any longer
     * @param plannedDays for how many days the fact had been put off
     * @param foretold the probability of a right answer, in percent
     * @param result "right", "partly right" or "wrong"; null where an exam does not tell it yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            Instant at,
            LocalDate day,
            String fact,
            @Nullable String article,
            @Nullable String title,
            @Nullable String language,
            @Nullable String subject,
            @Nullable String relation,
            String form,
            @Nullable Integer plannedDays,
            @Nullable Integer foretold,
            @Nullable String result) {}

    /** Some of the answers that were asked for, the latest first. */
    public record Answers(Instant computedAt, long total, int page, int pages, List<Line> answers) {

        @JsonProperty
        public int size() {
            return PAGE_SIZE;
        }
    }

    @Transactional
    Facts facts(UUID person, FactScope scope, int page) {
        LearnerSettings settings = learners.of(person);
        Instant now = clock.instant();
        LocalDate today = settings.boundary().dayAt(now);
        WithheldFacts.Withheld withheld = untold.of(person);
        List<KnownFact> all = known.of(person);
        if (scope.level() == Level.NEW) {
            return fresh(person, scope, page, all, withheld, settings, now);
        }
        boolean ofToday = scope.due() == FactScope.Due.NOW;
        Set<String> asked =
                ofToday ? queue.of(person).portion().stream().map(DueFact::id).collect(Collectors.toSet()) : Set.of();
        List<KnownFact> found = wanted(scope, withheld.without(all), asked, settings, today);
        Paging paging = new Paging(page, PAGE_SIZE, found.size());
        return new Facts(
                now,
                found.size(),
                ofToday ? withheld.of(scope.article(), asked) : withheld.of(scope.article()),
                paging.number(),
                paging.pages(),
                lines(of(found, paging), settings));
    }

    /** @param asked today */
    private static List<KnownFact> wanted(
            FactScope scope, List<KnownFact> all, Set<String> asked, LearnerSettings settings, LocalDate today) {
        return all.stream()
                .filter(fact -> scope.article().isEmpty() || fact.article().equals(scope.article()))
                .filter(fact -> scope.level() == null || fact.level() == scope.level())
                .filter(fact -> !scope.contested() || fact.contested())
                .filter(fact -> switch (scope.due()) {
                    case ANY -> true;
                    case NOW -> asked.contains(fact.id());
                    case BACKLOG ->
                        fact.due(settings.boundary())
                                .filter(day -> day.isBefore(today))
                                .isPresent();
                    case DAY ->
                        fact.due(settings.boundary())
                                .filter(day -> day.equals(scope.day()))
                                .isPresent();
                })
                .sorted(weakest())
                .toList();
    }

    /** What was answered wrong last first, then what is remembered least. */
    static Comparator<KnownFact> weakest() {
        return Comparator.comparing((KnownFact fact) -> !fact.missed())
                .thenComparingDouble(KnownFact::recall)
                .thenComparing(KnownFact::id);
    }

    private Facts fresh(
            UUID person,
            FactScope scope,
            int page,
            List<KnownFact> all,
            WithheldFacts.Withheld withheld,
            LearnerSettings settings,
            Instant now) {
        Set<String> tried = all.stream().map(KnownFact::id).collect(Collectors.toSet());
        List<StoredFact> found = facts.askable(scope.article(), person).stream()
                .filter(fact -> !tried.contains(fact.id()) && !withheld.has(fact.id()))
                .toList();
        Paging paging = new Paging(page, PAGE_SIZE, found.size());
        return new Facts(
                now,
                found.size(),
                withheld.of(scope.article()),
                paging.number(),
                paging.pages(),
                of(found, paging).stream()
                        .map(fact -> FactLine.of(fact, null, settings.boundary()))
                        .toList());
    }

    private static <T> List<T> of(List<T> all, Paging paging) {
        int from = (paging.number() - 1) * paging.size();
        return all.subList(from, Math.min(from + paging.size(), all.size()));
    }

    /** In the same order. */
    List<FactLine> lines(List<KnownFact> shown, LearnerSettings settings) {
        Map<String, StoredFact> stated =
                stated(shown.stream().map(KnownFact::id).toList());
        return shown.stream()
                .flatMap(fact -> Stream.ofNullable(stated.get(fact.id()))
                        .map(stored -> FactLine.of(stored, fact, settings.boundary())))
                .toList();
    }

    private Map<String, StoredFact> stated(List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : facts.withIds(ids).stream().collect(Collectors.toMap(StoredFact::id, Function.identity()));
    }

    @Transactional
    AttemptHistory attempts(UUID person, int page) {
        PastAttempts.Pasts found = attempts.of(person, page, ATTEMPTS);
        return new AttemptHistory(
                clock.instant(),
                found.attempts(),
                found.paging(),
                learners.of(person).boundary());
    }

    @Transactional
    Answers answers(UUID person, AnswerScope scope, int page) {
        LearnerSettings settings = learners.of(person);
        Instant now = clock.instant();
        LocalDate today = settings.boundary().dayAt(now);
        long total = answers.count(person, settings, scope, today);
        Paging paging = new Paging(page, PAGE_SIZE, total);
        List<OwnAnswers.Logged> shown = answers.page(person, settings, scope, today, paging);
        List<String> ids =
                shown.stream().map(OwnAnswers.Logged::fact).distinct().toList();
        Map<String, StoredFact> seen = ids.isEmpty()
                ? Map.of()
                : facts.seen(ids, person).stream().collect(Collectors.toMap(StoredFact::id, Function.identity()));
        return new Answers(
                now,
                total,
                paging.number(),
                paging.pages(),
                shown.stream().map(row -> line(row, seen.get(row.fact()))).toList());
    }

    private static Line line(OwnAnswers.Logged row, @Nullable StoredFact stored) {
        Fact fact = stored == null ? null : stored.fact();
        Double score = row.score();
        return new Line(
                row.at(),
                row.day(),
                row.fact(),
                stored == null ? null : stored.article().slug(),
                stored == null ? null : stored.article().title(),
                stored == null ? null : stored.article().language(),
                fact == null ? null : fact.subject(),
                fact == null ? null : fact.said(),
                row.form().id(),
                row.planned(),
                row.predicted() == null ? null : Integer.valueOf((int) Math.round(100 * row.predicted())),
                score == null ? null : score >= 1 ? "right" : score > 0 ? "partly right" : "wrong");
    }
}
