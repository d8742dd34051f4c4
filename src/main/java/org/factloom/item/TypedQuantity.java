package org.factloom.item;

import java.util.List;
import java.util.Optional;

/** A quantity whose key is a text, "150 fighters": right as it is written, otherwise compared as a number. */
record TypedQuantity(ExpectedNumber number, TypedName asWritten) implements TypedAnswer {

    /** Nothing where the key is not one number, "dozens of fighters". */
    static Optional<TypedQuantity> of(Item.Answer answer, TypedName asWritten) {
        List<String> known = asWritten.right().stream()
                .flatMap(text -> FoldedText.of(text).words().stream())
                .map(TermForm::singular)
                .toList();
        return WrittenNumber.read(answer.key())
                .map(key -> new TypedQuantity(new ExpectedNumber(key, answer.key(), 0, known), asWritten));
    }

    @Override
    public Verdict judge(String typed) {
        return asWritten.isRight(typed) ? Verdict.RIGHT : number.judge(typed);
    }

    @Override
    public Optional<String> unclear(String typed) {
        return asWritten.isRight(typed) ? Optional.empty() : number.unclear(typed);
    }
}
