package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.item.Item;
import org.factloom.library.EditedItems;
import org.factloom.library.ItemVersion;
import org.factloom.library.ItemVersions;
import org.factloom.library.StoredItem;
import org.factloom.quiz.AttemptEnded;
import org.factloom.quiz.GivenAnswer;
import org.factloom.quiz.GivenAnswers;
import org.factloom.quiz.NewMark;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Marking anew: tried first, then done as it was tried, and undone. Whoever may edit the set of the item decides. */
@ApplicationScoped
class Regrading {

    private static final Map<String, @Nullable Double> NOTHING = Collections.emptyMap();

    private final Regrades regrades;
    private final RegradeChanges changes;
    private final KeyLog log;
    private final GivenAnswers answers;
    private final ItemVersions versions;
    private final EditedItems items;
    private final Verdicts verdicts;
    private final CurrentPerson person;
    private final RegradeMessages messages;
    private final Clock clock;

    Regrading(
            Regrades regrades,
            RegradeChanges changes,
            KeyLog log,
            GivenAnswers answers,
            ItemVersions versions,
            EditedItems items,
            Verdicts verdicts,
            CurrentPerson person,
            RegradeMessages messages,
            Clock clock) {
        this.regrades = regrades;
        this.changes = changes;
        this.log = log;
        this.answers = answers;
        this.versions = versions;
        this.items = items;
        this.verdicts = verdicts;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What a page knows of the dry run that it showed.
     *
     * @param known the number of the version that was current
     * @param seenAt when it was tried
     * @param digest of {@link DryRun#digest}
     */
    record Seen(int known, Instant seenAt, String digest) {}

    /**
     * What a decision would change.
     *
     * @throws NotFoundException of an item that somebody else looks after
     * @throws Problem 400 where the item cannot have such a key
     */
    @Transactional
    DryRun dryRun(String id, Decision decision) {
        return dryRun(kept(id), decision, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Does at once what nobody loses by: accepts a variant. */
    @Transactional
    Regrade accept(String id, String variant, int part) {
        StoredItem item = kept(id);
        answers.lock(id, item.current().number());
        regrades.getEntityManager().refresh(item);
        return store(
                dryRun(item, Decision.accepting(variant, part), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * Does what was tried, all of it and nothing else. A second time changes nothing.
     *
     * @return nothing where anything that it is about changed meanwhile: then nothing is changed
     */
    @Transactional
    Optional<Regrade> apply(String id, Decision decision, Seen seen) {
        StoredItem item = kept(id);
        Optional<Regrade> twin = regrades.twin(id, seen.seenAt(), person.viewer());
        if (twin.isPresent()) {
            return twin;
        }
        answers.lock(id, seen.known());
        regrades.getEntityManager().refresh(item);
        if (item.current().number() != seen.known() || seen.seenAt().isAfter(clock.instant())) {
            return Optional.empty();
        }
        DryRun dryRun = dryRun(item, decision, seen.seenAt());
        return dryRun.digest().equals(seen.digest()) ? Optional.of(store(dryRun)) : Optional.empty();
    }

    private Regrade store(DryRun dryRun) {
        UUID viewer = person.viewer();
        StoredItem item = dryRun.item();
        if (!items.revise(item, dryRun.corrected(), dryRun.from().number(), viewer)) {
            throw new Problem(Status.CONFLICT, messages.overtaken());
        }
        Instant now = clock.instant();
        Regrade regrade = new Regrade(dryRun, item.current(), viewer, now);
        regrades.persistAndFlush(regrade);
        answers.write(dryRun.changes());
        changes.add(regrade.id(), dryRun.changes(), now);
        verdicts.accepted(regrade, dryRun);
        return regrade;
    }

    /**
     * Takes a regrade back: every mark and score is what it was, and so is the key, where nobody changed the item since.
     *
     * @throws Problem 409 where a later one of the same item stands
     */
    @Transactional
    Regrade undo(UUID id) {
        Regrade regrade = regrades.seen(id).orElseThrow(NotFoundException::new);
        if (regrade.undoneAt().isPresent()) {
            return regrade;
        }
        answers.lock(regrade.itemId(), regrade.from().number());
        regrades.getEntityManager().refresh(regrade);
        if (regrade.undoneAt().isPresent()) {
            return regrade;
        }
        if (!regrades.isLatest(regrade)) {
            throw new Problem(Status.CONFLICT, messages.later_first());
        }
        StoredItem item = kept(regrade.itemId());
        UUID corrected = regrade.to().id();
        if (item.current().id().equals(corrected) && !regrade.from().id().equals(corrected)) {
            items.revise(item, regrade.from().item(), regrade.to().number(), person.viewer());
        }
        Map<UUID, GivenAnswer> given = answers
                .to(regrade.itemId(), regrade.from().number())
                .stream()
                .collect(Collectors.toMap(GivenAnswer::id, Function.identity()));
        List<RegradeChanges.Change> undone = changes.of(id).stream()
                .filter(change -> Optional.ofNullable(given.get(change.answer()))
                        .filter(answer -> answer.standing().equals(change.after()))
                        .isPresent())
                .toList();
        List<GivenAnswer> changed = undone.stream()
                .map(change -> Objects.requireNonNull(given.get(change.answer())))
                .toList();
        Map<UUID, Map<String, @Nullable Double>> before = log.of(changed);
        regrade.undo(person.viewer(), clock.instant());
        Map<UUID, Map<String, @Nullable Double>> after = log.of(changed);
        List<NewMark> restored = undone.stream()
                .map(change -> {
                    GivenAnswer answer = Objects.requireNonNull(given.get(change.answer()));
                    // What the log says by now for another reason, as a mark by hand, stays.
                    boolean own = !answer.isByHand() && answer.log().equals(before.get(answer.id()));
                    return new NewMark(
                            answer, change.before(), own ? after.getOrDefault(answer.id(), NOTHING) : NOTHING);
                })
                .toList();
        answers.write(restored);
        verdicts.undone(regrade, restored);
        return regrade;
    }

    /** An attempt that ran is marked by the versions that it asked; what was decided meanwhile for such attempts comes after. */
    void end(@Observes AttemptEnded ended) {
        for (Regrade regrade : regrades.atTheEndOf(ended.attempt())) {
            Map<UUID, Item> asked = new HashMap<>();
            List<NewMark> marks = new ArrayList<>();
            for (GivenAnswer answer :
                    answers.to(regrade.itemId(), regrade.from().number(), ended.attempt())) {
                Item item = asked.computeIfAbsent(
                        answer.version(), version -> versions.findById(version).item());
                regrade.rule().of(answer, item).ifPresent(marks::add);
            }
            answers.write(marks);
            changes.add(regrade.id(), marks, clock.instant());
            verdicts.atTheEnd(regrade, marks);
        }
    }

    private StoredItem kept(String id) {
        return regrades.kept(id).orElseThrow(NotFoundException::new);
    }

    private DryRun dryRun(StoredItem item, Decision decision, Instant seenAt) {
        ItemVersion current = item.current();
        Item corrected = corrected(current.item(), decision);
        RegradeRule rule = new RegradeRule(decision.redress(), decision.lowering(), corrected);
        List<GivenAnswer> given = answers.to(item.id(), current.number()).stream()
                .filter(answer -> decision.running() || isOver(answer, seenAt))
                .toList();
        Map<UUID, Item> asked = asked(given);
        List<NewMark> marks = new ArrayList<>();
        List<GivenAnswer> same = new ArrayList<>();
        Set<UUID> agreed = new HashSet<>();
        int spared = 0;
        for (GivenAnswer answer : given) {
            Item version = Objects.requireNonNull(asked.get(answer.version()));
            rule.of(answer, version).ifPresentOrElse(marks::add, () -> same.add(answer));
            spared += rule.spares(answer, version) ? 1 : 0;
            if (rule.agrees(answer, version)) {
                agreed.add(answer.id());
            }
        }
        List<Double> deltas = marks.stream().map(DryRun::delta).toList();
        return new DryRun(item, current, corrected, decision, seenAt, marks, deltas, same, spared, agreed);
    }

    private static boolean isOver(GivenAnswer answer, Instant at) {
        Instant finished = answer.run().finishedAt();
        return finished != null && !finished.isAfter(at);
    }

    private Map<UUID, Item> asked(List<GivenAnswer> given) {
        Set<UUID> ids = given.stream().map(GivenAnswer::version).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : versions.list("id in ?1", ids).stream().collect(Collectors.toMap(ItemVersion::id, ItemVersion::item));
    }

    private Item corrected(Item item, Decision decision) {
        if (!decision.variant().isBlank()) {
            return KeyCorrection.accepting(item, decision.variant().strip(), decision.part())
                    .orElseThrow(() -> new Problem(Status.CONFLICT, messages.no_variant()));
        }
        if (decision.keys().isEmpty() || List.copyOf(decision.keys()).equals(KeyCorrection.keys(item))) {
            return item;
        }
        return KeyCorrection.keyed(item, decision.keys())
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.no_such_key()));
    }
}
