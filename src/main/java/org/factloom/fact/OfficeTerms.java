package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Infobox;
import org.factloom.language.Dates;

/**
 * Offices with their dates: of a person "Office1: Prime Minister of Canada", "Term start1: …", "Predecessor1: …"; of a body
 * "Leader1 type: Chairman", "Leader1: Raza Rabbani", "Election1: 12 March 2015". Who holds an office today is never asked.
 */
final class OfficeTerms implements Extractor {

    private static final Pattern KEY = Pattern.compile("(?:office|succession|order_office)(?<number>\\d*)");
    private static final Pattern LEADER = Pattern.compile("leader(?<number>\\d+)");
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|van|von|bin|al) )*\\p{Lu}[\\p{L}.'’-]*){1,4}";
    private static final String OFFICE =
            "(?:\\d+(?:st|nd|rd|th) )?(?<office>\\p{Lu}[\\p{L}' -]+ (?:of|for) [\\p{L} ,'’-]+|King|Queen|\\p{Lu}\\p{Ll}+ (?:King|Queen))";

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (Infobox.Field field : Fields.of(reading)) {
            Matcher office = KEY.matcher(Fields.numbered(field));
            Matcher leader = LEADER.matcher(Fields.numbered(field));
            Matcher name = Pattern.compile(OFFICE).matcher(BoxValue.clean(field.value()));
            if (office.matches() && name.matches()) {
                terms(reading, field, name.group("office"), office.group("number"), found);
            } else if (leader.matches()) {
                elected(reading, field, leader.group("number")).ifPresent(found::add);
            }
        }
        return found;
    }

    private static void terms(Reading reading, Infobox.Field field, String office, String number, List<Finding> found) {
        Fields.find(reading, "term_start" + number)
                .flatMap(start -> date(reading, start, office + " from", "did %s become ", "%s became ", office))
                .map(finding -> finding.provedBy(InfoboxFields.evidence(reading, field)))
                .ifPresent(found::add);
        Fields.find(reading, "term_end" + number)
                .flatMap(
                        end -> date(reading, end, office + " until", "did %s cease to be ", "%s ceased to be ", office))
                .map(finding -> finding.provedBy(InfoboxFields.evidence(reading, field)))
                .ifPresent(found::add);
        Fields.find(reading, "predecessor" + number)
                .flatMap(before -> person(
                        reading,
                        before,
                        office + " after",
                        "Whom did %s succeed as " + office + "?",
                        "As " + office + ", %s succeeded {}."))
                .map(finding -> finding.provedBy(InfoboxFields.evidence(reading, field)))
                .ifPresent(found::add);
        Fields.find(reading, "successor" + number)
                .flatMap(after -> person(
                        reading,
                        after,
                        office + " before",
                        "Who succeeded %s as " + office + "?",
                        "As " + office + ", %s was succeeded by {}."))
                .map(finding -> finding.provedBy(InfoboxFields.evidence(reading, field)))
                .ifPresent(found::add);
    }

    private static Optional<Finding> elected(Reading reading, Infobox.Field field, String number) {
        String type = Fields.find(reading, "leader" + number + "_type")
                .map(it -> BoxValue.clean(it.value()))
                .orElse("");
        String day = Fields.find(reading, "election" + number)
                .map(it -> BoxValue.clean(it.value()))
                .filter(it -> Dates.parse(it).isPresent())
                .orElse("");
        if (day.isEmpty() || !type.matches("(Deputy )?(Chairman|Chairwoman|Speaker|President)")) {
            return Optional.empty();
        }
        String on = InfoboxFields.withPreposition(" in {}", Dates.parse(day).orElseThrow())
                .replace("{}", day);
        return person(
                        reading,
                        field,
                        type + " " + day,
                        "Who was elected " + type + " of %s" + on + "?",
                        "The person elected " + type + " of %s" + on + " was {}.")
                .map(it -> it.provedBy(InfoboxFields.evidence(
                        reading, Fields.find(reading, "election" + number).orElseThrow())));
    }

    private static Optional<Finding> person(
            Reading reading, Infobox.Field field, String relation, String question, String statement) {
        String name = BoxValue.clean(field.value()).replaceFirst("\\s*\\([^()]*\\)$", "");
        return name.matches(NAME)
                ? Optional.of(InfoboxFields.finding(
                        reading, field, relation, new Value.Person(name), question, statement, "office", false))
                : Optional.empty();
    }

    private static Optional<Finding> date(
            Reading reading, Infobox.Field field, String relation, String question, String statement, String office) {
        String text = BoxValue.clean(field.value());
        return Dates.parse(text)
                .map(date -> InfoboxFields.finding(
                        reading,
                        field,
                        relation,
                        new Value.Date(text, date),
                        InfoboxFields.when(date) + " " + question + office + "?",
                        InfoboxFields.withPreposition(statement + office + " in {}.", date),
                        "date",
                        false));
    }
}
