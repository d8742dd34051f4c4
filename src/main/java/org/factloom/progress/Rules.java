package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.authoring.Rejections;
import org.factloom.authoring.RuleCount;
import org.factloom.item.Form;
import org.factloom.quiz.GivenAnswers;
import org.factloom.statistics.RuleFigures;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How the items of the generator's rules do, in one statement for the answers, one for contests and one for reviews. */
@ApplicationScoped
class Rules {

    /**
     * Of the latest 4,000 attempts, which tell enough: each version of an item that a rule wrote, with r of its marks and the rest, as {@link org.factloom.statistics.ItemStatistics}
     * has it, and how many of its wrong options are chosen by 5 % or more. What people wrote has no rule.
     */
    private static final String VERSIONS = """
            with latest as (
                select t.id, t.person_id from attempt t
                where t.finished_at is not null and t.deleted_at is null and t.mode <> 'PRETEST'
                    and case when :all then not exists (select from person p where p.id = t.person_id and p.simulated) else t.set_id in (
                        select q.id from question_set q where :viewer in (select q.owner_id union all select person_id from set_share where set_id = q.id)) end
                order by t.finished_at desc limit 4000),
            answered as (
                select l.id as attempt, l.person_id, s.item_version_id as version, s.points, w.score, w.response ->> 'choice' as choice,
                    s.points * %s as mark
                from latest l join attempt_slot s on s.attempt_id = l.id join answer w on w.attempt_id = s.attempt_id and w.number = s.number
                where not w.dropped or w.manual is not null),
            totals as (select attempt, sum(points) as points, sum(mark) as mark from answered group by attempt),
            versions as (
                select a.version, count(*) as answers, count(distinct a.person_id) as students, avg(a.mark / a.points) as facility,
                    corr(a.mark / a.points, (t.mark - a.mark) / nullif(t.points - a.points, 0)) as r
                from answered a join totals t on t.attempt = a.attempt group by a.version),
            choices as (
                select version, count(*) as times from answered where choice is not null group by version, choice having max(score) < 1),
            working as (
                select c.version, count(*) as working from choices c join versions n on n.version = c.version and c.times >= 0.05 * n.answers group by c.version)
            select v.content ->> 'rule' as rule, v.form, n.answers, n.students, n.facility, n.r,
                case when v.form in ('MULTIPLE_CHOICE', 'CLOZE_CHOICE') then jsonb_array_length(v.content -> 'options') - 1 else 0 end as distractors,
                coalesce(k.working, 0) as working
            from versions n join item_version v on v.id = n.version left join working k on k.version = n.version where v.content ->> 'rule' is not null""".formatted(GivenAnswers.COUNTING);

    private static final String CONTESTS = """
            select v.content ->> 'rule' as rule, v.form, count(*) as contests
            from contest c join item_version v on v.id = c.item_version_id join item i on i.id = v.item_id join question_set q on q.id = i.set_id
            where v.content ->> 'rule' is not null
                and case when :all then not exists (select from person p where p.id = c.person_id and p.simulated)
                    else :viewer in (select q.owner_id union all select person_id from set_share where set_id = q.id) end
            group by v.content ->> 'rule', v.form""";

    private final EntityManager database;
    private final CurrentPerson person;
    private final Rejections rejections;

    Rules(EntityManager database, CurrentPerson person, Rejections rejections) {
        this.database = database;
        this.person = person;
        this.rejections = rejections;
    }

    private record Named(String rule, String form) {

        static Named of(Tuple row) {
            return new Named(
                    row.get("rule", String.class),
                    Form.valueOf(row.get("form", String.class)).id());
        }
    }

    /** A version that was answered; r is null where it cannot be said. */
    private record Version(
            Named named,
            long answers,
            long students,
            double facility,
            @Nullable Double r,
            int distractors,
            int working) {

        boolean enough() {
            return answers >= SetAnalysis.FEWEST_ATTEMPTS && students >= SetAnalysis.FEWEST_STUDENTS;
        }
    }

    /**
     * By rule and form, those that discriminate worst first, then those of which nothing is known.
     *
     * @param all of the whole installation, without what simulated people answered; otherwise of the sets that the person looks after, and no reviews
     */
    @Transactional
    List<RuleFigures> of(boolean all) {
        Map<Named, List<Version>> versions =
                query(VERSIONS, all).stream().map(Rules::version).collect(Collectors.groupingBy(Version::named));
        Map<Named, Long> contests = query(CONTESTS, all).stream()
                .collect(Collectors.toMap(Named::of, row -> row.get("contests", Long.class)));
        Map<String, RuleCount> judged = all
                ? rejections.byRule().stream().collect(Collectors.toMap(RuleCount::rule, Function.identity()))
                : Map.of();
        return versions.entrySet().stream()
                .map(entry -> figures(
                        entry.getKey(),
                        entry.getValue(),
                        judged.get(entry.getKey().rule()),
                        contests.getOrDefault(entry.getKey(), 0L)))
                .sorted(Comparator.comparing(
                                RuleFigures::discrimination, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(RuleFigures::rule)
                        .thenComparing(RuleFigures::form))
                .toList();
    }

    private List<Tuple> query(String sql, boolean all) {
        return database.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("all", all)
                .setParameter("viewer", person.viewer())
                .getResultList();
    }

    private static Version version(Tuple row) {
        return new Version(
                Named.of(row),
                row.get("answers", Long.class),
                row.get("students", Long.class),
                row.get("facility", Double.class),
                row.get("r", Double.class),
                row.get("distractors", Integer.class),
                Math.toIntExact(row.get("working", Long.class)));
    }

    private static RuleFigures figures(Named named, List<Version> versions, @Nullable RuleCount judged, long contests) {
        List<Version> enough = versions.stream().filter(Version::enough).toList();
        List<Version> discriminating =
                enough.stream().filter(version -> version.r() != null).toList();
        long answers = versions.stream().mapToLong(Version::answers).sum();
        boolean said = versions.stream().anyMatch(version -> version.students() >= SetAnalysis.FEWEST_STUDENTS);
        int distractors = enough.stream().mapToInt(Version::distractors).sum();
        return new RuleFigures(
                named.rule(),
                named.form(),
                versions.size(),
                answers,
                said ? Double.valueOf(Math.round(1000 * mean(versions, Version::facility)) / 1000.0) : null,
                discriminating.size(),
                discriminating.isEmpty()
                        ? null
                        : Rounded.tenth(100 * mean(discriminating, version -> version.r() == null ? 0 : version.r())),
                distractors,
                enough.stream()
                        .mapToInt(version -> Math.max(0, version.distractors() - version.working()))
                        .sum(),
                judged == null ? 0 : Math.toIntExact(judged.accepted()),
                judged == null ? 0 : Math.toIntExact(judged.rejected()),
                contests);
    }

    /** Weighted by answers. */
    private static double mean(List<Version> versions, Function<Version, Double> figure) {
        double sum = versions.stream()
                .mapToDouble(version -> version.answers() * figure.apply(version))
                .sum();
        return sum / versions.stream().mapToLong(Version::answers).sum();
    }
}
