package org.factloom.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.factloom.exchange.Arrangement.Section;
import org.factloom.item.Form;
import org.factloom.item.Item;
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

        /** Whether words are to be written into a blank of the stem. */
        public boolean filledIn() {
            return form.equals(Form.CLOZE.id());
        }

        /** The stem up to its blank. */
        public String before() {
            int blank = stem.indexOf(Item.BLANK);
            return blank < 0 ? stem : stem.substring(0, blank);
        }

        /** The stem behind its blank. */
        public String after() {
            int blank = stem.indexOf(Item.BLANK);
            return blank < 0 ? "" : stem.substring(blank + Item.BLANK.length());
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
     * A part of the first version.
     *
     * @param items those of the part, none of which is left out
     * @param before how many questions come before it
     */
    static Paper part(String set, List<SetItems.Placed> items, List<Section> sections, int before) {
        return new Printing(set, FIRST, before).paper(items, sections);
    }

    /** All items, to be cut out and learned from: also those that sections do not draw. */
    static Paper cards(String set, String version, List<SetItems.Placed> items, List<Section> sections) {
        return new Printing(set, version, 0).paper(items, sections);
    }

    /** The items that sections do not draw. */
    static Set<String> leftOut(String set, List<ItemOrder.Place> items, List<Section> sections) {
        SplittableRandom random = Printing.random(set);
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
