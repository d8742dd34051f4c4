package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.factloom.exchange.Arrangement.Section;
import org.factloom.item.Form;
import org.factloom.library.AskableItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SetDrawTest {

    private static AskableItem item(String id, @Nullable String section, String... facts) {
        return new AskableItem(id, new UUID(0, id.hashCode()), Form.TYPED, "kiln", section, List.of(facts));
    }

    private static List<String> ids(SetDraw draw, List<AskableItem> items, int seed) {
        return draw.of(items, _ -> 0, SetDraw.MOST, new SplittableRandom(seed)).stream()
                .map(AskableItem::id)
                .toList();
    }

    @Test
    void allIsAskedInTheOrderOfTheSections() {
        SetDraw draw = new SetDraw(List.of(new Section("two", null), new Section("one", null)));
        List<AskableItem> items =
                List.of(item("a", "one", "f1"), item("b", null, "f2"), item("c", "two", "f3"), item("d", "one", "f1"));
        assertEquals(List.of("b", "c", "a", "d"), ids(draw, items, 1));
        assertEquals(4, draw.size(items));
    }

    @RepeatedTest(20)
    void aDrawTakesSoManyInTheirOrder(RepetitionInfo seed) {
        SetDraw draw = new SetDraw(List.of(new Section("pool", 3), new Section("few", 9)));
        List<AskableItem> items = new ArrayList<>(IntStream.range(0, 10)
                .mapToObj(i -> item("p" + i, "pool", "f" + i))
                .toList());
        items.add(item("x", "few", "fx"));
        List<String> ids = ids(draw, items, seed.getCurrentRepetition());
        assertEquals(4, ids.size());
        assertEquals(ids.stream().sorted().toList(), ids);
        assertEquals("x", ids.getLast());
        assertEquals(4, draw.size(items));
    }

    @Test
    void drawsDiffer() {
        SetDraw draw = new SetDraw(List.of(new Section("pool", 3)));
        List<AskableItem> items = IntStream.range(0, 10)
                .mapToObj(i -> item("p" + i, "pool", "f" + i))
                .toList();
        Set<List<String>> drawn = new HashSet<>();
        IntStream.range(0, 20).forEach(seed -> drawn.add(ids(draw, items, seed)));
        assertTrue(drawn.size() > 10, drawn::toString);
        assertEquals(ids(draw, items, 7), ids(draw, items, 7));
    }

    @RepeatedTest(20)
    void noFactIsDrawnTwiceWhereOthersAreThere(RepetitionInfo seed) {
        SetDraw draw = new SetDraw(List.of(new Section("pool", 2), new Section("rest", null)));
        List<AskableItem> items = List.of(
                item("both", "pool", "f1", "f2"),
                item("one", "pool", "f1"),
                item("two", "pool", "f2"),
                item("asked", "pool", "f3"),
                item("fixed", "rest", "f3"));
        List<String> ids = ids(draw, items, seed.getCurrentRepetition());
        assertEquals(List.of("one", "two", "fixed"), ids);
    }

    @RepeatedTest(20)
    void aDrawIsFilledEvenWithOneFact(RepetitionInfo seed) {
        SetDraw draw = new SetDraw(List.of(new Section("pool", 2)));
        List<AskableItem> items = List.of(item("a", "pool", "f1"), item("b", "pool", "f1"), item("c", "pool", "f1"));
        assertEquals(2, ids(draw, items, seed.getCurrentRepetition()).size());
    }

    @RepeatedTest(10)
    void whatWasAskedLeastIsDrawnFirst(RepetitionInfo seed) {
        SetDraw draw = new SetDraw(List.of(new Section("pool", 2)));
        List<AskableItem> items = IntStream.range(0, 6)
                .mapToObj(i -> item("p" + i, "pool", "f" + i))
                .toList();
        List<AskableItem> drawn = draw.of(
                items,
                item -> Set.of("p2", "p4").contains(item.id()) ? 0 : 1,
                SetDraw.MOST,
                new SplittableRandom(seed.getCurrentRepetition()));
        assertEquals(List.of("p2", "p4"), drawn.stream().map(AskableItem::id).toList());
    }

    @Test
    void moreThanFitAreThoseOfTheLowestRank() {
        List<AskableItem> items = IntStream.range(0, 6)
                .mapToObj(i -> item("p" + i, null, "f" + i))
                .toList();
        List<AskableItem> asked = SetDraw.ALL.of(items, item -> -items.indexOf(item), 2, new SplittableRandom(1));
        assertEquals(List.of("p4", "p5"), asked.stream().map(AskableItem::id).toList());
    }
}
