package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.classroom.ClassViews;
import org.factloom.classroom.Cohorts;
import org.factloom.classroom.Cohorts.Assigned;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.classroom.Cohorts.Reached;
import org.factloom.learning.GroupMemories;
import org.factloom.learning.GroupMemories.Standing;
import org.factloom.learning.PastMemories;
import org.factloom.library.SetTitles;
import org.factloom.memory.DayBoundary;
import org.factloom.progress.ClassAnswers.Cohort;
import org.factloom.progress.ClassAnswers.PersonWeek;
import org.factloom.progress.ClassDashboard.Seen;
import org.jspecify.annotations.Nullable;

/** Counts how the classes come on that a person teaches. However many students there are, it takes the same few statements. Of what they learn beside the class, nothing is counted. */
@ApplicationScoped
class ClassDashboards {

    /** That are counted, with this one. */
    static final int WEEKS = 8;

    private final Cohorts cohorts;
    private final SetFacts facts;
    private final GroupMemories memories;
    private final PastMemories past;
    private final ClassAnswers answers;
    private final WeeklyAnswers weekly;
    private final Clock clock;

    ClassDashboards(
            Cohorts cohorts,
            SetFacts facts,
            GroupMemories memories,
            PastMemories past,
            ClassAnswers answers,
            WeeklyAnswers weekly,
            Clock clock) {
        this.cohorts = cohorts;
        this.facts = facts;
        this.memories = memories;
        this.past = past;
        this.answers = answers;
        this.weekly = weekly;
        this.clock = clock;
    }

    /**
     * What figures of a class are of.
     *
     * @param sets that it was assigned, the latest first
     * @param set of them the one that is looked at; null where there is none
     */
    record Material(
            ClassViews.Summary head,
            List<Assigned> assigned,
            List<Learner> learners,
            Map<UUID, Assigned> sets,
            @Nullable Assigned set) {

        /** Those to whom the set is assigned. */
        List<Learner> meant() {
            return set == null ? List.of() : meant(set);
        }

        private List<Learner> meant(Assigned one) {
            return learners.stream()
                    .filter(learner -> learner.sets().contains(one.set()))
                    .toList();
        }

        List<ClassDashboard.AssignedSet> choices() {
            List<Assigned> all = List.copyOf(sets.values());
            List<String> titles = SetTitles.apart(all, Assigned::setTitle, Assigned::set);
            return IntStream.range(0, all.size())
                    .mapToObj(i -> new ClassDashboard.AssignedSet(
                            all.get(i).slug(),
                            all.get(i).setTitle(),
                            titles.get(i),
                            meant(all.get(i)).size(),
                            all.get(i).equals(set)))
                    .toList();
        }
    }

    /** The figures, and the class as the head of its pages shows it. */
    record Shown(ClassViews.Summary head, ClassDashboard board) {}

    /** @throws NotFoundException where there is no such class, or others teach it */
    Material material(ClassScope scope) {
        ClassViews.Summary head = cohorts.taught(scope.id()).orElseThrow(NotFoundException::new);
        List<Assigned> assigned = cohorts.assigned(head);
        Map<UUID, Assigned> sets = new LinkedHashMap<>();
        assigned.reversed().forEach(one -> sets.putIfAbsent(one.set(), one));
        return new Material(
                head,
                assigned,
                cohorts.learners(head, scope.anonymous()),
                sets,
                sets.values().stream()
                        .filter(one -> one.slug().equals(scope.set()))
                        .findFirst()
                        .orElse(sets.values().stream().findFirst().orElse(null)));
    }

