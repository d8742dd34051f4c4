package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Items that are moved, written "a b |x: c d |y: e": two in no section, two in x, one in y. */
class ItemOrderTest {

    private static final List<String> SECTIONS = List.of("x", "y");

    private final ItemOrder order = new ItemOrder(Stream.of("a", "b", "cx", "dx", "ey")
            .map(it -> new ItemOrder.Place(it.substring(0, 1), it.length() == 1 ? null : it.substring(1)))
            .toList());

    private static String text(ItemOrder order) {
        return order.places().stream()
                .map(place -> place.id() + (place.section() == null ? "" : place.section()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void withinASectionNeighboursChangePlaces() {
        assertEquals("b a cx dx ey", text(order.up("b")));
        assertEquals("a b dx cx ey", text(order.down("c")));
    }

    @Test
    void acrossAHeadingItJoinsTheOtherSection() {
        assertEquals("a b c dx ey", text(order.up("c")));
        assertEquals("a bx cx dx ey", text(order.down("b")));
        assertEquals("a b cx dx ex", text(order.up("e")));
    }

    @Test
    void theEndsAndWhatIsNotThereStay() {
        assertEquals(order, order.up("a"));
        assertEquals(order, order.down("e"));
        assertEquals(order, order.up("nothing"));
    }

    @Test
    void theChosenStandTogetherFromTheirNumberOn() {
        assertEquals("b cx ax ex dx", text(order.to(Set.of("a", "e"), 3)));
        assertEquals("d e a b cx", text(order.to(Set.of("d", "e"), 1)));
        assertEquals("b cx dx ey ay", text(order.to(Set.of("a"), 99)));
    }

    @Test
    void intoASectionMeansToItsEnd() {
        assertEquals("b cx dx ax ey", text(order.into(Set.of("a"), "x", SECTIONS)));
        assertEquals("a b e cx dx", text(order.into(Set.of("e"), null, SECTIONS)));
    }
}
