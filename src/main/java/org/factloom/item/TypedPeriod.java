package org.factloom.item;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.item.WrittenDate.Reading;

/**
 * Spans with two ends, "1979–1988" or "300–2,000": each end compared by its value, half credit where one of them is right.
 *
 * @param <T> what an end is read as
 * @param read an end; nothing where it cannot be read
 */
record TypedPeriod<T>(T first, T last, Function<String, Optional<T>> read, String keyText, TypedName asWritten)
        implements TypedAnswer {

    private static final double PART = 0.5;
    private static final Pattern BREAK = Pattern.compile(
            "(?i)^(?:(?:in|from|between|the years?) )*(.+?)\\s*(?:[-‐‑–—−]|\\b(?:to|until|till|through|and)\\b)\\s*(.+)$");
    private static final Pattern YEARS = Pattern.compile("(.*\\b\\d\\d)(\\d\\d)");

    /** Nothing where the key is not two dates. */
    static Optional<TypedPeriod<?>> ofDates(Item.Answer answer, TypedName asWritten) {
        return WrittenDate.read(answer.key()) instanceof Reading.Read
                ? Optional.empty()
                : of(
                        answer,
                        asWritten,
                        end -> WrittenDate.read(end) instanceof Reading.Read read
                                ? Optional.of(read.date())
                                : Optional.empty());
    }

    /** Nothing where the key is not two numbers. */
    static Optional<TypedPeriod<?>> ofNumbers(Item.Answer answer, TypedName asWritten) {
        return WrittenNumber.read(answer.key()).isPresent()
                ? Optional.empty()
                : of(answer, asWritten, end -> WrittenNumber.read(end)
                        .map(number -> number.value().stripTrailingZeros()));
    }

    private static <T> Optional<TypedPeriod<?>> of(
            Item.Answer answer, TypedName asWritten, Function<String, Optional<T>> read) {
        List<T> ends = ends(answer.key(), read);
        return ends.size() == 2
                ? Optional.of(new TypedPeriod<>(ends.getFirst(), ends.getLast(), read, answer.key(), asWritten))
                : Optional.empty();
    }

    @Override
    public Verdict judge(String typed) {
        if (asWritten.isRight(typed)) {
            return Verdict.RIGHT;
        }
        List<T> given = ends(typed, read);
        if (given.equals(List.of(first, last))) {
            return Verdict.RIGHT;
        }
        boolean oneEnd = given.size() == 2
                ? given.getFirst().equals(first) || given.getLast().equals(last)
                : given.size() == 1 && (given.contains(first) || given.contains(last));
        return oneEnd ? new Verdict(PART, "half credit: one end is right; the article says " + keyText) : Verdict.WRONG;
    }

    /** The two ends, or the one thing that can be read; nothing where neither can. */
    private static <T> List<T> ends(String text, Function<String, Optional<T>> read) {
        Optional<T> whole = read.apply(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Matcher parts = BREAK.matcher(text.strip());
        if (!parts.matches()) {
            return List.of();
        }
        Optional<T> from = read.apply(parts.group(1));
        Matcher years = YEARS.matcher(parts.group(1));
        boolean isShort = parts.group(2).matches("\\d\\d") && years.matches();
        Optional<T> to = read.apply(isShort ? years.group(1) + parts.group(2) : parts.group(2));
        return from.isPresent() && to.isPresent() ? List.of(from.get(), to.get()) : List.of();
    }
}
