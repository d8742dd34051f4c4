package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which place something has in an order: "Neptune is the [fourth]-largest planet by diameter", "the [eighth] planet from the Sun". */
final class Ranks implements Extractor {

    private static final Pattern RANK = Pattern.compile(
            "(?<verb>is|are) the (?<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))(?<behind>(?:[ -](?:most[ -])?\\p{L}+)[^,;:]*?)"
                    + "(?=$|[,;]| (?:after|behind|which|who|that|with|where|and (?:is|has|was|the))\\b)");

    private static final String ORDERED =
            "(?:[ -](?:\\p{L}{2,}(?:est|most)|most[ -]\\p{L}+)\\b.*|.* (?:from|of) .*\\p{Lu}.*)";
    private static final String SCOPE = ".* (?:of|in|by|from|on|among|to)\\b .*";
    private static final int LEAST_WORDS = 4;

    private final List<Timeless> timeless;

    Ranks(List<Timeless> timeless) {
        this.timeless = timeless;
    }

    @Override
    public List<Finding> extract(Reading reading) {
        return timeless.stream()
                .map(clause -> rank(reading, clause))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> rank(Reading reading, Timeless clause) {
        Matcher found = RANK.matcher(clause.said());
        if (!found.lookingAt()
                || !found.group("behind").matches(ORDERED)
                || !found.group("behind").matches(SCOPE)
                || CountedClause.isNumbered(found.group("behind"))
                || found.group("behind").matches(".*\\b(?:second|third|fourth|fifth|one|he|she|it|its|their)\\b.*")
                || found.group("behind").strip().split("[ -]", -1).length < LEAST_WORDS) {
            return Optional.empty();
        }
        // "the fourth-largest planet": a blank stands alone
        String behind = found.group("behind").replaceFirst("^-", " ");
        return Optional.of(new Finding(
                reading.fact(
                        clause.sentence(),
                        Family.RELATION,
                        clause.subject(),
                        "rank " + behind.strip(),
                        new Value.Term(found.group("rank"))),
                new Wording(
                        "",
                        Phrases.sentence(".", clause.subject(), found.group("verb"), "the", Wording.SLOT + behind),
                        "",
                        "rank",
                        "ordinal number"),
                List.of(Numerals.otherOrdinal(found.group("rank")))));
    }
}
