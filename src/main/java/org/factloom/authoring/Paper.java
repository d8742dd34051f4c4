package org.factloom.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.factloom.exchange.Arrangement.Section;
import org.factloom.exchange.Sha256;
import org.factloom.item.Item;
import org.factloom.item.OpenItem;
import org.jspecify.annotations.Nullable;

/**
 * A set as a quiz on paper. The same set and version always give the same paper; of a section that asks only some of its items all versions ask the same.
 *
 * @param groups in the order of the sections
 */
record Paper(List<Group> groups) {

    /** In which the set's own order stays. */
    static final String FIRST = "A";

    static final List<String> VERSIONS = List.of(FIRST, "B");

    /**
     * Questions that stand together.
     *
     * @param name null where they stand in no section
     */
    record Group(@Nullable String name, List<Question> questions) {}

    /**
     * A question as it is printed.
     *
     * @param number from 1, through the whole paper
     * @param form "multiple-choice"
     * @param hint the kind of answer or the unit of a number; empty for none
     * @param lefts what is to be matched, in order
     * @param choices options, events or right sides, as they are printed
     * @param lines to write on
     * @param letters of the right choices, in the order in which they are to be written: "b", "a c", "c a b"; empty where words answer
     */
    record Question(
            int number,
            String form,
            String stem,
            String hint,
            List<String> lefts,
            List<Choice> choices,
            int lines,
            String letters,
            SetItem item) {

        /** Whether exactly one letter answers it. */
        public boolean oneLetter() {
            return letters.length() == 1;
        }
    }

    /** @param letter "a", "b", … */
    record Choice(String letter, String text) {}

    static Paper of(String set, String version, List<SetItems.Placed> items, List<Section> sections) {
        Set<String> left = leftOut(
                set,
                items.stream()
                        .map(item -> new ItemOrder.Place(
                                item.shown().id(), item.shown().section()))
                        .toList(),
                sections);
        return new Printing(set, version, 0)
                .paper(
                        items.stream()
                                .filter(item -> !left.contains(item.shown().id()))
                                .toList(),
                        sections);
    }

    /**
     * A part of the first version; options may stand in another order than on the whole paper.
     *
     * @param items those of the part, none of which is left out
     * @param before how many questions come before it
     */
    static Paper part(String set, List<SetItems.Placed> items, List<Section> sections, int before) {
        return new Printing(set, FIRST, before).paper(items, sections);
    }

    /** The items that sections do not draw. */
    static Set<String> leftOut(String set, List<ItemOrder.Place> items, List<Section> sections) {
        SplittableRandom random = random(set);
        Set<String> left = new HashSet<>();
        for (Section section : sections) {
            List<String> ids = new ArrayList<>(items.stream()
                    .filter(item -> section.name().equals(item.section()))
                    .map(ItemOrder.Place::id)
                    .toList());
            Collections.shuffle(ids, random);
            if (section.draw() != null && section.draw() < ids.size()) {
                left.addAll(ids.subList(section.draw(), ids.size()));
            }
        }
        return left;
    }

    private static SplittableRandom random(String seed) {
        return new SplittableRandom(Long.parseUnsignedLong(Sha256.of(seed).substring(0, 16), 16));
    }

    /** Of one version. */
    private static final class Printing {

        /** Characters that a hand writes on a line. */
        private static final int LINE = 60;

        private final SplittableRandom random;
        private final boolean shuffles;
        private int number;

        private Printing(String set, String version, int before) {
            number = before;
            random = random(set + "\n" + version);
            shuffles = !version.equals(FIRST);
        }

