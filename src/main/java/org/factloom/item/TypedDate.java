package org.factloom.item;

import java.util.Optional;
import org.factloom.item.WrittenDate.Reading;
import org.factloom.language.PartialDate;

/** Dates: compared as dates, never forgiven a slip, with half credit for a less precise one. */
record TypedDate(String keyText, PartialDate key, TypedName asWritten) implements TypedAnswer {

    private static final double LESS_PRECISE = 0.5;

    /** Nothing where the key is no date that can be read, "1979–1988". */
    static Optional<TypedDate> of(Item.Answer answer, TypedName asWritten) {
        return WrittenDate.read(answer.key()) instanceof Reading.Read(PartialDate key)
                ? Optional.of(new TypedDate(answer.key(), key, asWritten))
                : Optional.empty();
    }

    @Override
    public Verdict judge(String typed) {
        if (asWritten.isRight(FoldedText.of(typed))) {
            return Verdict.RIGHT;
        }
        if (!(WrittenDate.read(typed) instanceof Reading.Read(PartialDate given)) || !given.agreesWith(key)) {
            return Verdict.WRONG;
        }
        return given.precision().compareTo(key.precision()) >= 0
                ? Verdict.RIGHT
                : new Verdict(LESS_PRECISE, "half credit: right, but the article is more precise");
    }

    @Override
    public Optional<String> unclear(String typed) {
        boolean settled = typed.isBlank() || asWritten.isRight(FoldedText.of(typed));
        return !settled && WrittenDate.read(typed) instanceof Reading.Unclear(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }
}
