package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that hold at all times: "Neptune is [17] times the mass of Earth", "orbits the Sun once every [164.8] years", "The mean body mass of
 * the wolf is [40] kg".
 */
final class Proportions implements Extractor {

    private static final String END = "(?=$|[,;]| (?:and|with|but|which|at|when|while|compared|making)\\b)";
    private static final String NUMBER =
            "(?<about>(?:about|approximately|around|roughly) )?(?<number>\\d[\\d,]*(?:\\.\\d+)?)";

    private static final Pattern TIMES = Pattern.compile("^(?<verb>is|are|has|have) " + NUMBER
            + " times (?<what>the \\p{Ll}+ of (?:the )?\\p{Lu}[\\p{L}]*|as \\p{Ll}+ as (?:the )?\\p{Lu}?[\\p{L}]+)"
            + END);

    private static final Pattern EVERY = Pattern.compile("^(?<deed>\\p{Ll}+(?: [^,;\\d]*)?) once (?:every|in) " + NUMBER
            + " (?<unit>years|days|hours|months|weeks|minutes|seconds)" + END);

    private static final Pattern IS = Pattern.compile(
            "^(?<verb>is|are) " + NUMBER + " (?<unit>" + Measures.UNITS
                    + "|years|days|hours|minutes|seconds|astronomical units|light[- ]years|°C|°F|K|g/cm3|g/mol|m/s2|m/s|kPa|GPa|MPa|kelvins?|degrees(?: Celsius)?|percent|per cent|%)(?=$|,|;| (?:and|with|but|which)\\b)");

    private static final String MEASURED =
            ".*\\b(?:mass|weight|length|height|width|depth|radius|diameter|circumference|area|volume|density|temperature|pressure|speed|velocity|gravity|period|lifespan|life expectancy|distance|half-life|"
                    + "boiling point|melting point|elevation|altitude|age|size|rate|duration|wavelength|frequency|charge)\\b.*";

    private final List<Timeless> timeless;

    Proportions(List<Timeless> timeless) {
        this.timeless = timeless;
    }

    @Override
    public List<Finding> extract(Reading reading) {
        return timeless.stream()
                .map(clause ->
                        times(reading, clause).or(() -> every(reading, clause)).or(() -> is(reading, clause)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "How many times the mass of Earth is Neptune?" */
    private static Optional<Finding> times(Reading reading, Timeless clause) {
        Matcher found = TIMES.matcher(clause.said());
        return found.find()
                ? Optional.of(finding(
                        reading,
                        clause,
                        found,
                        found.group("what"),
                        "",
                        found.group("verb").matches("is|are")
                                ? Phrases.sentence(
                                        "?",
                                        "how many times",
                                        found.group("what"),
                                        found.group("verb"),
                                        clause.subject())
                                : "",
                        Phrases.sentence(
                                ".",
                                clause.subject(),
                                found.group("verb"),
                                FoundNumber.of(found, "").slot(),
                                "times",
                                found.group("what"))))
                : Optional.empty();
    }

    private static Optional<Finding> every(Reading reading, Timeless clause) {
        Matcher found = EVERY.matcher(clause.said());
        return found.find() && PhraseEnd.isAnswer(found.group("deed"))
                ? Optional.of(finding(
                        reading,
                        clause,
                        found,
                        found.group("deed"),
                        found.group("unit"),
                        "",
                        Phrases.sentence(
                                ".",
                                clause.subject(),
                                found.group("deed"),
                                "once every",
                                FoundNumber.of(found, "").slot(),
                                found.group("unit"))))
                : Optional.empty();
    }

    /** "What is the mean body mass of the wolf, in kilograms?" */
    private static Optional<Finding> is(Reading reading, Timeless clause) {
        Matcher found = IS.matcher(clause.said());
        if (!found.find() || !clause.subject().matches(MEASURED)) {
            return Optional.empty();
        }
        String unit = BoxQuantity.unitInWords(found.group("unit"));
        return Optional.of(finding(
                reading,
                clause,
                found,
                "measure",
                unit,
                Phrases.sentence("?", "what", found.group("verb"), clause.subject(), ", in " + unit),
                Phrases.sentence(
                        ".",
                        clause.subject(),
                        found.group("verb"),
                        FoundNumber.of(found, "").slot(),
                        unit)));
    }

    private static Finding finding(
            Reading reading,
            Timeless clause,
            Matcher found,
            String relation,
            String unit,
            String question,
            String statement) {
        return FoundNumber.of(found, unit)
                .finding(reading, clause.sentence(), clause.subject(), relation, question, statement);
    }
}
