package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Infobox;
import org.factloom.language.Dates;

/** Marriages that the infobox dates: "Rita Marley (m. 10 February 1966)", "Michael Cooper, (1994–2002)". */
final class Spouses implements Extractor {

    private static final Pattern MARRIED = Pattern.compile(
            "^(?:m\\.|married|m)?\\s*(?:\\d{1,2} \\p{L}+ |\\p{L}+ \\d{1,2}, )?(?<year>1[4-9]\\d\\d|20\\d\\d)\\b.*");

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|van|von) )?\\p{Lu}[\\p{L}.'’-]*){1,3}");

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (Infobox.Field field : Fields.of(reading)) {
            if (InfoboxFields.key(field).matches("spouses?")) {
                for (Segment spouse : Segment.of(BoxValue.clean(field.value()))) {
                    marriage(reading, field, spouse).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Finding> marriage(Reading reading, Infobox.Field field, Segment spouse) {
        Matcher married = MARRIED.matcher(spouse.note());
        // The name that somebody took at the wedding stands in the question.
        boolean told = NameWords.last(spouse.text())
                .equals(NameWords.last(reading.topic().name()));
        if (told || !married.matches() || !PERSON.matcher(spouse.text()).matches()) {
            return Optional.empty();
        }
        String year = married.group("year");
        return Dates.parse(year)
                .map(_ -> InfoboxFields.finding(
                        reading,
                        field,
                        "spouse " + year,
                        new Value.Person(spouse.text()),
                        "Whom did %s marry in " + year + "?",
                        "In " + year + ", %s married {}.",
                        "kin",
                        false));
    }
}
