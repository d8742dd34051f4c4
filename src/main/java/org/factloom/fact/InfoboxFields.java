package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Infobox;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;

/** Facts of the infobox that stand in one field each: "Leaders: [Toma Tomas]". */
final class InfoboxFields implements Extractor {

    private static final Pattern KEY_NOTE = Pattern.compile("\\((?<note>[^()]*)\\)\\s*$");

    @Override
    public List<Finding> extract(Reading reading) {
        Infobox infobox = reading.article().infobox();
        return infobox == null
                ? List.of()
                : new Box(reading, new Infobox(infobox.name(), RenderedFields.of(infobox))).findings();
    }

    /**
     * Lower case, _ for spaces, without the number that tells repeated keys apart, and without what a page adds to a label: "Nickname(s)",
     * "Population (2010)", "• Total area", "Service/branch", "Drives on the".
     */
    static String key(Infobox.Field field) {
        return field.key()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[•·]\\s*", "")
                .replace("(s)", "")
                .replaceFirst("\\s*\\([^()]*\\)\\s*$", "")
                .replaceFirst(" the$", "")
                .strip()
                .replaceAll("[ /]", "_")
                .replaceAll("_?\\d+$", "");
    }

    /** Whether the key holds for one case only, "Initial release (Excel for Mac)". */
    static boolean isConditional(Infobox.Field field) {
        return keyNote(field).matches("(?i)(?!s$|z$|at stp|near r\\.t\\.).*[a-z]{2}.*")
                && !keyNote(field).matches(".*\\d{4}.*");
    }

    /** What stands in parentheses behind the key, "2010"; empty where nothing does. */
    static String keyNote(Infobox.Field field) {
        Matcher note = KEY_NOTE.matcher(field.key());
        return note.find() ? note.group("note") : "";
    }

    static String when(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> "On what date";
            case MONTH -> "In which month and year";
            case YEAR -> "In which year";
        };
    }

    static String withPreposition(String statement, PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY ? statement.replace(" in {}", " on {}") : statement;
    }

    /** A single date is when it took place; of a range the end is asked, and the beginning where the prose knows nothing earlier. */
    static void period(Reading reading, Infobox.Field field, List<Segment> segments, List<Finding> found) {
        String text = segments.size() == 1 ? segments.getFirst().text() : field.value();
        Optional<PartialDate> single = Dates.parse(text);
        if (single.isPresent()) {
            found.add(finding(
                    reading,
                    field,
                    "date",
                    new Value.Date(text, single.get()),
                    when(single.get()) + " did %s take place?",
                    withPreposition("%s took place in {}.", single.get()),
                    "date",
                    false));
            return;
        }
        String[] ends = text.split("\\s+[–-]\\s+", -1);
        if (ends.length == 2) {
            Map.of("start", ends[0], "end", ends[1]).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> Dates.parse(entry.getValue())
                            .ifPresent(date -> found.add(finding(
                                    reading,
                                    field,
                                    entry.getKey() + " date",
                                    new Value.Date(entry.getValue(), date),
                                    when(date) + " did %s " + (entry.getKey().equals("end") ? "end?" : "begin?"),
                                    withPreposition(
                                            "%s " + (entry.getKey().equals("end") ? "ended" : "began") + " in {}.",
                                            date),
                                    "date",
                                    false))));
        }
    }

    static Optional<Finding> years(Reading reading, Infobox.Field field, List<Segment> segments) {
        String years = segments.isEmpty() ? "" : segments.getFirst().text();
        return segments.size() == 1 && years.matches("\\d{4}[–-]\\d{4}")
                ? Optional.of(finding(
                        reading,
                        field,
                        "active",
                        new Value.Term(years),
                        "During which years was %s active?",
                        "%s was active in the years {}.",
                        "years",
                        false))
                : Optional.empty();
    }

    static Finding finding(
            Reading reading,
            Infobox.Field field,
            String relation,
            Value value,
            String question,
            String statement,
            String slot,
            boolean doubtful) {
        String told = reading.topic().told();
        // The year that tells a work from its namesakes would tell when it came out.
        String topic = value instanceof Value.Date(String _, PartialDate date)
                ? told.replaceFirst("^the " + date.year() + " ", "the ")
                : told;
        return new Finding(
                new Fact(
                        reading.factId(Family.INFOBOX, reading.topic().name(), relation),
                        Family.INFOBOX,
                        reading.topic().name(),
                        relation,
                        value,
                        doubtful ? Fact.Certainty.DOUBTFUL : Fact.Certainty.CERTAIN,
                        List.of(evidence(reading, field))),
                new Wording(
                        question.replace("%s", topic), Phrases.capitalised(statement.replace("%s", topic)), "", slot),
                reading.entities().find(value.text()).map(Entity::aliases).orElse(List.of()));
    }

    static Evidence evidence(Reading reading, Infobox.Field field) {
        return new Evidence(
                Evidence.INFOBOX,
                field.span(),
                field.span().of(reading.article().text()));
    }
}
