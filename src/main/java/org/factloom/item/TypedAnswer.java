package org.factloom.item;

import java.util.Optional;

/** Compares what was typed with a key, as leniently as the key's type allows. */
interface TypedAnswer {

    /** A score of 0 to 1, and why it is what it is where that is not obvious. */
    record Verdict(double score, String remark) {
        static final Verdict RIGHT = new Verdict(1, "");
        static final Verdict WRONG = new Verdict(0, "");
    }

    Verdict judge(String typed);

    /** Why {@code typed} should be asked for again; nothing where it can be judged, and for an empty answer. */
    default Optional<String> unclear(String typed) {
        return Optional.empty();
    }

    /** Dates, numbers and spans of them are compared by value where the key can be read as such, all else by its letters. */
    static TypedAnswer of(Item.Answer answer) {
        TypedName exact = new TypedName(answer, false);
        return switch (answer.type()) {
            case "date" ->
                TypedDate.of(answer, exact)
                        .<TypedAnswer>map(date -> date)
                        .or(() -> TypedPeriod.ofDates(answer, exact))
                        .orElse(exact);
            case "quantity" ->
                TypedQuantity.of(answer, exact)
                        .<TypedAnswer>map(quantity -> quantity)
                        .or(() -> TypedPeriod.ofNumbers(answer, exact))
                        .orElse(exact);
            default ->
                TypedPeriod.ofDates(answer, exact)
                        .<TypedAnswer>map(period -> period)
                        .orElseGet(() -> new TypedName(answer, true));
        };
    }
}
