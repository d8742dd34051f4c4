package org.factloom.item;

import java.util.List;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;

/** The writers of the forms that ask for a whole list of values. */
final class Lists {

    static final List<Writer> WRITERS = List.of(Lists::card);

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Lists() {}

    private static List<Item> card(Finding finding, Material material) {
        Value.Several several = (Value.Several) finding.fact().value();
        return isAskedForAll(finding, several)
                ? List.of(new Item.Card(Writer.origin(finding, Form.CARD), request(finding, several), several.text()))
                : List.of();
    }

    private static boolean isAskedForAll(Finding finding, Value.Several several) {
        return !finding.wording().statement().isEmpty() && several.values().size() < NUMBERS.size();
    }

    /** "Name the three headquarters of al-Ansar." */
    private static String request(Finding finding, Value.Several several) {
        return finding.wording().stating(NUMBERS.get(several.values().size()));
    }
}
