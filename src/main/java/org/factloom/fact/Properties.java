package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What something is made of, named after, native to or lives on, in the words of the article: "Neptune's atmosphere is composed primarily of
 * [hydrogen and helium]", "It is named after [the Roman god of the sea]". One question has one such answer, and only a card asks for it.
 */
final class Properties implements Extractor {

    private static final String HOW =
            "(?:(?<how>primarily|mainly|mostly|largely|chiefly|entirely|typically|usually|generally|almost exclusively|exclusively|predominantly|commonly) )?";

    private static final String KEY = "(?<key>.+?)" + PhraseEnd.AHEAD;

    /** A pattern of what is said, and the question: {s} is the subject, {h} the adverb. */
    private record Kind(Pattern said, String one, String many) {

        private Kind(String said, String one, String many) {
            this(Pattern.compile(said + " " + KEY), one, many);
        }
    }

    private static final List<Kind> KINDS = List.of(
            be(
                    HOW
                            + "(?:composed|made up) (?:(?<then>primarily|mainly|mostly|largely|chiefly|entirely|predominantly) )?of",
                    "composed",
                    "of what"),
            be(HOW + "made of", "made", "of what"),
            be("(?<how>)named (?:after|for)", "named", "after what"),
            be("(?<how>)(?:(?:an?|the) [\\p{Ll} -]{3,60} )?native to", "native", "to which region"),
            be("(?<how>)(?:(?:an?|the) [\\p{Ll} -]{3,60} )?endemic to", "endemic", "to which region"),
            be(HOW + "caused by", "caused", "by what"),
            be(HOW + "transmitted (?:by|through)", "transmitted", "how"),
            be("(?<how>)derived from", "derived", "from what"),
            be("(?<how>)based on", "based", "on what"),
            be("(?<how>)surrounded by", "surrounded", "by what"),
            be(HOW + "written in(?! \\d)", "written", "in what"),
            be("(?<how>)(?:released|licensed|distributed) under", "released", "under what"),
            be("(?<how>)powered by", "powered", "by what"),
            doing("feed", "on"),
            doing("live", "in"),
            doing("consist", "of"),
            doing("depend", "on"),
            doing("derive", "from"),
            doing("stem", "from"),
            doing("run", "on"),
            doing("flow", "into"),
            doing("border", ""),
            doing("orbit", ""),
            doing("inhabit", ""),
            doing("eat", ""));

    private static Kind be(String said, String participle, String wh) {
        return new Kind(
                "(?:is|are) " + said, wh + " is {s} {h} " + participle + "?", wh + " are {s} {h} " + participle + "?");
    }

    private static Kind doing(String verb, String preposition) {
        String wh = preposition.isEmpty() ? "what" : preposition + " what";
        return new Kind(
                HOW + verb + "e?s?(?: (?<then>primarily|mainly|mostly|largely|chiefly|exclusively|predominantly))?"
                        + (preposition.isEmpty() ? "" : " " + preposition),
                wh + " does {s} {h} " + verb + "?",
                wh + " do {s} {h} " + verb + "?");
    }

    /** "is caused by a number of types of Vibrio cholerae": by which? */
    private static final String SEVERAL = "(?:a number of|several|various|some|many) .*";

    private final List<Timeless> timeless;

    Properties(List<Timeless> timeless) {
        this.timeless = timeless;
    }

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (Timeless clause : timeless) {
            KINDS.stream()
                    .map(kind -> property(reading, clause, kind))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> property(Reading reading, Timeless clause, Kind kind) {
        Matcher found = kind.said().matcher(clause.said());
        if (!found.lookingAt()
                || !PhraseEnd.isAnswer(found.group("key"))
                || found.group("key").matches(SEVERAL)) {
            return Optional.empty();
        }
        String how = Optional.ofNullable(found.group("how")).orElseGet(() -> then(found));
        String question = (clause.isPlural() ? kind.many() : kind.one())
                .replace("{s}", clause.subject())
                .replace("{h}", how);
        return Optional.of(new Finding(
                reading.fact(
                        clause.sentence(),
                        Family.RELATION,
                        clause.subject(),
                        question,
                        new Value.Term(found.group("key"))),
                new Wording(Phrases.capitalised(question.replaceAll(" +", " ")), "", "", "property"),
                List.of()));
    }

    private static String then(Matcher found) {
        return found.namedGroups().containsKey("then") && found.group("then") != null ? found.group("then") : "";
    }
}
