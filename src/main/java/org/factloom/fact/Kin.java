package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Infobox;
import org.factloom.language.Dates;

/** Parents that the infobox tells apart, and marriages, of which several have to be dated: "Rita Marley (m. 10 February 1966)", "Michael Cooper, (1994–2002)". */
final class Kin implements Extractor {

    private static final Pattern MARRIED = Pattern.compile(
            "^(?:m\\.|married|m)?\\s*(?:\\d{1,2} \\p{L}+ |\\p{L}+ \\d{1,2}, )?(?<year>1[4-9]\\d\\d|20\\d\\d)\\b.*");

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|van|von) )?\\p{Lu}[\\p{L}.'’-]*){1,3}");

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (Infobox.Field field : Fields.of(reading)) {
            List<Segment> named = Segment.of(BoxValue.clean(field.value()));
            if (InfoboxFields.key(field).matches("spouses?|wife|husband")) {
                named.forEach(spouse -> marriage(reading, field, spouse).ifPresent(found::add));
                if (named.size() == 1) {
                    only(reading, field, named.getFirst()).ifPresent(found::add);
                }
            }
            if (InfoboxFields.key(field).matches("parents?")) {
                named.forEach(parent -> parent(reading, field, parent).ifPresent(found::add));
            }
        }
        return found;
    }

    /** The one person that the box names without a date. */
    private static Optional<Finding> only(Reading reading, Infobox.Field field, Segment spouse) {
        return spouse.note().isEmpty() && isAsked(reading, spouse)
                ? Optional.of(finding(
                        reading, field, "spouse", spouse, "Whom did %s marry?", "The person whom %s married is {}."))
                : Optional.empty();
    }

    /** "Cedella Booker (mother)". */
    private static Optional<Finding> parent(Reading reading, Infobox.Field field, Segment parent) {
        String kin = parent.note();
        return kin.matches("father|mother") && PERSON.matcher(parent.text()).matches()
                ? Optional.of(finding(
                        reading, field, kin, parent, "Who was the " + kin + " of %s?", "The " + kin + " of %s was {}."))
                : Optional.empty();
    }

    /** Not where the name that somebody took at the wedding stands in the question. */
    private static boolean isAsked(Reading reading, Segment spouse) {
        boolean told = NameWords.last(spouse.text())
                .equals(NameWords.last(reading.topic().name()));
        return !told && PERSON.matcher(spouse.text()).matches();
    }

    private static Finding finding(
            Reading reading, Infobox.Field field, String relation, Segment person, String question, String statement) {
        return InfoboxFields.finding(
                reading, field, relation, new Value.Person(person.text()), question, statement, "kin", false);
    }

    private static Optional<Finding> marriage(Reading reading, Infobox.Field field, Segment spouse) {
        Matcher married = MARRIED.matcher(spouse.note());
        if (!married.matches() || !isAsked(reading, spouse)) {
            return Optional.empty();
        }
        String year = married.group("year");
        return Dates.parse(year)
                .map(_ -> finding(
                        reading,
                        field,
                        "spouse " + year,
                        spouse,
                        "Whom did %s marry in " + year + "?",
                        "In " + year + ", %s married {}."));
    }
}
