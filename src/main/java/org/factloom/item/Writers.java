package org.factloom.item;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;
import org.factloom.fact.Wording;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;

/** The writers of the forms that ask one fact each. */
final class Writers {

    private static final List<Writer> ONE_VALUE = List.of(
            Choices::multipleChoice,
            Choices::clozeChoice,
            Writers::trueFalse,
            Writers::typed,
            Writers::numeric,
            Writers::cloze,
            Writers::card);

    /** The share by which an answer may miss what the article only says to be about so many. */
    private static final double ABOUT = 0.05;

    /** "fighters", "square metres"; a longer phrase stands in the question already. */
    private static final Pattern UNIT = Pattern.compile("(?!of )\\p{Ll}[\\p{L}-]*(?: \\p{Ll}+)?");

    private static final Set<String> OPEN = Set.of("definition", "occupation", "property", "cause");

    private static final int MOST_DIGITS = 4;

    /** Letters of three or four sentences. */
    private static final int NEAR = 500;

    private static final int LEAST_AWAY = 3;
    private static final int MOST_AWAY = 15;

    private Writers() {}

    /** The forms that the fact's value lends itself to. */
    static List<Writer> of(Fact fact) {
        return fact.value() instanceof Value.Several ? Lists.WRITERS : ONE_VALUE;
    }

    /** What something is in full is told at sight from what another thing is; only a card asks for it. */
    static boolean isDefinition(Finding finding) {
        return OPEN.contains(finding.wording().slot());
    }

    static boolean isMeasured(Value value) {
        return value instanceof Value.Date || value instanceof Value.Quantity;
    }

    /** A true and a false statement; selection takes one of them. Neither a second date nor a second number may help to judge it. */
    private static List<Item> trueFalse(Finding finding, Material material) {
        if (finding.wording().statement().isEmpty() || isDefinition(finding) || isTold(finding)) {
            return List.of();
        }
        List<String> wrong = new Distractors(material)
                .of(finding).stream()
                        .filter(other -> isWorthJudging(finding.fact().value(), other))
                        .toList();
        if (wrong.isEmpty()) {
            return List.of();
        }
        Item.Origin origin =
                Writer.origin(finding, Form.TRUE_FALSE, closeness(finding.fact().value(), wrong));
        String key = finding.fact().value().text();
        Item right = new Item.TrueFalse(origin, statement(finding, key), true, null);
        List<String> near = wrong.stream()
                .filter(other -> isNamedNear(finding, other, material))
                .toList();
        if (near.isEmpty()) {
            return List.of(right);
        }
        String other = near.get(material.random("false " + finding.fact().id()).nextInt(near.size()));
        return List.of(right, new Item.TrueFalse(origin, statement(finding, other), false, key));
    }

    /**
     * Whether the article names the place or person near the right one, so that it is of the same part of the world and time: a scholar
     * of Basra was not born in Paris. What the article does not name at all was chosen as a neighbour already.
     */
    private static boolean isNamedNear(Finding finding, String other, Material material) {
        if (finding.fact().value() instanceof Value.Term
                || isMeasured(finding.fact().value())) {
            return true;
        }
        String text = material.reading().article().text();
        List<Integer> keys = positions(text, finding.fact().value().text());
        List<Integer> others = positions(text, other);
        return others.isEmpty()
                || others.stream().anyMatch(at -> keys.stream().anyMatch(key -> Math.abs(key - at) <= NEAR));
    }

    private static List<Integer> positions(String text, String name) {
        return Pattern.compile(name, Pattern.LITERAL)
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .toList();
    }

    private static double closeness(Value key, List<String> wrong) {
        return isMeasured(key)
                ? Difficulty.closeness(
                        key,
                        wrong.stream().map(text -> new Item.Option(text, null)).toList())
                : Difficulty.MIDDLING;
    }

    /** Whether the statement has another date or number beside a date, or another number beside a number. */
    private static boolean isTold(Finding finding) {
        String statement = finding.wording().statement();
        return switch (finding.fact().value()) {
            case Value.Date _ -> statement.matches(".*(?:\\d|\\b(?:first|second|third|fourth|fifth|last|final)\\b).*");
            case Value.Quantity _ ->
                !StemFigures.of(new Wording("", statement, "", "")).numbers().isEmpty();
            default -> false;
        };
    }

    /** A wrong year lies near enough to be believed and far enough to be known. */
    private static boolean isWorthJudging(Value key, String other) {
        if (!(key instanceof Value.Date(String _, PartialDate date)) || date.month() != null) {
            return true;
        }
        int away = Math.abs(Dates.parse(other).orElseThrow().year() - date.year());
        return away >= LEAST_AWAY && away <= MOST_AWAY;
    }

    static String statement(Finding finding, String value) {
        String text = finding.wording().stating(value);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What could as well be put in other words, the long form of an acronym, or a number that nobody learns to the last digit, "40,117,096". */
    private static boolean isHardToType(Finding finding) {
        return ClosedSet.isOpenToWording(finding.wording().slot())
                || finding.fact().family() == Family.ACRONYM
                || finding.fact().value() instanceof Value.Quantity quantity
                        && quantity.number().stripTrailingZeros().precision() > MOST_DIGITS;
    }

    private static List<Item> typed(Finding finding, Material material) {
        return finding.wording().question().isEmpty()
                        || finding.fact().value() instanceof Value.Quantity
                        || isHardToType(finding)
                ? List.of()
                : List.of(new Item.Typed(
                        Writer.origin(finding, Form.TYPED), finding.wording().question(), answer(finding, material)));
    }

    private static List<Item> numeric(Finding finding, Material material) {
        return finding.wording().question().isEmpty()
                        || isHardToType(finding)
                        || !(finding.fact().value() instanceof Value.Quantity quantity)
                ? List.of()
                : List.of(new Item.Numeric(
                        Writer.origin(finding, Form.NUMERIC),
                        finding.wording().question(),
                        quantity.number(),
                        UNIT.matcher(quantity.unit()).matches() ? quantity.unit() : "",
                        quantity.approximate() ? ABOUT : 0));
    }

    private static List<Item> cloze(Finding finding, Material material) {
        return finding.wording().statement().isEmpty() || isHardToType(finding)
                ? List.of()
                : List.of(new Item.Cloze(
                        Writer.origin(finding, Form.CLOZE),
                        statement(finding, Item.BLANK),
                        Hint.of(finding, material.reading()),
                        answer(finding, material)));
    }

    private static List<Item> card(Finding finding, Material material) {
        return finding.wording().question().isEmpty()
                ? List.of()
                : List.of(new Item.Card(
                        Writer.origin(finding, Form.CARD),
                        finding.wording().question(),
                        finding.fact().value().text()));
    }

    static Item.Answer answer(Finding finding, Material material) {
        List<String> full = finding.fact().family() == Family.ACRONYM ? List.of() : finding.accepted();
        return new Item.Answer(
                finding.fact().value().text(),
                full.stream().distinct().toList(),
                finding.fact().value().type(),
                isMeasured(finding.fact().value()) ? List.of() : material.otherNames(finding));
    }
}
