package org.factloom.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;

/**
 * Whether the prose measures the same with another result: a height of 1,250 ft in the infobox, "stands a total of 1,454 ft
 * tall" in a sentence. A number that only rounds the other is no other.
 */
final class OtherFigures {

    /**
     * What a question measures, the word that tells it in a sentence, and the unit behind the number there. Parts of what is
     * counted are counted too, and no other result: 85 storeys of offices in 102.
     */
    private record Measure(Pattern asked, Pattern told, String unit, boolean counted) {}

    private static final String NUMBER = "(?<![\\d.,])(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)[ -]?";

    /** "from 75 to 209 m", "between 30 and 40 km": whatever one number the infobox gives, the prose knows others. */
    private static final String RANGE = "(?<![\\d.,])(?<from>\\d[\\d,]*(?:\\.\\d+)?)(?:–|-| (?:to|and) )" + NUMBER;

    private static final List<Measure> MEASURES = List.of(
            measure(
                    "\\b(?:high|tall|height)\\b.*\\bfeet\\b",
                    "\\b(?:high|tall|height|pinnacle|tip|elevation|altitude|above sea level)\\b",
                    "(?:ft|feet|foot)\\b"),
            measure(
                    "\\b(?:high|tall|height)\\b.*\\bmetres\\b",
                    "\\b(?:high|tall|height|pinnacle|tip|elevation|altitude|above sea level)\\b",
                    "(?:m|metres|meters|metre|meter)\\b"),
            measure("\\blong\\b.*\\bkilometres\\b", "\\b(?:long|length)\\b", "(?:km|kilometres|kilometers)\\b(?!2)"),
            measure("\\blong\\b.*\\bmiles\\b", "\\b(?:long|length)\\b", "(?:mi|miles|mile)\\b"),
            measure("\\blong\\b.*\\bmetres\\b", "\\b(?:long|length)\\b", "(?:m|metres|meters|metre|meter)\\b"),
            measure("\\blong\\b.*\\bfeet\\b", "\\b(?:long|length)\\b", "(?:ft|feet|foot)\\b"),
            measure("\\barea\\b.*\\bsquare feet\\b", "", "(?:sq ?ft|square feet)\\b"),
            measure(
                    "\\barea\\b.*\\b(?:square kilometres|km2)\\b",
                    "\\b(?:area|cover(?:s|ing)|size)\\b",
                    "(?:km2|km²|sq ?km|square kilometres|square kilometers)"),
            measure(
                    "\\barea\\b.*\\bsquare miles\\b",
                    "\\b(?:area|cover(?:s|ing)|size)\\b",
                    "(?:sq ?mi|square miles)\\b"),
            count("\\b(?:population|inhabitants)\\b", "\\b(?:population|inhabitants|residents)\\b", "(?!%)"),
            count("\\b(?:floors|storeys|stories)\\b", "", "(?:floors|storeys|stories|story|storey)\\b"),
            count("\\belevators\\b", "", "elevators\\b"),
            count("\\bseats\\b", "", "seats\\b"),
            count("\\bmembers\\b", "", "members\\b"),
            count("\\bemploy\\b", "\\bemploy", "(?:people|employees|staff)\\b"),
            measure("\\bminutes\\b", "\\b(?:running time|runtime|runs|lasts?)\\b", "(?:minutes|min)\\b"));

    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d{3}|20\\d{2})\\b");
    private static final Pattern QUALIFIED =
            Pattern.compile("\\b(?:tip|roof|top floor|observatory|census|estimated|metropolitan|urban)\\b");
    private static final BigDecimal LEAST = new BigDecimal("0.75");
    private static final BigDecimal MOST = new BigDecimal("1.34");
    private static final BigDecimal LEAST_COUNTED = new BigDecimal("0.9");
    private static final BigDecimal MOST_COUNTED = new BigDecimal("1.12");

    private final Reading reading;
    private final List<Finding> findings;

    OtherFigures(Reading reading, List<Finding> findings) {
        this.reading = reading;
        this.findings = findings;
    }

    private static Measure measure(String asked, String told, String unit) {
        return new Measure(Pattern.compile(asked), Pattern.compile(told), unit, false);
    }

    private static Measure count(String asked, String told, String unit) {
        return new Measure(Pattern.compile(asked), Pattern.compile(told), unit, true);
    }

    boolean contradict(Finding finding) {
        if (!(finding.fact().value() instanceof Value.Quantity quantity)) {
            return false;
        }
        String asked = finding.wording().asked();
        return MEASURES.stream()
                .filter(measure -> measure.asked().matcher(asked).find())
                .findFirst()
                .filter(measure -> reading.sentences().stream()
                        .filter(sentence -> !sentence.evidence()
                                .equals(finding.fact().evidence().getFirst()))
                        .filter(sentence -> isOfThatYear(asked, sentence))
                        .anyMatch(sentence -> tellsOther(measure, asked, quantity.number(), sentence)))
                .isPresent();
    }

    /** Where the question names a year, only a sentence that names it too. */
    private static boolean isOfThatYear(String asked, ReadSentence sentence) {
        Matcher year = YEAR.matcher(asked);
        return !year.find() || sentence.text().contains(year.group());
    }

    private boolean tellsOther(Measure measure, String asked, BigDecimal known, ReadSentence sentence) {
        String text = sentence.text();
        if (!measure.told().matcher(text).find()) {
            return false;
        }
        Matcher range = Pattern.compile(RANGE + measure.unit()).matcher(text);
        while (range.find()) {
            BigDecimal from = number(range.group("from"));
            BigDecimal to = number(range.group("number"));
            if (!measure.counted()
                    && from.compareTo(to) < 0
                    && known.compareTo(from.multiply(LEAST)) >= 0
                    && known.compareTo(to.multiply(MOST)) <= 0) {
                return true;
            }
        }
        Matcher other = Pattern.compile(NUMBER + measure.unit()).matcher(text);
        while (other.find()) {
            BigDecimal number = number(other.group("number"));
            boolean near = number.compareTo(known.multiply(measure.counted() ? LEAST_COUNTED : LEAST)) >= 0
                    && number.compareTo(known.multiply(measure.counted() ? MOST_COUNTED : MOST)) <= 0;
            boolean year = measure.unit().startsWith("(?!")
                    && YEAR.matcher(other.group("number")).matches();
            boolean ofAnother = QUALIFIED.matcher(asked).find() && isKnown(number);
            if (near && !year && !ofAnother && !rounds(number, known) && !rounds(known, number)) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    /** Whether another fact gives this number: the height of the roof beside that of the tip. */
    private boolean isKnown(BigDecimal number) {
        return findings.stream()
                .anyMatch(other -> other.fact().value() instanceof Value.Quantity quantity
                        && quantity.number().compareTo(number) == 0);
    }

    /** Whether {@code round} is {@code exact} with fewer digits: 630 of 630.21, 1,250 of 1,250. */
    private static boolean rounds(BigDecimal round, BigDecimal exact) {
        BigDecimal stripped = round.stripTrailingZeros();
        return exact.setScale(stripped.scale(), RoundingMode.HALF_UP).compareTo(round) == 0;
    }
}
