package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factloom.authoring.KeyText;
import org.factloom.item.Item;
import org.factloom.library.StoredItem;
import org.factloom.quiz.GivenAnswer;
import org.factloom.quiz.GivenAnswers;
import org.factloom.quiz.NewMark;
import org.factloom.web.Paging;

/** What pages show of marking anew. */
@ApplicationScoped
class RegradeReading {

    private static final int ROWS = 50;

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final Regrades regrades;
    private final Regrading regrading;
    private final RegradeChanges changes;
    private final GivenAnswers answers;
    private final Acquaintance acquaintance;
    private final RegradeMessages messages;

    RegradeReading(
            Regrades regrades,
            Regrading regrading,
            RegradeChanges changes,
            GivenAnswers answers,
            Acquaintance acquaintance,
            RegradeMessages messages) {
        this.regrades = regrades;
        this.regrading = regrading;
        this.changes = changes;
        this.answers = answers;
        this.acquaintance = acquaintance;
        this.messages = messages;
    }

    /**
     * @param tried whether to show what it would change
     * @param wrong what is wrong about it; empty for nothing
     */
    @Transactional
    RegradeView view(String id, Decision decision, boolean tried, String wrong, int page) {
        StoredItem stored = regrades.kept(id).orElseThrow(NotFoundException::new);
        Item item = stored.current().item();
        List<Integer> keys = KeyCorrection.keys(item);
        List<String> options = KeyCorrection.options(item);
        return new RegradeView(
                id,
                item.form().id(),
                item.stem(),
                KeyText.of(item),
                stored.set().slug(),
                stored.set().title(),
                stored.current().number(),
                IntStream.range(0, options.size())
                        .mapToObj(i -> new RegradeView.Choice(
                                i,
                                options.get(i),
                                keys.contains(i),
                                decision.keys().isEmpty()
                                        ? keys.contains(i)
                                        : decision.keys().contains(i)))
                        .toList(),
                item instanceof Item.MultipleResponse,
                decision,
                tried && wrong.isEmpty() ? trial(id, decision, page) : null,
                wrong,
                regrades.of(id).stream()
                        .map(one -> new RegradeView.Earlier(
                                one.id(),
                                one.redress(),
                                MINUTE.format(one.decidedAt()),
                                one.undoneAt().isPresent()))
                        .toList());
    }

    /** Why a decision cannot be made; empty where it can. */
    String wrong(Decision decision) {
        boolean untold = decision.lowering() && decision.reason().isEmpty();
        return untold || decision.reason().length() > Decision.LONGEST ? messages.reason_unfit(Decision.LONGEST) : "";
    }

    private RegradeView.Trial trial(String id, Decision decision, int page) {
        DryRun dryRun = regrading.dryRun(id, decision);
        List<NewMark> all = Stream.concat(
                        dryRun.ordered(),
                        dryRun.same().stream().map(answer -> new NewMark(answer, answer.standing(), Map.of())))
                .toList();
        Paging paging = new Paging(page, ROWS, all.size());
        List<NewMark> shown = all.subList((paging.number() - 1) * ROWS, Math.min(all.size(), paging.number() * ROWS));
        Map<UUID, String> names = names(shown.stream().map(NewMark::answer));
        return new RegradeView.Trial(
                dryRun.seenAt(),
                dryRun.digest(),
                dryRun.raised(),
                dryRun.lowered(),
                dryRun.unmoved(),
                dryRun.spared(),
                shown.stream().map(mark -> row(mark, names)).toList(),
                paging,
                pages(id, decision));
    }

    private static RegradeView.Row row(NewMark change, Map<UUID, String> names) {
        GivenAnswer answer = change.answer();
        return new RegradeView.Row(
                names.get(answer.run().person()),
                answer.run().title(),
                answer.run().exam(),
                Verdicts.reached(answer.mark(), answer.worth()),
                Verdicts.reached(change.mark(), answer.worth()),
                change.standing().dropped() && !answer.isByHand(),
                answer.isByHand(),
                change.score().isPresent() ? Verdicts.marks(change) : null);
    }

    private static String pages(String id, Decision decision) {
        return "/items/" + id + "/regrade?redress=" + decision.redress()
                + decision.keys().stream().map(key -> "&key=" + key).collect(Collectors.joining())
                + (decision.lowering() ? "&lowering=true" : "")
                + (decision.running() ? "&running=true" : "")
                + "&reason=" + URLEncoder.encode(decision.reason(), StandardCharsets.UTF_8) + "&page=";
    }

    @Transactional
    RegradeView.Done done(UUID id, int page) {
        Regrade regrade = regrades.seen(id).orElseThrow(NotFoundException::new);
        Item item = regrade.to().item();
        Map<UUID, GivenAnswer> given = answers
                .to(regrade.itemId(), regrade.from().number())
                .stream()
                .collect(Collectors.toMap(GivenAnswer::id, Function.identity()));
        List<RegradeChanges.Change> all = changes.of(id).stream()
                .filter(change -> given.containsKey(change.answer()))
                .sorted(Comparator.comparing(RegradeChanges.Change::delta).thenComparing(RegradeChanges.Change::answer))
                .toList();
        Paging paging = new Paging(page, ROWS, all.size());
        List<RegradeChanges.Change> shown =
                all.subList((paging.number() - 1) * ROWS, Math.min(all.size(), paging.number() * ROWS));
        Map<UUID, String> names =
                names(shown.stream().map(change -> Objects.requireNonNull(given.get(change.answer()))));
        return new RegradeView.Done(
                id,
                regrade.itemId(),
                item.stem(),
                KeyText.of(item),
                regrade.from().number(),
                regrade.to().number(),
                regrade.redress(),
                regrade.lowering(),
                regrade.running(),
                regrade.reason(),
                MINUTE.format(regrade.decidedAt()),
                regrade.undoneAt().map(MINUTE::format).orElse(null),
                regrade.undoneAt().isEmpty() && regrades.isLatest(regrade),
                shown.stream()
                        .map(change -> row(change, Objects.requireNonNull(given.get(change.answer())), names))
                        .toList(),
                paging);
    }

    private static RegradeView.Row row(RegradeChanges.Change change, GivenAnswer answer, Map<UUID, String> names) {
        Double before = change.scoreBefore();
        Double after = change.scoreAfter();
        return new RegradeView.Row(
                names.get(answer.run().person()),
                answer.run().title(),
                answer.run().exam(),
                Verdicts.reached(change.markBefore(), answer.worth()),
                Verdicts.reached(change.markAfter(), answer.worth()),
                change.after().dropped() && !answer.isByHand(),
                answer.isByHand(),
                before == null || after == null
                        ? null
                        : Verdicts.marks(
                                before, answer.pointsWith(change.before()), after, answer.pointsWith(change.after())));
    }

    private Map<UUID, String> names(Stream<GivenAnswer> of) {
        return acquaintance.names(of.map(answer -> answer.run().person()).collect(Collectors.toSet()));
    }
}
