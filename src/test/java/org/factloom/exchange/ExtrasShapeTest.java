package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factloom.item.Extras;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people add to items, in files. */
class ExtrasShapeTest {

    private static Item card(Extras extras) {
        return new Item.Card(
                new Item.Origin("i1", List.of("f1"), List.of(), Item.Origin.HAND, 0.5, extras), "When?", "1963");
    }

    @Test
    void whatIsAddedIsReadAsItWasWritten() {
        Item full = card(new Extras("*July*, not June.", 2.5, new Extras.Picture("3f00a91bb2c4d5e6.png", "A camp")));
        assertEquals(full, ItemJson.read(ItemJson.write(full)));
        Item plain = card(Extras.NONE);
        assertEquals(plain, ItemJson.read(ItemJson.write(plain)));
        assertFalse(ItemJson.write(plain).contains("points"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "points": -1 | points: must be more than 0 and at most 100
            "points": 0 | points: must be more than 0 and at most 100
            "points": 101 | points: must be more than 0 and at most 100
            "picture": {"file": "../../a.png", "alternative": "A"} | picture.file: must be 16 hexadecimal digits
            "picture": {"file": "3f00a91bb2c4d5e6.svg", "alternative": "A"} | picture.file: must be 16 hexadecimal digits
            "picture": {"file": "3f00a91bb2c4d5e6.png"} | picture.alternative
            """)
    void whatIsWrongIsNamed(String key, String message) {
        String json =
                "{\"id\": \"i1\", \"fact\": \"f1\", \"form\": \"card\", \"stem\": \"When?\", \"key\": \"1963\", %s}"
                        .formatted(key);
        String said = assertThrows(IllegalArgumentException.class, () -> ItemJson.read(json))
                .getMessage();
        assertTrue(said.contains(message), said);
    }
}
