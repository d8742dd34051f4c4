package org.factloom.item;

import java.util.List;
import java.util.Optional;

/** Numbers: compared by value, never forgiven a slip; the unit may be left out, and half is lost by a wrong one. */
record TypedQuantity(WrittenNumber key, TypedName asWritten) implements TypedAnswer {

    private static final double WRONG_UNIT = 0.5;

    /** Nothing where the key is not one number, "300–2,000". */
    static Optional<TypedQuantity> of(Item.Answer answer, TypedName asWritten) {
        return WrittenNumber.read(answer.key()).map(key -> new TypedQuantity(key, asWritten));
    }

    @Override
    public Verdict judge(String typed) {
        if (asWritten.isRight(FoldedText.of(typed))) {
            return Verdict.RIGHT;
        }
        return WrittenNumber.read(typed)
                .filter(key::sameValue)
                .map(given -> given.words().stream().allMatch(this::isUnit)
                        ? Verdict.RIGHT
                        : new Verdict(WRONG_UNIT, "half credit: the number is right, what it counts is not"))
                .orElse(Verdict.WRONG);
    }

    @Override
    public Optional<String> unclear(String typed) {
        return asWritten.isRight(FoldedText.of(typed)) ? Optional.empty() : unclearNumber(typed);
    }

    /** Why no one number can be read from {@code typed}; nothing for an empty answer. */
    static Optional<String> unclearNumber(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        if (WrittenNumber.readTwoWays(typed)) {
            return Optional.of("That can be read as two numbers: write 2000 or 2,000 for two thousand.");
        }
        return WrittenNumber.read(typed).isPresent()
                ? Optional.empty()
                : Optional.of("Write one number, like “1,200” or “twelve”.");
    }

    /** Whether a word, or its plural, stands in the key or in an accepted answer. */
    private boolean isUnit(String word) {
        return asWritten.right().stream()
                .map(FoldedText::of)
                .map(FoldedText::words)
                .flatMap(List::stream)
                .anyMatch(unit -> stem(unit).equals(stem(word)));
    }

    static String stem(String word) {
        return word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }
}
