package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.factloom.article.Infobox;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;

/** Facts of the infobox that stand in one field each: "Leaders: [Toma Tomas]". */
final class InfoboxFields implements Extractor {

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        Infobox infobox = reading.article().infobox();
        if (infobox == null) {
            return found;
        }
        for (Infobox.Field field : infobox.fields()) {
            List<Segment> segments = Segment.of(field.value());
            if (segments.isEmpty()) {
                continue;
            }
            String key = key(field);
            FieldRule.ALL.stream()
                    .filter(rule -> rule.keys().contains(key))
                    .findFirst()
                    .flatMap(rule -> oneValue(reading, field, rule, segments))
                    .ifPresent(found::add);
            switch (key) {
                case "date" -> date(reading, field, segments, found);
                case "place", "location" -> place(reading, field, segments).ifPresent(found::add);
                case "active", "years_active" -> years(reading, field, segments).ifPresent(found::add);
                default -> {}
            }
        }
        return found;
    }

    static String key(Infobox.Field field) {
        return field.key()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\d+$", "")
                .strip()
                .replace(' ', '_');
    }

    private static Optional<Finding> oneValue(
            Reading reading, Infobox.Field field, FieldRule rule, List<Segment> segments) {
        if (segments.size() != 1) {
            return Optional.empty();
        }
        Segment segment = segments.getFirst();
        String text = segment.text().replaceFirst("^(?i)the (?=\\p{Lu})", "");
        Optional<Value> value =
                switch (rule.type()) {
                    case DATE -> Dates.parse(text).map(date -> new Value.Date(text, date));
                    case PERSON ->
                        text.matches("\\p{Lu}\\S+( \\S+){1,4}")
                                ? Optional.of(new Value.Person(text))
                                : Optional.empty();
                    case PLACE -> text.matches("\\p{Lu}.*") ? Optional.of(new Value.Place(text)) : Optional.empty();
                    case TERM -> Optional.of(new Value.Term(text));
                };
        return value.map(it -> finding(
                reading,
                field,
                rule.key(),
                it,
                it instanceof Value.Date date ? when(date.date()) + " " + rule.question() : rule.question(),
                it instanceof Value.Date date
                        ? withPreposition(rule.statement(), date.date())
                        : rule.statement().replace("{}", slotText(segment, text)),
                rule.type() == FieldRule.Type.TERM ? rule.key() : rule.type().name(),
                segment.isDoubtful() || isUnexpanded(reading, text)));
    }

    /** "the Cold War" keeps its article in a statement. */
    private static String slotText(Segment segment, String text) {
        return segment.text().length() > text.length() ? "the {}" : "{}";
    }

    /** An acronym that the article never expands says nothing to most readers. */
    private static boolean isUnexpanded(Reading reading, String text) {
        return text.matches("\\p{Lu}{2,6}")
                && reading.entities()
                        .find(text)
                        .filter(entity -> entity.name().contains(" "))
                        .isEmpty();
    }

    private static String when(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> "On what date";
            case MONTH -> "In which month and year";
            case YEAR -> "In which year";
        };
    }

    private static String withPreposition(String statement, PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY ? statement.replace(" in {}", " on {}") : statement;
    }

    /** A single date is when it took place; of a range the end is asked, and the beginning where the prose knows nothing earlier. */
    private static void date(Reading reading, Infobox.Field field, List<Segment> segments, List<Finding> found) {
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

    /** A list of places that ends in a country is one place, said ever more broadly; any other list is several. */
    private static Optional<Finding> place(Reading reading, Infobox.Field field, List<Segment> segments) {
        int size = segments.size();
        String last = segments.getLast().text();
        boolean chain = size > 1 && (NameWords.isCountry(last) || last.matches("(Republic|Kingdom|State) of .*"));
        if (size > 1 && !chain || segments.stream().anyMatch(Segment::isDoubtful)) {
            return Optional.empty();
        }
        List<String> links = segments.stream()
                .map(segment -> segment.text().replaceFirst("^(Republic|Kingdom|State) of ", ""))
                .filter(link -> !link.equals(segments.get(chain ? size - 2 : 0).text()))
                .toList();
        String place = segments.get(chain ? size - 2 : 0).text();
        Finding found = finding(
                reading,
                field,
                "place",
                new Value.Place(place),
                "Where did %s take place?",
                "%s took place in {}.",
                "PLACE",
                false);
        return Optional.of(new Finding(found.fact(), found.wording(), links));
    }

    private static Optional<Finding> years(Reading reading, Infobox.Field field, List<Segment> segments) {
        String years = segments.getFirst().text();
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
        String topic = reading.topic().phrase();
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
