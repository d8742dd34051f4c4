package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Infobox;
import org.factloom.language.PartialDate;

/** One box, with what it shows of its subject. */
record Box(Reading reading, Infobox infobox, String subject, boolean past) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");

    Box(Reading reading, Infobox infobox) {
        this(reading, infobox, BoxRelations.subject(reading.article(), infobox), isPast(reading, infobox));
    }

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        for (Infobox.Field field : infobox.fields()) {
            if (field.value().isBlank()) {
                continue;
            }
            List<Segment> segments = Segment.of(field.value());
            String key = InfoboxFields.key(field);
            BoxRelations.find(subject, key)
                    .filter(_ -> isOnly(field))
                    .flatMap(relation -> finding(field, relation))
                    .or(() -> BoxRelations.findList(subject, key)
                            .filter(_ -> isFirst(field))
                            .flatMap(relation -> list(repeated(field), relation)))
                    .ifPresent(found::add);
            switch (key) {
                case "date" -> {
                    if (isEvent()) {
                        InfoboxFields.period(reading, field, segments, found);
                    }
                }
                case "active", "years_active" ->
                    InfoboxFields.years(reading, field, segments).ifPresent(found::add);
                default -> {}
            }
        }
        return found;
    }

    /** Whether its "Date" is when it took place, and not that of a figure or an edition. */
    private boolean isEvent() {
        return subject.equals("battle")
                || subject.equals("race")
                || NameWords.EVENT.contains(reading.topic().head())
                || infobox.fields().stream()
                        .anyMatch(field -> InfoboxFields.key(field).matches("place|venue|conflict"));
    }

    /** Whether no second field repeats the key with another number: "Leader1", "Leader2". */
    private boolean isOnly(Infobox.Field field) {
        return repeated(field).size() == 1;
    }

    private boolean isFirst(Infobox.Field field) {
        return repeated(field).getFirst().equals(field);
    }

    /** The fields of this key, whatever their number. */
    private List<Infobox.Field> repeated(Infobox.Field field) {
        return infobox.fields().stream()
                .filter(other -> InfoboxFields.key(other).equals(InfoboxFields.key(field))
                        && !other.value().isBlank())
                .toList();
    }

    private Optional<Finding> finding(Infobox.Field field, BoxRelation relation) {
        return BoxValue.of(reading, relation, field.value()).flatMap(value -> {
            Optional<Infobox.Field> dated = relation.isDated() ? yearField(relation, field) : Optional.empty();
            Optional<String> year = yearIn(value.note())
                    .or(() -> yearIn(InfoboxFields.keyNote(field)))
                    .or(() -> dated.flatMap(other -> yearIn(other.value())));
            boolean asked = !InfoboxFields.isConditional(field)
                    && (!relation.isDated() || year.isPresent())
                    && !BoxCircles.isCircular(reading, relation, value.value())
                    && holds(relation, value);
            if (!asked) {
                return Optional.empty();
            }
            boolean the = !value.article().isEmpty()
                    || DefiniteName.takesThe(value.value().text());
            Finding found = InfoboxFields.finding(
                    reading,
                    field,
                    relation.name(),
                    value.value(),
                    worded(
                            relation.question(
                                    value.settlement()
                                            ? settlement(value.value().text())
                                            : ""),
                            value,
                            year.orElse("")),
                    worded(relation.statement(the), value, year.orElse("")),
                    relation.slot(),
                    value.doubtful());
            Finding accepting =
                    new Finding(found.fact(), found.wording(), accepted(found, value)).hinting(relation.hint());
            return Optional.of(
                    dated.isPresent()
                                    && yearIn(value.note() + " " + InfoboxFields.keyNote(field))
                                            .isEmpty()
                            ? accepting.provedBy(InfoboxFields.evidence(reading, dated.get()))
                            : accepting);
        });
    }

    /** What the article calls a settlement: "the village of Nine Mile". */
    private String settlement(String name) {
        String quoted = Pattern.quote(name);
        return Pattern.compile("\\b(?:village|hamlet) of " + quoted + "\\b|\\b" + quoted
                                + ", an? (?:\\p{Ll}+ ){0,2}(?:village|hamlet)\\b")
                        .matcher(reading.article().text())
                        .find()
                ? "village"
                : "town or city";
    }

    private Optional<Finding> list(List<Infobox.Field> fields, BoxRelation relation) {
        return BoxList.of(reading, relation, fields).map(several -> {
            Finding found = InfoboxFields.finding(
                    reading,
                    fields.getFirst(),
                    relation.name(),
                    several,
                    relation.question(),
                    relation.statement(),
                    relation.slot(),
                    false);
            for (Infobox.Field more : fields.subList(1, fields.size())) {
                found = found.provedBy(InfoboxFields.evidence(reading, more));
            }
            return found;
        });
    }

    /** Whether what the relation needs besides its value is so. */
    private boolean holds(BoxRelation relation, BoxValue value) {
        return relation.conditions().stream().allMatch(condition -> switch (condition) {
            case "sole" -> isSole(relation, value.value());
            case "town" -> value.settlement();
            case "past" -> past;
            case "round" -> !value.value().text().matches(".*\\.\\d\\d.*");
            case "foreign" -> !value.value().text().equals("English");
            default -> !has(condition);
        });
    }

    /** Whether the article names nothing else that could be the answer: another university, another party. */
    private boolean isSole(BoxRelation relation, Value value) {
        if (relation.type() == BoxRelation.Type.CLOSED) {
            String first = reading.sentences().isEmpty()
                    ? ""
                    : reading.sentences().getFirst().text();
            return ClosedSets.all(relation.slot())
                    .noneMatch(other -> !other.equals(value.text()) && first.matches(".*\\b" + other + "\\b.*"));
        }
        EntityType type = relation.entityType(EntityType.OTHER);
        return reading.entities().all().stream()
                .noneMatch(entity -> entity.type() == type && !AliasKey.mayBeSame(entity.name(), value.text()));
    }

    /** Whether the box has a field that can be asked: not a temperature below zero. */
    private boolean has(String key) {
        return infobox.fields().stream()
                .anyMatch(field ->
                        InfoboxFields.key(field).equals(key) && field.value().matches("(?s)\\s*[^\\s−–-].*"));
    }

    private static List<String> accepted(Finding found, BoxValue value) {
        List<String> accepted = new ArrayList<>(found.accepted());
        value.accepted().stream().filter(it -> !accepted.contains(it)).forEach(accepted::add);
        return accepted;
    }

    private String worded(String text, BoxValue value, String year) {
        String unit = value.unit();
        String worded = text.replace("%b", past ? "was" : "is")
                .replace("%a", past ? "were" : "are")
                .replace("%d", past || isFormer() ? "did" : "does")
                .replace("%x", past ? "belonged" : "belongs")
                .replace("%p", has("population_metro") || has("population_urban") ? " proper" : "")
                .replace("%y", year)
                .replace("%u", unit)
                .replace("%U", value.unitBehind());
        return value.value() instanceof Value.Date(String _, PartialDate date)
                ? InfoboxFields.withPreposition(worded.replace("%w", InfoboxFields.when(date)), date)
                : worded;
    }

    /** Whether the article opens with "is a former" of somebody who is still there. */
    private boolean isFormer() {
        return !reading.sentences().isEmpty()
                && reading.sentences().getFirst().text().matches(".* is an? (?:\\S+ ){0,2}(?:former|retired) .*");
    }

    /** The field that says for which year a value holds: "Population as of" for "Population total". */
    private Optional<Infobox.Field> yearField(BoxRelation relation, Infobox.Field field) {
        String key = InfoboxFields.key(field);
        List<String> names = new ArrayList<>(relation.years());
        names.addAll(List.of(key + "_year", key + "_date", key + "_as_of", key + "_ref"));
        return names.stream()
                .flatMap(name -> infobox.fields().stream()
                        .filter(other -> InfoboxFields.key(other).equals(name)))
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
                .anyMatch(field -> InfoboxFields.key(field)
                                .matches("died|death_(date|place)|dissolved|disbanded|defunct|demolished"
                                        + "|demolition_date|ceased_publication|last_aired")
                        && !field.value().matches("(?i)present|active.*")
                        && !field.value().isBlank());
        Matcher verb = Pattern.compile("\\b(is|was) (an?|the|one)\\b")
                .matcher(
                        reading.sentences().isEmpty()
                                ? ""
                                : reading.sentences().getFirst().text());
        return ended || verb.find() && verb.group(1).equals("was");
    }
}
