package org.factloom.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.authoring.KeyText;
import org.factloom.item.Item;
import org.factloom.item.Recollection;
import org.factloom.item.Response;
import org.factloom.library.ItemVersion;
import org.factloom.library.ItemVersions;
import org.factloom.library.StoredItem;
import org.factloom.quiz.AnswerWords;
import org.factloom.quiz.ResponseForm;
import org.factloom.web.Paging;

/** The queue as its page shows it, with as many statements for one item as for ten. */
@ApplicationScoped
class QueueReading {

    private static final int ITEMS = 10;
    private static final int MOST_ANSWERS = 8;

    private final ContestQueue queue;
    private final Acquaintance acquaintance;
    private final ItemVersions versions;
    private final ObjectMapper json;

    QueueReading(ContestQueue queue, Acquaintance acquaintance, ItemVersions versions, ObjectMapper json) {
        this.queue = queue;
        this.acquaintance = acquaintance;
        this.versions = versions;
        this.json = json;
    }

    @Transactional
    QueueView view(boolean mostFirst, int page) {
        ContestQueue.Count count = queue.count();
        Paging paging = new Paging(page, ITEMS, count.items());
        List<String> items = queue.items(mostFirst, paging);
        if (items.isEmpty()) {
            return new QueueView(List.of(), paging, 0, mostFirst);
        }
        Map<String, List<ContestQueue.Open>> open = queue.of(items).stream()
                .collect(Collectors.groupingBy(
                        one -> one.contest().itemVersion().storedItem().id()));
        Map<UUID, String> names = acquaintance.names(open.values().stream()
                .flatMap(List::stream)
                .map(one -> one.attempt().personId())
                .collect(Collectors.toSet()));
        List<ContestQueue.Given> given = queue.given(items);
        Map<UUID, ItemVersion> asked =
                versions
                        .list(
                                "id in ?1",
                                given.stream()
                                        .map(ContestQueue.Given::version)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(ItemVersion::id, Function.identity()));
        Map<String, List<ContestQueue.Given>> byItem = given.stream()
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(asked.get(one.version()))
                        .storedItem()
                        .id()));
        return new QueueView(
                items.stream()
                        .filter(open::containsKey)
                        .map(item -> entry(
                                open.getOrDefault(item, List.of()), byItem.getOrDefault(item, List.of()), asked, names))
                        .toList(),
                paging,
                count.contests(),
                mostFirst);
    }

    private QueueView.Entry entry(
            List<ContestQueue.Open> contests,
            List<ContestQueue.Given> given,
            Map<UUID, ItemVersion> asked,
            Map<UUID, String> names) {
        StoredItem stored = contests.getFirst().contest().itemVersion().storedItem();
        Item item = stored.current().item();
        long total = given.stream().mapToLong(ContestQueue.Given::given).sum();
        double scores = given.stream().mapToDouble(ContestQueue.Given::scores).sum();
        return new QueueView.Entry(
                stored.id(),
                item.form().id(),
                item.stem(),
                KeyText.of(item),
                item.origin().evidence(),
                stored.set().slug(),
                stored.set().title(),
                stored.current().number(),
                total,
                percent(scores, total),
                shares(item, given, asked, total),
                groups(item, contests, names),
                !KeyCorrection.options(item).isEmpty());
    }

    private static int percent(double part, long whole) {
        return whole == 0 ? 0 : (int) Math.round(100 * part / whole);
    }

    private List<QueueView.Share> shares(
            Item item, List<ContestQueue.Given> given, Map<UUID, ItemVersion> asked, long total) {
        Map<String, Long> counts = new HashMap<>();
        for (ContestQueue.Given one : given) {
            counts.merge(
                    words(Objects.requireNonNull(asked.get(one.version())).item(), one.response()),
                    one.given(),
                    Long::sum);
        }
        List<Integer> keys = KeyCorrection.keys(item);
        List<String> options = KeyCorrection.options(item);
        if (item instanceof Item.OneOf || item instanceof Item.TrueFalse) {
            return IntStream.range(0, options.size())
                    .mapToObj(i -> {
                        long chosen = counts.getOrDefault(options.get(i), 0L);
                        return new QueueView.Share(
                                options.get(i), keys.contains(i), chosen, percent((double) chosen, total));
                    })
                    .toList();
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ANSWERS)
                .map(entry -> new QueueView.Share(
                        entry.getKey(), false, entry.getValue(), percent((double) entry.getValue(), total)))
                .toList();
    }

    private String words(Item item, String response) {
        try {
            ResponseForm form = json.readValue(response, ResponseForm.class);
            return form.meant().map(meant -> AnswerWords.of(item, meant)).orElse("");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<QueueView.Group> groups(Item item, List<ContestQueue.Open> contests, Map<UUID, String> names) {
        Map<String, List<ContestQueue.Open>> equal = new LinkedHashMap<>();
        contests.forEach(one -> equal.computeIfAbsent(
                        one.contest().itemVersion().number() + "\n" + one.words(), _ -> new ArrayList<>())
                .add(one));
        return equal.values().stream().map(group -> group(item, group, names)).toList();
    }

    private QueueView.Group group(Item item, List<ContestQueue.Open> contests, Map<UUID, String> names) {
        ContestQueue.Open first = contests.getFirst();
        List<QueueView.Part> parts = List.of();
        List<String> texts = List.of();
        if (item instanceof Item.Recall recall
                && first.answer().given().orElse(null) instanceof Response.Texts(List<String> typed)) {
            Recollection recollection = Recollection.of(recall, typed);
            texts = recollection.others();
            parts = IntStream.range(0, recall.answers().size())
                    .filter(i -> !recollection.found().get(i))
                    .mapToObj(i -> new QueueView.Part(i, recall.keyTexts().get(i)))
                    .toList();
        }
        boolean list = item instanceof Item.Recall;
        return new QueueView.Group(
                first.words(),
                first.contest().itemVersion().number(),
                first.words().isBlank(),
                KeyCorrection.takesVariants(item)
                        && !first.words().isBlank()
                        && (!list || !texts.isEmpty() && !parts.isEmpty()),
                parts,
                texts,
                contests.stream()
                        .map(one -> new QueueView.Filed(
                                one.contest().id(),
                                names.get(one.attempt().personId()),
                                one.contest().reason(),
                                one.answer().isOverridden(),
                                one.attempt().isExam(),
                                LocalDate.ofInstant(one.contest().createdAt(), ZoneOffset.UTC)))
                        .toList());
    }
}
