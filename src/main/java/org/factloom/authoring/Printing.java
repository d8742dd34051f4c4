package org.factloom.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.factloom.authoring.Paper.Choice;
import org.factloom.authoring.Paper.Group;
import org.factloom.authoring.Paper.Question;
import org.factloom.exchange.Arrangement.Section;
import org.factloom.exchange.Sha256;
import org.factloom.item.Item;
import org.factloom.item.OpenItem;
import org.factloom.item.ShownOrder;
import org.jspecify.annotations.Nullable;

/** Numbers the questions of one version of a paper, and orders what they offer. A question offers the same in the same order on every sheet, whatever stands beside it. */
final class Printing {

    /** Characters that a hand writes on a line. */
    private static final int LINE = 60;

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 25;

    /** Of the set and version: that of an item has the item's id behind it. */
    private final String seed;

    private final boolean shuffles;
    private int number;

    /** @param before how many questions come before the first */
    Printing(String set, String version, int before) {
        number = before;
        seed = set + "\n" + version;
        shuffles = !version.equals(Paper.FIRST);
    }

    static SplittableRandom random(String seed) {
        return new SplittableRandom(Long.parseUnsignedLong(Sha256.of(seed).substring(0, 16), 16));
    }

    Paper paper(List<SetItems.Placed> items, List<Section> sections) {
        List<@Nullable String> names = new ArrayList<>();
        names.add(null);
        sections.forEach(section -> names.add(section.name()));
        SplittableRandom random = random(seed);
        List<Group> groups = new ArrayList<>();
        for (String name : names) {
            List<SetItems.Placed> own = new ArrayList<>(items.stream()
                    .filter(item -> Objects.equals(item.shown().section(), name))
                    .toList());
            if (shuffles) {
                Collections.shuffle(own, random);
            }
            if (!own.isEmpty()) {
                groups.add(new Group(name, own.stream().map(this::question).toList()));
            }
        }
        return new Paper(List.copyOf(groups));
    }

    private Question question(SetItems.Placed placed) {
        Item item = placed.item();
        return switch (item) {
            case Item.OneOf choice -> {
                String hint = item instanceof Item.ClozeChoice cloze ? cloze.hint() : "";
                yield choices(placed, hint, List.of(), texts(choice.options()), List.of(choice.key()));
            }
            case Item.MultipleResponse several -> {
                List<Integer> order = order(placed);
                List<Integer> keys = several.keys().stream()
                        .sorted((one, other) -> order.indexOf(one) - order.indexOf(other))
                        .toList();
                yield choices(placed, "", List.of(), texts(several.options()), keys);
            }
            case Item.Ordering ordering -> {
                List<String> events =
                        ordering.events().stream().map(Item.Event::text).toList();
                yield choices(placed, "", List.of(), events, indices(events.size()));
            }
            case Item.Matching matching -> {
                List<String> lefts =
                        matching.pairs().stream().map(Item.Pair::left).toList();
                List<String> rights =
                        matching.pairs().stream().map(Item.Pair::right).toList();
                yield choices(placed, "", lefts, rights, indices(rights.size()));
            }
            case Item.Cloze cloze -> words(placed, cloze.hint(), 0);
            case Item.Numeric numeric -> words(placed, numeric.unit(), 1);
            case Item.Recall recall -> words(placed, "", recall.answers().size());
            case Item.TrueFalse _ -> words(placed, "", 0);
            case Item.Typed _, Item.Card _ -> words(placed, "", 1);
            case OpenItem open -> words(placed, "", lines(open));
        };
    }

    /** Twice what the model answer fills, and no more than what may be written. */
    private static int lines(OpenItem open) {
        int most = Math.clamp(open.longest() / LINE, FEWEST_LINES, MOST_LINES);
        return Math.clamp(Math.ceilDiv(2 * open.back().length(), LINE), FEWEST_LINES, most);
    }

    private static List<String> texts(List<Item.Option> options) {
        return options.stream().map(Item.Option::text).toList();
    }

    /** Which of what it offers stands in each place. */
    private List<Integer> order(SetItems.Placed placed) {
        return ShownOrder.of(placed.item(), random(seed + "\n" + placed.shown().id()));
    }

    private static List<Integer> indices(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private Question words(SetItems.Placed placed, String hint, int lines) {
        return question(placed, hint, List.of(), List.of(), lines, "");
    }

    /** @param right which of the texts answer, in the order in which they are written */
    private Question choices(
            SetItems.Placed placed, String hint, List<String> lefts, List<String> texts, List<Integer> right) {
        List<Integer> order = order(placed);
        List<Choice> choices = IntStream.range(0, order.size())
                .mapToObj(i -> new Choice(letter(i), texts.get(order.get(i))))
                .toList();
        List<String> letters =
                right.stream().map(index -> letter(order.indexOf(index))).toList();
        return question(placed, hint, lefts, choices, 0, String.join(" ", letters));
    }

    private Question question(
            SetItems.Placed placed, String hint, List<String> lefts, List<Choice> choices, int lines, String letters) {
        SetItem shown = placed.shown();
        return new Question(++number, shown.form(), shown.stem(), hint, lefts, choices, lines, letters, shown);
    }

    private static String letter(int index) {
        return Character.toString('a' + index);
    }
}
