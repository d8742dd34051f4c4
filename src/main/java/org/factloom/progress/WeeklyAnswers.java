package org.factloom.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.account.PersonErased;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.learning.StoredEntries;
import org.factloom.progress.ClassAnswers.Cohort;
import org.factloom.progress.ClassAnswers.Ground;
import org.factloom.progress.ClassAnswers.PersonWeek;

/**
 * What students of classes answered, week by week. Weeks that are over are counted once a day, and whenever something of them arrives or is marked anew, or other
 * students, sets, facts or times count.
 */
@ApplicationScoped
class WeeklyAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    /** That are kept in all, of some 60 bytes each. */
    private static final int MOST = 200_000;

    private final ClassAnswers answers;
    private final StoredEntries stored;
    private final Cache<Span, Kept> known = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Span span, Kept kept) ->
                    span.pupils().size() + kept.weeks().size())
            .expireAfterWrite(KEPT)
            .build();
    private final AtomicLong erasures = new AtomicLong();

    WeeklyAnswers(ClassAnswers answers, StoredEntries stored) {
        this.answers = answers;
        this.stored = stored;
    }

    private record Pupil(UUID person, Instant joined, Set<UUID> sets) {

        private Pupil(Learner learner) {
            this(learner.person(), learner.joined(), learner.sets());
        }
    }

    /** @param mondays those of all weeks, the last one of which is not over */
    private record Span(UUID schoolClass, ZoneId zone, List<LocalDate> mondays, Set<Pupil> pupils) {

        private Span(Cohort cohort, List<LocalDate> mondays, ZoneId zone) {
            this(
                    cohort.id(),
                    zone,
                    mondays,
                    cohort.learners().stream().map(Pupil::new).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /**
     * What was counted.
     *
     * @param entry up to which it knows of all entries of the answer log
     * @param weeks that are over
     */
    private record Kept(Ground ground, long entry, List<PersonWeek> weeks) {}

    /** The same as {@link ClassAnswers#weeks}. */
    List<PersonWeek> of(Cohort cohort, List<LocalDate> mondays, ZoneId zone) {
        LocalDate last = mondays.getLast();
        Instant over = ClassDashboards.start(last, zone);
        Span span = new Span(cohort, mondays, zone);
        long erased = erasures.get();
        Kept kept = known.getIfPresent(span);
        Ground ground = answers.ground(cohort, kept == null ? 0 : kept.entry(), over);
        if (kept != null && kept.ground().equals(ground)) {
            Cohort now = new Cohort(cohort.id(), cohort.learners(), over);
            return Stream.concat(kept.weeks().stream(), answers.weeks(now, List.of(last), zone).stream())
                    .toList();
        }
        long entry = stored.upTo();
        List<PersonWeek> all = answers.weeks(cohort, mondays, zone);
        if (erasures.get() == erased) {
            List<PersonWeek> past =
                    all.stream().filter(one -> one.week().isBefore(last)).toList();
            known.put(span, new Kept(ground.settled(), entry, past));
        }
        return all;
    }

    /** Of whoever is erased nothing is kept. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonErased erased) {
        erasures.incrementAndGet();
        known.asMap().keySet().removeIf(span -> span.pupils().stream()
                .anyMatch(pupil -> pupil.person().equals(erased.person())));
    }
}
