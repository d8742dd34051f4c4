package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;

/**
 * What is measured: "covers an area of [630] km²", "had a population of [14,736] as of the 2011 census", "is [5,117] km long",
 * "lies about [45] km north of Dublin".
 */
final class Measures implements Extractor {

    private static final String NUMBER =
            "(?<about>(?:around|about|approximately|roughly|some) )?(?<number>\\d[\\d,]*(?:\\.\\d+)?)";
    /** Units of measure, as they are written behind a number. */
    static final String UNITS =
            "(?:km2|km²|m2|m²|km|mi|m|ft|cm|mm|kg|ha|acres?|hectares|(?:square |cubic )?(?:kilomet(?:re|er)s|met(?:re|er)s|miles|feet|yards)|tonnes|tons|sq mi|sq ft|nautical miles)";

    private static final String UNIT = "(?<unit>" + UNITS + ")";
    private static final String REST = "(?<rest>(?: (?:in|as of|at|by|on) [^,;()]+)?)";

    /** Behind "has", "covers", "reaches"; what changes from year to year only with its year. */
    private static final Pattern EXTENT = Pattern.compile(
            "(?:an?|the) (?<what>(?:total |land |water |surface |average |mean |maximum |overall |estimated )*"
                    + "(?:area|height|length|depth|width|elevation|altitude|diameter|weight|speed|wingspan|displacement|draught|beam)) of "
                    + NUMBER + " " + UNIT + REST);

    private static final Pattern SIZE = Pattern.compile(
            "(?:an?|the) (?<what>(?:total |urban |metropolitan |estimated |seating |daily |average |weekly )*(?<changing>population|circulation|capacity|membership)) of "
                    + NUMBER + "(?: (?<unit>people|inhabitants|residents|spectators|seats|passengers))?" + REST);
    private static final Pattern DIMENSION =
            Pattern.compile(NUMBER + " " + UNIT + " (?<how>long|high|tall|wide|deep|thick)" + REST);
    private static final Pattern DISTANCE = Pattern.compile("(?:located |situated )?" + NUMBER + " " + UNIT
            + " (?<where>(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northeast|northwest|southeast|southwest)"
            + "(?: of|from)?|from) (?<from>(?:the )?\\p{Lu}[^,;()]*))");

    @Override
    public List<Finding> extract(Reading reading) {
        return CountedClause.read(
                reading,
                (sentence, words) ->
                        CountedClause.isPlain(words, "") ? measure(reading, sentence, words) : Optional.empty());
    }

    private static Optional<Finding> measure(Reading reading, ReadSentence sentence, ClauseWords words) {
        String verb = words.clause().main().lemma();
        String said = words.complement(List.of()).strip();
        String when = words.when().orElse("");
        if (verb.matches("have|cover|reach|occupy|possess|attain")) {
            return match(EXTENT, said)
                    .flatMap(found -> extent(reading, sentence, words, found, when))
                    .or(() -> match(SIZE, said).flatMap(found -> extent(reading, sentence, words, found, when)));
        }
        if (verb.matches("be|stand|lie|measure")) {
            return match(DIMENSION, said)
                    .flatMap(found -> dimension(reading, sentence, words, found, when))
                    .or(() -> match(DISTANCE, said).flatMap(found -> distance(reading, sentence, words, found)));
        }
        return verb.equals("locate") || verb.equals("situate")
                ? match(DISTANCE, said).flatMap(found -> distance(reading, sentence, words, found))
                : Optional.empty();
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** "What was the population of Bodmin as of the 2011 census?" */
    private static Optional<Finding> extent(
            Reading reading, ReadSentence sentence, ClauseWords words, Matcher found, String when) {
        String rest = (found.group("rest") + " " + when).strip();
        boolean changes = found.group("what").matches(".*(population|circulation|membership)");
        if (changes && !CountedClause.isDated(rest)
                || !CountedClause.isPlain(words, rest)
                || found.group("what").contains("estimated")) {
            return Optional.empty();
        }
        String be = words.clause().isPast() ? "was" : "is";
        String what = "the " + found.group("what") + " of " + words.subject();
        String unit = changes || found.group("what").endsWith("capacity") ? "" : unit(found);
        return Optional.of(finding(
                reading,
                sentence,
                words,
                found,
                found.group("what") + " " + rest,
                Phrases.sentence("?", "what", be, what, rest, unit.isEmpty() ? "" : ", in " + unit),
                Phrases.sentence(".", what, rest, be, FoundNumber.of(found, "").slot(), unit)));
    }

    /** "How long is the Milltown Canal, in kilometres?" */
    private static Optional<Finding> dimension(
            Reading reading, ReadSentence sentence, ClauseWords words, Matcher found, String when) {
        String rest = (found.group("rest") + " " + when).strip();
        if (!CountedClause.isPlain(words, rest)) {
            return Optional.empty();
        }
        String be = words.clause().isPast() ? "was" : "is";
        String how = found.group("how");
        return Optional.of(finding(
                reading,
                sentence,
                words,
                found,
                how + " " + rest,
                Phrases.sentence("?", "how " + how, be, words.subject(), rest, ", in " + unit(found)),
                Phrases.sentence(
                        ".", words.subject(), be, FoundNumber.of(found, "").slot(), unit(found), how, rest)));
    }

    /** "How far north of Dublin is Milltown, in kilometres?" */
    private static Optional<Finding> distance(
            Reading reading, ReadSentence sentence, ClauseWords words, Matcher found) {
        String where = found.group("where");
        if (!CountedClause.isPlain(words, where)) {
            return Optional.empty();
        }
        String be = words.clause().isPast() ? "was" : "is";
        return Optional.of(finding(
                reading,
                sentence,
                words,
                found,
                where,
                Phrases.sentence("?", "how far", where, be, words.subject(), ", in " + unit(found)),
                Phrases.sentence(
                        ".", words.subject(), be, FoundNumber.of(found, "").slot(), unit(found), where)));
    }

    private static String unit(Matcher found) {
        return found.group("unit") == null ? "" : BoxQuantity.unitInWords(found.group("unit"));
    }

    private static Finding finding(
            Reading reading,
            ReadSentence sentence,
            ClauseWords words,
            Matcher found,
            String relation,
            String question,
            String statement) {
        return FoundNumber.of(found, unit(found))
                .finding(reading, sentence, words.subject(), relation.strip(), question, statement);
    }
}
