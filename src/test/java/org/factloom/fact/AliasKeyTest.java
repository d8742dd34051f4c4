package org.factloom.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Sulaymaniyah, as-Sulemaniyah, true",
        "Irbil, Erbil, true",
        "Ba'ath Party, Baath Party, true",
        "Qasim, Qassem, true",
        "Ar-Rashid army camp, Camp Rashid, true",
        "Oman, Amman, true",
        "Communist Party, Iraqi Communist Party, true",
        "Kirkuk, Irbil, false",
        "Muhammad Habib, Hasan Sari, false",
        "Kurdish Democratic Party, Iraqi Communist Party, false"
    })
    void namesThatMayBeTheSameThingNeverStandSideBySide(String one, String other, boolean maybe) {
        assertEquals(maybe, AliasKey.mayBeSame(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "the Ba‘ath Party, baath party",
        "Ar-Rashid's army camp, rashids army camp",
        "São Tomé – Príncipe, sao tome principe",
        "an 'a', a",
        "ﬁve² ⅒ km, five2 1 10 km",
        "'  -- ', ''"
    })
    void spellingIsFoldedAway(String name, String folded) {
        assertEquals(folded, AliasKey.fold(name));
    }
}
