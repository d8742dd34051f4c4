package org.factloom.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.factloom.item.Added;
import org.factloom.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people add to items, in files. */
class AddedShapeTest {

    private static final String NAME = "0a".repeat(32) + ".png";

    private static Item card(Added added) {
        return new Item.Card(
                new Item.Origin("i1", List.of("f1"), List.of(), Item.Origin.HAND, 0.5, added), "When?", "1963");
    }

    @Test
    void whatIsAsUsualIsLeftOut() {
        String plain = ItemJson.write(card(Added.NONE));
        assertFalse(plain.contains("points") || plain.contains("picture") || plain.contains("explanation"), plain);
        String full = ItemJson.write(card(new Added("*July*", 3, new Added.Picture(NAME, "A camp"))));
        assertTrue(
                full.contains("\"points\":3,\"picture\":{\"file\":\"" + NAME + "\",\"alternative\":\"A camp\"}"), full);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            points: -1                                                  | points: must be a whole number from 1 to 100
            points: 0                                                   | points: must be a whole number from 1 to 100
            points: 101                                                 | points: must be a whole number from 1 to 100
            points: 1.5                                                 | points: must be a whole number
            points: 1e999999999                                         | points: must be a whole number
            points: many                                                | points: 'many' is not a number
            'picture: {file: NAME}'                                     | picture.alternative: is missing
            'picture: {file: NAME, alternative: " "}'                   | picture.alternative: is empty
            'picture: {alternative: A camp}'                            | picture.file: is missing
            'picture: {file: camp.png, alternative: A camp}'            | picture.file: must be the SHA-256 of the picture
            'picture: {file: ../NAME, alternative: A camp}'             | picture.file: must be the SHA-256 of the picture
            'picture: {file: NAME.svg, alternative: A camp}'            | picture.file: must be the SHA-256 of the picture
            'picture: {file: NAME, alternative: A camp, width: 3}'      | picture.width: unknown key
            picture: NAME                                               | picture: must be a mapping of file, alternative
            """)
    void whatIsWrongIsNamedWithItsLine(String written, String message) {
        String yaml = QuestionSetReaderTest.HAND_WRITTEN + "    " + written.replace("NAME", NAME) + "\n";
        int line = (int) yaml.lines().count();
        List<Problem> problems = assertThrows(
                        MalformedSetException.class, () -> QuestionSetReader.read("by-hand", yaml))
                .problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(
                problems.getFirst().toString().startsWith(line + ": items[5]." + message),
                problems.getFirst().toString());
    }
}