    /**
     * Figures of a class.
     *
     * @param tables that are asked for: the others are empty
     * @param seen before; what has arrived since is counted
     * @throws NotFoundException where there is no such class, or others teach it
     */
    @Transactional
    Shown of(ClassScope scope, Set<ClassTable> tables, @Nullable Seen seen) {
        Instant now = clock.instant();
        long entry = answers.entry();
        Material material = material(scope);
        ZoneId zone = ZoneId.of(material.head().zone());
        boolean lines = tables.contains(ClassTable.STUDENTS);
        Map<UUID, Standing> standings = lines
                ? memories.standings(
                        material.learners().stream().collect(Collectors.toMap(Learner::person, Learner::sets)))
                : Map.of();
        LocalDate last = monday(now, zone);
        LocalDate first = first(material, last, zone);
        List<LocalDate> mondays =
                first.datesUntil(last.plusDays(1), Period.ofWeeks(1)).toList();
        Cohort cohort = new Cohort(material.head().id(), material.learners(), start(first, zone));
        List<PersonWeek> weeks =
                lines || tables.contains(ClassTable.WEEKS) ? weekly.of(cohort, mondays, zone) : List.of();
        Map<UUID, List<PersonWeek>> each = weeks.stream().collect(Collectors.groupingBy(PersonWeek::person));
        boolean knowledge = tables.contains(ClassTable.KNOWLEDGE);
        List<StatedFact> stated = material.set() == null || !(knowledge || tables.contains(ClassTable.HEAT))
                ? List.of()
                : facts.of(List.of(material.set().set()));
        HeatMap heat = material.set() == null ? null : heat(material, stated, scope);
        Integer section = heat == null || heat.sections() ? null : scope.section();
        ClassDashboard board = new ClassDashboard(
                material.head().id(),
                material.head().name(),
                zone.getId(),
                scope.anonymous(),
                new ClassDashboard.Freshness(
                        now,
                        entry,
                        latest(standings.values()),
                        seen == null ? null : seen.at(),
                        seen == null ? null : Long.valueOf(answers.arrived(cohort, seen.entry()))),
                material.learners().size(),
                material.choices(),
                section,
                stated.stream()
                        .map(fact -> new ClassDashboard.StatedArticle(fact.article(), fact.title(), fact.language()))
                        .distinct()
                        .toList(),
                heat,
                material.learners().stream()
                        .filter(learner -> lines && !learner.sets().isEmpty())
                        .map(learner -> StudentLine.of(
                                learner,
                                standings.getOrDefault(learner.person(), Standing.NONE),
                                each.getOrDefault(learner.person(), List.of()),
                                now,
                                zone))
                        .sorted(Comparator.comparingInt(StudentLine::due).reversed())
                        .toList(),
                tables.contains(ClassTable.SCORES) ? scores(material) : List.of(),
                AnswerWeek.of(weeks, first, last),
                knowledge && heat != null ? knowledge(material, stated, heat, section, mondays, zone) : List.of());
        return new Shown(material.head(), board);
    }

    private static @Nullable Instant latest(Collection<Standing> standings) {
        return standings.stream()
                .map(Standing::lastAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<AssignmentScores> scores(Material material) {
        Map<UUID, List<Reached>> reached =
                cohorts.reached(material.head()).stream().collect(Collectors.groupingBy(Reached::assignment));
        return material.assigned().reversed().stream()
                .map(one -> AssignmentScores.of(one, reached.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** Of the week of an instant; days begin at 04:00, as those of learners do. */
    static LocalDate monday(Instant at, ZoneId zone) {
        return monday(DayBoundary.in(zone).dayAt(at));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static Instant start(LocalDate day, ZoneId zone) {
        return DayBoundary.in(zone).start(day);
    }

    /** The Monday of the first week that is counted: before anybody joined there was no class. */
    static LocalDate first(Material material, LocalDate last, ZoneId zone) {
        LocalDate joined = material.learners().stream()
                .map(Learner::joined)
                .min(Comparator.naturalOrder())
                .map(at -> monday(at, zone))
                .filter(monday -> !monday.isAfter(last))
                .orElse(last);
        LocalDate earliest = last.minusWeeks(WEEKS - 1);
        return joined.isBefore(earliest) ? earliest : joined;
    }

    /** Null while it is worked out; empty where they are too many students and sections. */
    private @Nullable List<KnownWeek> knowledge(
            Material material,
            List<StatedFact> stated,
            HeatMap heat,
            @Nullable Integer section,
            List<LocalDate> mondays,
            ZoneId zone) {
        List<Learner> meant = material.meant();
        List<List<String>> sections =
                HeatMap.sections(stated).stream().map(HeatMap.Column::facts).toList();
        List<Instant> ends =
                mondays.stream().skip(1).map(monday -> start(monday, zone)).toList();
        return !PastMemories.fits(meant.size(), sections.size(), ends.size())
                ? List.of()
                : past.of(meant.stream().map(Learner::person).collect(Collectors.toSet()), sections, ends)
                        .map(known -> KnownWeek.of(mondays, ends, meant, known, heat, section))
                        .orElse(null);
    }

    private HeatMap heat(Material material, List<StatedFact> stated, ClassScope scope) {
        List<Learner> meant = material.meant();
        return HeatMap.of(
                stated,
                scope.section(),
                meant,
                memories.of(
                        meant.stream().map(Learner::person).toList(),
                        stated.stream().map(StatedFact::id).toList()),
                scope.sort());
    }
}
