package org.factloom.item;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.item.WrittenDate.Reading;
import org.factloom.language.PartialDate;

/**
 * Dates: compared as dates, never forgiven a slip, with half credit for what is right as far as it goes.
 *
 * @param key without the part of the year that {@code part} says
 * @param part "late" of "late 1967"; empty as a rule
 */
record TypedDate(String keyText, PartialDate key, String part, TypedName asWritten) implements TypedAnswer {

    private static final double PART = 0.5;

    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?i)^(?:in )?(?:the )?(early|mid|late|spring|summer|autumn|fall|winter|beginning|start|middle|end)(?:(?: of)?(?: the year)?|-)? *(?:of |in )?(?=\\d)");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d])['’](\\d\\d)$|(?<=\\p{L}[ .]|\\d ?[-/.] ?)(\\d\\d)$");

    /** Nothing where the key is no date that can be read, "the 1960s". */
    static Optional<TypedDate> of(Item.Answer answer, TypedName asWritten) {
        Matcher part = PART_OF_YEAR.matcher(answer.key());
        String name = part.find() ? part.group(1) : "";
        return WrittenDate.read(part.replaceFirst("")) instanceof Reading.Read(PartialDate key)
                ? Optional.of(new TypedDate(answer.key(), key, name, asWritten))
                : Optional.empty();
    }

    @Override
    public Verdict judge(String typed) {
        if (asWritten.isRight(typed)) {
            return Verdict.RIGHT;
        }
        Matcher part = PART_OF_YEAR.matcher(typed);
        boolean samePart = !part.find() || part.group(1).equalsIgnoreCase(this.part);
        return switch (WrittenDate.read(part.replaceFirst(""))) {
            case Reading.Read(PartialDate given) when samePart -> judge(given, part.hasMatch());
            case Reading.Read(PartialDate _) -> Verdict.WRONG;
            case Reading.Unclear _ -> guess(typed);
        };
    }

    private Verdict judge(PartialDate given, boolean saidPart) {
        if (!given.agreesWith(key)) {
            return nearly(given);
        }
        if (!part.isEmpty() && !saidPart) {
            return half("right, but the article says “" + keyText + "”");
        }
        if (given.precision().compareTo(key.precision()) >= 0) {
            return Verdict.RIGHT;
        }
        String right = given.month() == null ? "the year is right" : "month and year are right";
        String asked = key.day() == null ? "the month" : given.month() == null ? "day and month" : "the day";
        return half(right + "; the article also says " + asked);
    }

    /** What was right of a wrong date, in words only: who names a wrong day does not know it. */
    private Verdict nearly(PartialDate given) {
        boolean sameYear = given.year() == key.year();
        boolean sameMonth = given.month() != null && given.month().equals(key.month());
        boolean sameDay = given.day() != null && given.day().equals(key.day());
        String right = sameYear && sameMonth
                ? "month and year are right, the day is not"
                : sameMonth && sameDay
                        ? "day and month are right, the year is not"
                        : sameYear ? "only the year is right" : "";
        return new Verdict(0, right);
    }

    /** What would be asked for again, where it can: half credit where one reading of it is right. */
    private Verdict guess(String typed) {
        boolean dayAndMonth = key.day() != null
                && WrittenDate.read(typed + " " + key.year()) instanceof Reading.Read(PartialDate given)
                && given.equals(key);
        if (dayAndMonth) {
            return half("day and month are right; the year is missing");
        }
        Matcher shortYear = SHORT_YEAR.matcher(typed.strip());
        String century = String.valueOf(Math.abs(key.year()) / 100);
        String longYear =
                shortYear.replaceFirst(year -> " " + century + (year.group(1) == null ? year.group(2) : year.group(1)));
        if (WrittenDate.read(longYear) instanceof Reading.Read(PartialDate given)) {
            return judge(given, false);
        }
        return WrittenDate.readings(longYear).contains(key)
                ? half("that can be read as two dates, one of them right; it is " + keyText)
                : Verdict.WRONG;
    }

    private static Verdict half(String why) {
        return new Verdict(PART, "half credit: " + why);
    }

    @Override
    public Optional<String> unclear(String typed) {
        boolean settled = typed.isBlank() || asWritten.isRight(typed);
        return !settled
                        && WrittenDate.read(PART_OF_YEAR.matcher(typed).replaceFirst(""))
                                instanceof Reading.Unclear(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }
}
