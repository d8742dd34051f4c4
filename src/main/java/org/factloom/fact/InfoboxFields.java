package org.factloom.fact;

import java.util.ArrayList;
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

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

    @Override
    public List<Finding> extract(Reading reading) {
        Infobox infobox = reading.article().infobox();
        return infobox == null ? List.of() : new Box(reading, infobox).findings();
    }

    /** Lower case, _ for spaces, without the number that tells repeated keys apart. */
    static String key(Infobox.Field field) {
        return field.key().toLowerCase(Locale.ROOT).strip().replace(' ', '_').replaceAll("_?\\d+$", "");
    }

    /** One box, with what it shows of its subject. */
    private record Box(Reading reading, Infobox infobox, String subject, boolean past) {

        Box(Reading reading, Infobox infobox) {
            this(reading, infobox, BoxRelations.subject(infobox), isPast(reading, infobox));
        }

        List<Finding> findings() {
            List<Finding> found = new ArrayList<>();
            for (Infobox.Field field : infobox.fields()) {
                if (field.value().isBlank()) {
                    continue;
                }
                List<Segment> segments = Segment.of(field.value());
                String key = key(field);
                BoxRelations.find(subject, key)
                        .filter(_ -> isOnly(field))
                        .flatMap(relation -> finding(field, relation))
                        .or(() -> BoxRelations.findList(subject, key)
                                .filter(_ -> isOnly(field))
                                .flatMap(relation -> list(field, relation)))
                        .ifPresent(found::add);
                switch (key) {
                    case "date" -> period(reading, field, segments, found);
                    case "active", "years_active" ->
                        years(reading, field, segments).ifPresent(found::add);
                    default -> {}
                }
            }
            return found;
        }

        /** Whether no second field repeats the key with another number: "Leader1", "Leader2". */
        private boolean isOnly(Infobox.Field field) {
            return infobox.fields().stream()
                            .filter(other -> key(other).equals(key(field))
                                    && !other.value().isBlank())
                            .count()
                    == 1;
        }

        private Optional<Finding> finding(Infobox.Field field, BoxRelation relation) {
            return BoxValue.of(reading, relation, field.value()).flatMap(value -> {
                Optional<Infobox.Field> dated = relation.isDated() ? yearField(relation, field) : Optional.empty();
                Optional<String> year = yearIn(value.note()).or(() -> dated.flatMap(other -> yearIn(other.value())));
                if (relation.isDated() && year.isEmpty() || isCircular(relation, value)) {
                    return Optional.empty();
                }
                Finding found = InfoboxFields.finding(
                        reading,
                        field,
                        relation.name(),
                        value.value(),
                        worded(relation.question(), value, year.orElse("")),
                        worded(relation.statement(), value, year.orElse(""))
                                .replaceFirst(" (?:the )?\\{}", value.article().isEmpty() ? "$0" : " the {}"),
                        relation.slot(),
                        value.doubtful());
                Finding accepting = new Finding(found.fact(), found.wording(), accepted(found, value));
                return Optional.of(
                        dated.isPresent() && yearIn(value.note()).isEmpty()
                                ? accepting.provedBy(evidence(reading, dated.get()))
                                : accepting);
            });
        }

        private Optional<Finding> list(Infobox.Field field, BoxRelation relation) {
            return BoxValue.several(reading, relation, field.value())
                    .map(several -> InfoboxFields.finding(
                            reading,
                            field,
                            relation.name() + " list",
                            several,
                            relation.question(),
                            relation.statement(),
                            relation.slot(),
                            false));
        }

        /** "Into what does the Danube flow?" "The Danube Delta." A name at birth may repeat the name. */
        private boolean isCircular(BoxRelation relation, BoxValue value) {
            String topic = " " + AliasKey.fold(reading.topic().name()) + " ";
            String text = " " + AliasKey.fold(value.value().text()) + " ";
            return relation.type() != BoxRelation.Type.DATE
                    && relation.type() != BoxRelation.Type.LATIN
                    && (text.contains(topic) || topic.contains(text));
        }

        private static List<String> accepted(Finding found, BoxValue value) {
            List<String> accepted = new ArrayList<>(found.accepted());
            value.accepted().stream().filter(it -> !accepted.contains(it)).forEach(accepted::add);
            return accepted;
        }

        private String worded(String text, BoxValue value, String year) {
            String unit = value.unit();
            String worded = text.replace("%b", past ? "was" : "is")
                    .replace("%y", year)
                    .replace("%u", unit)
                    .replace("%U", value.unitBehind());
            return value.value() instanceof Value.Date(String _, PartialDate date)
                    ? withPreposition(worded.replace("%w", when(date)), date)
                    : worded;
        }

        /** The field that says for which year a value holds: "Population as of" for "Population total". */
        private Optional<Infobox.Field> yearField(BoxRelation relation, Infobox.Field field) {
            String key = key(field);
            List<String> names = new ArrayList<>(relation.years());
            names.addAll(List.of(key + "_year", key + "_date", key + "_as_of", key + "_ref"));
            return names.stream()
                    .flatMap(name ->
                            infobox.fields().stream().filter(other -> key(other).equals(name)))
                    .filter(other -> yearIn(other.value()).isPresent())
                    .findFirst();
        }

        private static Optional<String> yearIn(String text) {
            Matcher year = YEAR.matcher(text);
            return year.find() ? Optional.of(year.group()) : Optional.empty();
        }

        /** Whether the subject is no more: it has died or been dissolved, or the article opens with "was". */
        private static boolean isPast(Reading reading, Infobox infobox) {
            boolean ended = infobox.fields().stream()
                    .anyMatch(field ->
                            key(field).matches("died|death_(date|place)|dissolved|disbanded|defunct|demolished")
                                    && !field.value().isBlank());
            Matcher verb = Pattern.compile("\\b(is|was) (an?|the|one)\\b")
                    .matcher(
                            reading.sentences().isEmpty()
                                    ? ""
                                    : reading.sentences().getFirst().text());
            return ended || verb.find() && verb.group(1).equals("was");
        }
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
    private static void period(Reading reading, Infobox.Field field, List<Segment> segments, List<Finding> found) {
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

    private static Optional<Finding> years(Reading reading, Infobox.Field field, List<Segment> segments) {
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
        String topic = reading.topic().told();
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
