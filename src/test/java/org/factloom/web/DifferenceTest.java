package org.factloom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.factloom.web.Difference.Change;
import org.factloom.web.Difference.Part;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final int MANY = 60_000;

    @Test
    void whatIsCommonAtBothEndsAndBetweenIsTheSame() {
        assertEquals(
                List.of(
                        new Part(Change.SAME, "a "),
                        new Part(Change.STRUCK, "b"),
                        new Part(Change.ADDED, "x"),
                        new Part(Change.SAME, " c"),
                        new Part(Change.STRUCK, " d"),
                        new Part(Change.SAME, " e")),
                Difference.ofWords("a b c d e", "a x c e"));
    }

    @Test
    void aWordOfALongTextIsFound() {
        String before = words("w");
        String after = before.replace("w30000 ", "other ");
        List<Part> parts = Difference.ofWords(before, after);
        assertEquals(List.of(new Part(Change.STRUCK, "w30000"), new Part(Change.ADDED, "other")), parts.subList(1, 3));
        assertEquals(4, parts.size());
    }

    @Test
    void longTextsThatHaveLittleInCommonAreStruckAndAddedWhole() {
        assertEquals(
                List.of(
                        new Part(Change.SAME, "a "),
                        new Part(Change.STRUCK, words("w")),
                        new Part(Change.ADDED, words("v")),
                        new Part(Change.SAME, " z")),
                Difference.ofWords("a " + words("w") + " z", "a " + words("v") + " z"));
    }

    private static String words(String letter) {
        return String.join(
                " ", IntStream.range(0, MANY).mapToObj(i -> letter + i).toList());
    }
}