        private Paper paper(List<SetItems.Placed> items, List<Section> sections) {
            List<@Nullable String> names = new ArrayList<>();
            names.add(null);
            sections.forEach(section -> names.add(section.name()));
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
                    List<String> texts =
                            choice.options().stream().map(Item.Option::text).toList();
                    List<Integer> order = order(texts.size(), choice.ascending());
                    String hint = item instanceof Item.ClozeChoice cloze ? cloze.hint() : "";
                    yield choices(placed, hint, List.of(), texts, order, List.of(choice.key()));
                }
                case Item.MultipleResponse several -> {
                    List<String> texts =
                            several.options().stream().map(Item.Option::text).toList();
                    List<Integer> order = order(texts.size(), false);
                    List<Integer> keys = several.keys().stream()
                            .sorted((one, other) -> order.indexOf(one) - order.indexOf(other))
                            .toList();
                    yield choices(placed, "", List.of(), texts, order, keys);
                }
                case Item.Ordering ordering -> {
                    List<String> texts =
                            ordering.events().stream().map(Item.Event::text).toList();
                    yield choices(placed, "", List.of(), texts, order(texts.size(), false), indices(texts.size()));
                }
                case Item.Matching matching -> {
                    List<String> rights =
                            matching.pairs().stream().map(Item.Pair::right).toList();
                    yield choices(
                            placed,
                            "",
                            matching.pairs().stream().map(Item.Pair::left).toList(),
                            rights,
                            order(rights.size(), false),
                            indices(rights.size()));
                }
                case Item.Cloze cloze -> words(placed, cloze.hint(), 0);
                case Item.Numeric numeric -> words(placed, numeric.unit(), 1);
                case Item.Recall recall -> words(placed, "", recall.answers().size());
                case Item.TrueFalse _ -> words(placed, "", 0);
                case Item.Typed _, Item.Card _ -> words(placed, "", 1);
                case OpenItem open -> words(placed, "", Math.clamp(open.longest() / LINE, 3, 25));
            };
        }

        private List<Integer> order(int size, boolean fixed) {
            List<Integer> order = new ArrayList<>(indices(size));
            if (!fixed) {
                Collections.shuffle(order, random);
            }
            return order;
        }

        private static List<Integer> indices(int size) {
            return IntStream.range(0, size).boxed().toList();
        }

        private Question words(SetItems.Placed placed, String hint, int lines) {
            return question(placed, hint, List.of(), List.of(), lines, "");
        }

        /**
         * @param order which of the texts stands in each place
         * @param right which of the texts answer, in the order in which they are written
         */
        private Question choices(
                SetItems.Placed placed,
                String hint,
                List<String> lefts,
                List<String> texts,
                List<Integer> order,
                List<Integer> right) {
            List<Choice> choices = IntStream.range(0, order.size())
                    .mapToObj(i -> new Choice(letter(i), texts.get(order.get(i))))
                    .toList();
            List<String> letters =
                    right.stream().map(index -> letter(order.indexOf(index))).toList();
            return question(placed, hint, lefts, choices, 0, String.join(" ", letters));
        }

        private Question question(
                SetItems.Placed placed,
                String hint,
                List<String> lefts,
                List<Choice> choices,
                int lines,
                String letters) {
            SetItem shown = placed.shown();
            return new Question(++number, shown.form(), shown.stem(), hint, lefts, choices, lines, letters, shown);
        }

        private static String letter(int index) {
            return Character.toString('a' + index);
        }
    }

    /** Whether some question counts more than others. */
    public boolean weighted() {
        return questions().stream().anyMatch(question -> question.item().points() != 1);
    }

    /** Of all questions together. */
    public int points() {
        return questions().stream()
                .mapToInt(question -> question.item().points())
                .sum();
    }

    /** All of them, in order. */
    public List<Question> questions() {
        return groups.stream().flatMap(group -> group.questions().stream()).toList();
    }

    /** Fronts and backs of cards to cut out, eight to a sheet; backs stand so that they lie behind their fronts when the sheet is turned over its long side. */
    public List<Sheet> sheets() {
        List<Question> all = questions();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + Sheet.CARDS)
                .mapToObj(from -> Sheet.of(all.subList(from, Math.min(all.size(), from + Sheet.CARDS))))
                .toList();
    }

    /**
     * A sheet of cards.
     *
     * @param fronts in reading order
     * @param backs the same, each row from right to left; null where there is no card
     */
    record Sheet(List<Question> fronts, List<@Nullable Question> backs) {

        private static final int CARDS = 8;

        private static Sheet of(List<Question> fronts) {
            List<@Nullable Question> backs = new ArrayList<>();
            for (int i = 0; i < fronts.size(); i += 2) {
                backs.add(i + 1 < fronts.size() ? fronts.get(i + 1) : null);
                backs.add(fronts.get(i));
            }
            return new Sheet(fronts, Collections.unmodifiableList(backs));
        }
    }
}
