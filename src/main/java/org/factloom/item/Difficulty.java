package org.factloom.item;

import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Value;

/** An estimate, before anybody has answered, of how hard an item is. */
final class Difficulty {

    private Difficulty() {}

    /** 0 (easy) to 1 (hard): recall is harder than recognition, a precise value than a loose one, prose than the infobox. */
    static double of(Form form, Fact fact) {
        double base =
                switch (form) {
                    case TRUE_FALSE -> 0.2;
                    case MULTIPLE_CHOICE -> 0.3;
                    case CARD -> 0.45;
                    case CLOZE_CHOICE -> 0.3;
                    case MULTIPLE_RESPONSE, MATCHING -> 0.4;
                    case ORDERING -> 0.5;
                    case CLOZE -> 0.5;
                    case TYPED, NUMERIC -> 0.6;
                    case LIST -> 0.7;
                };
        double value =
                switch (fact.value()) {
                    case Value.Date date ->
                        date.date().day() != null ? 0.2 : date.date().month() != null ? 0.15 : 0.1;
                    case Value.Quantity _, Value.Several _ -> 0.15;
                    case Value.Person _, Value.Organisation _ -> 0.05;
                    case Value.Place _, Value.Term _ -> 0;
                };
        String section = fact.evidence().getFirst().section();
        double place = section.isEmpty() || section.equals(Evidence.INFOBOX) ? 0 : 0.1;
        return Math.round((base + value + place) * 100) / 100.0;
    }
}
