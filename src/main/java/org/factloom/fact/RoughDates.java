package org.factloom.fact;

import java.util.regex.Pattern;

/** Dates that the article gives exactly in one place and roughly in another: "1040" in the infobox, "(c. 965 – c. 1040)" in the prose. */
final class RoughDates {

    private static final String ROUGHLY = "(?:\\b(?:circa|ca?\\.|approximately|approx\\.?)|\\b[Cc]irca) ?";

    private static final Pattern HEDGED =
            Pattern.compile("(?i)\\b(?:c\\.|ca\\.|circa|about|around|approximately|before|after|or) |\\?");

    private final String text;

    RoughDates(Reading reading) {
        text = reading.article().text();
    }

    boolean include(Finding finding) {
        if (!(finding.fact().value() instanceof Value.Date(String written, var date))) {
            return false;
        }
        Evidence evidence = finding.fact().evidence().getFirst();
        boolean hedged = evidence.section().equals(Evidence.INFOBOX)
                && HEDGED.matcher(evidence.text()).find();
        return hedged
                || Pattern.compile(ROUGHLY + "(?:" + Pattern.quote(written) + "|" + date.year() + ")\\b")
                        .matcher(text)
                        .find();
    }
}
