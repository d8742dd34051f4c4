package org.factloom.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of places that many share: of a place in the United States nothing but its state tells which one is meant, "Springvale,
 * Maine"; and of two in one state the county too, "Bradley, Lincoln County, Wisconsin".
 */
final class SharedPlaceName {

    private static final String STATES = ClosedSets.all("state")
            .filter(SharedPlaceName::isState)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    /** "Bradley is an unincorporated community located in the town of Bradley, Lincoln County, Wisconsin, United States." */
    private static final Pattern DEFINED = Pattern.compile(
            "\\b(?:is|was) an? (?:(?!(?:from|of|in|for|at|by|the|that|which)\\b)[\\p{L}-]+ ){0,4}?(?:town|city|village|community|township|place|borough|hamlet|neighborhood|suburb|settlement|county"
                    + "|CDP|\\(CDP\\))\\b.*?\\b(?:in|of) (?:.*?, |the state of |the U\\.S\\. state of )?(?<state>"
                    + STATES + ")(?=[,.; ]|$)");

    private SharedPlaceName() {}

    /** Whether it is one of the United States. */
    static boolean isState(String name) {
        return ClosedSets.with("state", name).contains("Ohio");
    }

    /** The name with what tells the place from its namesakes; nothing where the name does already, or need not. */
    static Optional<String> told(String name, String firstSentence) {
        Matcher defined = DEFINED.matcher(firstSentence);
        if (!defined.find()) {
            return Optional.empty();
        }
        String state = defined.group("state");
        String bare = name.replaceFirst(", " + state + "$", "");
        Matcher chain = Pattern.compile(
                        Pattern.quote(bare) + ", \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)* County, " + state)
                .matcher(firstSentence);
        return bare.contains(",") ? Optional.empty() : Optional.of(chain.find() ? chain.group() : bare + ", " + state);
    }
}
