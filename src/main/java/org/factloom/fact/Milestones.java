package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.factloom.article.Infobox;
import org.factloom.language.DateMention;
import org.factloom.language.Dates;

/** Dates that a field beside them names: "Established title1: Incorporated", "Established date1: March 6, 1834 (as Toronto)". */
final class Milestones implements Extractor {

    /** Where the name of a date stands, by the key of the date. */
    private static final Map<String, String> NAMES = Map.of(
            "established_date", "established_title", "settled_date", "settled_title", "founded_date", "founded_title");

    /** What can be done to a place; "Constitution" or "Recognized" would leave open by whom. */
    private static final String DONE =
            "incorporated|settled|founded|chartered|amalgamated|annexed|created|disestablished|dissolved";

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (Infobox.Field field : Fields.of(reading)) {
            String numbered = Fields.numbered(field);
            String key = numbered.replaceAll("\\d+$", "");
            String number = numbered.substring(key.length());
            if (NAMES.containsKey(key)) {
                Fields.find(reading, NAMES.get(key) + number)
                        .or(() -> Fields.find(reading, "established_event" + number))
                        .flatMap(name -> milestone(reading, field, name))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> milestone(Reading reading, Infobox.Field field, Infobox.Field name) {
        String event =
                BoxValue.clean(name.value()).replaceAll("\\s*\\([^()]*\\)", "").strip();
        String text =
                BoxValue.clean(field.value()).replaceAll("\\s*\\([^()]*\\)", "").strip();
        List<DateMention> dates = Dates.in(text, 0);
        if (dates.size() != 1 || dates.getFirst().text().length() != text.length()) {
            return Optional.empty();
        }
        var date = dates.getFirst().date();
        String when = InfoboxFields.when(date);
        if (event.toLowerCase(Locale.ROOT).matches(DONE)) {
            String verb = event.toLowerCase(Locale.ROOT);
            return Optional.of(finding(
                    reading,
                    field,
                    name,
                    verb,
                    new Value.Date(text, date),
                    when + " was %s " + verb + "?",
                    "%s was " + verb + " in {}."));
        }
        return NameWords.EVENT.contains(NameWords.last(event)) && event.contains(" ")
                ? Optional.of(finding(
                        reading,
                        field,
                        name,
                        event,
                        new Value.Date(text, date),
                        when + " did the " + event + " begin?",
                        "The " + event + " began in {}."))
                : Optional.empty();
    }

    private static Finding finding(
            Reading reading,
            Infobox.Field field,
            Infobox.Field name,
            String relation,
            Value.Date value,
            String question,
            String statement) {
        return InfoboxFields.finding(
                        reading,
                        field,
                        relation,
                        value,
                        question,
                        InfoboxFields.withPreposition(statement, value.date()),
                        "date",
                        false)
                .provedBy(InfoboxFields.evidence(reading, name));
    }
}
