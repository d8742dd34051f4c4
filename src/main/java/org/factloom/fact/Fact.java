package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an article states: a subject, a relation and a value, with the words that state it.
 *
 * @param id stable over regeneration and over a corrected value, "f" and 16 hexadecimal digits
 * @param family the kind of fact
 * @param subject whom or what it is about, "Ar-Rashid revolt"
 * @param relation what is said, "place" or "took control of the Ar-Rashid army camp"
 * @param value the typed value
 * @param certainty how far the article vouches for it
 * @param evidence the sentences or infobox lines that say it, the first is shown; empty only for a hand-written fact
 */
public record Fact(
        String id,
        Family family,
        String subject,
        String relation,
        Value value,
        Certainty certainty,
        List<Evidence> evidence) {

    /** Keys of infoboxes that are written as one word, "partof". */
    private static final Pattern RUN_TOGETHER = Pattern.compile("^(part|draft|debut|final|club)(of|year|team|name)$");

    /** How far the article vouches for a fact. Only certain facts are asked. */
    public enum Certainty {
        CERTAIN,
        /** Hedged, approximate beyond use, or a bound ("1+", "10,000?", "Dozens"). */
        DOUBTFUL,
        /** The article says two different things. */
        CONTRADICTED;

        /** The name in files and on the command line, "certain". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Fact {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() && family != Family.HAND_WRITTEN) {
            throw new IllegalArgumentException("a fact without evidence: " + id);
        }
    }

    /** The relation as people read it: "acknowledges … children" of "acknowledges {} children", "birth name" of "birth_name". */
    public String said() {
        return said(relation);
    }

    /** The same of a relation alone. */
    public static String said(String relation) {
        return RUN_TOGETHER
                .matcher(relation.replace(Wording.SLOT, "…").replace('_', ' '))
                .replaceFirst("$1 $2");
    }

    /** The same fact, its evidence named as that of {@code article}. */
    public Fact of(String article) {
        List<Evidence> named = evidence.stream().map(words -> words.of(article)).toList();
        return new Fact(id, family, subject, relation, value, certainty, named);
    }
}
