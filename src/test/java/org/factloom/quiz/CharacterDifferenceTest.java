package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterDifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "Bagdad, Baghdad, Bag+h+dad",
        "Baghhdad, Baghdad, Bagh-h-dad",
        "Kirkuc, Kirkuk, Kirku-c-+k+",
        "Kirkuk, Kirkuk, Kirkuk",
        "'', Kirkuk, +Kirkuk+",
        "a𝒳b, ab, a-𝒳-b",
    })
    void lettersAreStruckAndAdded(String from, String to, String expected) {
        assertEquals(
                expected,
                CharacterDifference.between(from, to).stream()
                        .map(part -> switch (part.change()) {
                            case SAME -> part.text();
                            case STRUCK -> "-" + part.text() + "-";
                            case ADDED -> "+" + part.text() + "+";
                        })
                        .collect(Collectors.joining()));
    }

    @Test
    void theNearestRightAnswerIsTheOneToCompareWith() {
        assertEquals(
                CharacterDifference.between("Tolkein", "Tolkien"),
                CharacterDifference.nearest("Tolkein", "J. R. R. Tolkien", List.of("Ronald", "Tolkien")));
        assertEquals(
                CharacterDifference.between("Hadad", "Haddad"),
                CharacterDifference.nearest("Hadad", "Haddad", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Bagdad, Baghdad, true",
        "Kirkuc, Kirkuk, true",
        "Kirmus, Kirkuk, true",
        "Karmus, Kirkuk, false",
        "nobody, Salim Haddad, false",
        "Abdul Karim Qasim of the Free Officers, Kirkuk, false",
    })
    void onlyANearMissIsCorrected(String from, String to, boolean near) {
        assertEquals(near, CharacterDifference.isNearMiss(CharacterDifference.between(from, to)));
    }
}
