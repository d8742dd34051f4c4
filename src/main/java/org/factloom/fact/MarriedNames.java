package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The other surname of whoever somebody married: "Rita Marley" in the infobox, "Marley married Rita Anderson" in the prose. */
final class MarriedNames {

    private static final Pattern WEDDING = Pattern.compile("\\b(?:married|marry|wed|wedding|wife|husband)\\b");

    private final Reading reading;

    MarriedNames(Reading reading) {
        this.reading = reading;
    }

    /** The finding with these names accepted. */
    Finding accepted(Finding finding) {
        if (!finding.wording().slot().equals("kin")
                || !WEDDING.matcher(finding.wording().question()).find()) {
            return finding;
        }
        String name = finding.fact().value().text();
        String first = name.replaceFirst(" .*", " ");
        List<String> accepted = new ArrayList<>(finding.accepted());
        reading.entities().persons().stream()
                .map(Entity::name)
                .filter(other -> other.startsWith(first) && !other.equals(name) && !accepted.contains(other))
                .filter(this::isWed)
                .forEach(accepted::add);
        return new Finding(finding.fact(), finding.wording(), accepted);
    }

    private boolean isWed(String name) {
        return reading.sentences().stream()
                .anyMatch(sentence -> sentence.text().contains(name)
                        && WEDDING.matcher(sentence.text()).find());
    }
}
