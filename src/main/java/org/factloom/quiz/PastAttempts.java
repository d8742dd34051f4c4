package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.fact.Evidence;
import org.factloom.library.ItemVersion;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/** The attempts that people have finished. However many they are, a page takes the same few statements. */
@ApplicationScoped
public class PastAttempts {

    private static final String ASKED = """
            select a.id as attempt, s.number as number, s.points as points, v as version, coalesce(own.title, whole.title) as article
            from Attempt a join a.slots s join s.itemVersion v join v.storedItem i join i.set q left join i.article own left join q.article whole
            where a.id in :attempts order by a.id, s.number""";

    private final Attempts attempts;
    private final Answers answers;
    private final Clock clock;

    PastAttempts(Attempts attempts, Answers answers, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * An attempt that is over.
     *
     * @param subject what is the same for attempts at the same assignment, set or article, or, where it was none of these, under the same title
     * @param seconds from its start to its end
     * @param percent what counts of it; null where that is not told yet
     * @param right answers that were wholly right; null where it is not told how each went
     * @param questions those that count
     * @param parts by section, or by article where there were several; none where it is not told how each went
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Past(
            UUID id,
            @JsonIgnore String subject,
            String title,
            Mode mode,
            Instant startedAt,
            long seconds,
            @Nullable Integer percent,
            @Nullable Integer right,
            int questions,
            List<Part> parts) {}

    /**
     * How the questions of a section or an article went.
     *
     * @param name of the section, "Infobox" for the box and empty for the lead; or the article's title
     * @param percent their mean, each weighted by its points
     */
    public record Part(String name, int right, int questions, int percent) {}

    /** Some of them, the latest first. */
    public record Pasts(List<Past> attempts, Paging paging) {}

    private record Asked(Weighed weighed, boolean right, String section, String article) {}

    /**
     * A page of a person's.
     *
     * @param page from 1; beyond the end the last one
     */
    @Transactional
    public Pasts of(UUID person, int page, int size) {
        PanacheQuery<Attempt> all = attempts.find(
                "from Attempt a left join fetch a.terms left join fetch a.article left join fetch a.set where a.personId = ?1 and a.finishedAt is not null and a.deletedAt is null order by a.finishedAt desc, a.id desc",
                person);
        Paging paging = new Paging(
                page, size, attempts.count("personId = ?1 and finishedAt is not null and deletedAt is null", person));
        List<Attempt> shown = all.page(Page.of(paging.number() - 1, size)).list();
        Map<UUID, List<Asked>> asked = shown.isEmpty()
                ? Map.of()
                : asked(shown.stream().map(Attempt::id).toList());
        Instant now = clock.instant();
        return new Pasts(
                shown.stream()
                        .map(attempt -> past(attempt, asked.getOrDefault(attempt.id(), List.of()), now))
                        .toList(),
                paging);
    }

    private Map<UUID, List<Asked>> asked(List<UUID> ids) {
        Map<UUID, Map<Integer, Answer>> given = answers.to(ids).stream()
                .collect(Collectors.groupingBy(
                        Answer::attemptId, Collectors.toMap(Answer::number, Function.identity())));
        return attempts.getEntityManager()
                .createQuery(ASKED, Tuple.class)
                .setParameter("attempts", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("attempt", UUID.class),
                        Collectors.mapping(row -> asked(row, given), Collectors.toList())));
    }

    private static Asked asked(Tuple row, Map<UUID, Map<Integer, Answer>> given) {
        Optional<Answer> answer = Optional.ofNullable(
                given.getOrDefault(row.get("attempt", UUID.class), Map.of()).get(row.get("number", Integer.class)));
        return new Asked(
                new Weighed(
                        row.get("points", Integer.class),
                        answer.map(Answer::score).orElse(0.0),
                        answer.map(Answer::isDropped).orElse(false),
                        answer.map(Answer::isWaiting).orElse(false)),
                answer.map(one -> one.outcome() == Outcome.RIGHT).orElse(false),
                row.get("version", ItemVersion.class).item().origin().evidence().stream()
                        .findFirst()
                        .map(Evidence::section)
                        .orElse(""),
                Optional.ofNullable(row.get("article", String.class)).orElse(""));
    }

    private static Past past(Attempt attempt, List<Asked> asked, Instant now) {
        boolean scored = attempt.tellsScore(now);
        boolean told = scored && attempt.tellsKeys(now);
        List<Asked> counting =
                asked.stream().filter(one -> one.weighed().counts()).toList();
        return new Past(
                attempt.id(),
                subject(attempt),
                attempt.title(),
                attempt.mode(),
                attempt.startedAt(),
                Duration.between(attempt.startedAt(), attempt.handedIn().orElseThrow())
                        .toSeconds(),
                scored ? Integer.valueOf(Result.percent(attempt.counted().orElseThrow())) : null,
                told ? Integer.valueOf(right(counting)) : null,
                counting.size(),
                told ? parts(counting, attempt.article().isPresent() ? Asked::section : Asked::article) : List.of());
    }

    private static String subject(Attempt attempt) {
        return attempt.terms()
                .filter(Terms::isAssigned)
                .map(terms -> "terms " + terms.id())
                .or(() -> attempt.set().map(set -> "set " + set.id()))
                .or(() -> attempt.article().map(article -> "article " + article.id()))
                .orElse("title " + attempt.title());
    }

    private static int right(List<Asked> asked) {
        return (int) asked.stream().filter(Asked::right).count();
    }

    private static List<Part> parts(List<Asked> asked, Function<Asked, String> name) {
        Map<String, List<Asked>> parts =
                asked.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new Part(
                        part.getKey(),
                        right(part.getValue()),
                        part.getValue().size(),
                        Result.percent(Weighed.mean(
                                part.getValue().stream().map(Asked::weighed).toList()))))
                .toList();
    }
}
