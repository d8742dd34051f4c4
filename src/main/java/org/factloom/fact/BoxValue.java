package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factloom.language.DateMention;
import org.factloom.language.Dates;

/**
 * The typed value of a field.
 *
 * @param value the value
 * @param accepted other ways to write it
 * @param unit in what it is measured, "minutes"; may be empty
 * @param unitBehind the unit behind a number, "million dollars"
 * @param note what the box has in parentheses behind it, "2014"
 * @param article "the " where the box writes it before the value, otherwise empty
 * @param settlement whether it is a town, city or village
 * @param doubtful whether the box hedges it, or nobody would understand it
 */
record BoxValue(
        Value value,
        List<String> accepted,
        String unit,
        String unitBehind,
        String note,
        String article,
        boolean settlement,
        boolean doubtful) {

    /** Emblems, footnotes and no-break spaces. */
    private static final Pattern RESIDUE = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]+ ?|\\[[^\\]]{1,12}\\]");

    /** More than one value without a comma between: "Kingston (city) Miami (city)", "Rock · Pop", "Self-released / Sub Pop". */
    private static final Pattern SEVERAL =
            Pattern.compile("\\)\\s*\\p{L}|[·•;*|/]|\\d [A-Z]\\p{Ll}+ \\d|\\bincluding\\b|:");

    /** "0.95 K (at 2.5 MPa)", "1987 (Windows)": without it another value may be right; an age, a month or a former name changes nothing. */
    private static final Pattern CONDITION = Pattern.compile(
            "\\((?!(?:aged?|as(?! of)|c\\.|circa|FY|Fall|Spring|Summer|Autumn|Winter|census|January|February|March|April|May|June|July|August|September|October|November|December)\\b)[\\p{L}][^()]*\\)");

    /** What a template left of itself: "($ in dollars)", "{{{2}}}". */
    private static final Pattern TEMPLATE = Pattern.compile("\\([$€£¥] in |[{}]|\\bExpression error\\b|<|>|&\\w+;");

    /** "Joseph "Holy Joe" Atkinson". */
    private static final Pattern NICKNAME = Pattern.compile(" [\"“][^\"”]+[\"”](?= \\p{Lu})");

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|van|von|der|den|bin|ibn|al|da|di|du|la|le|del|of) )*"
                    + "\\p{Lu}[\\p{L}.'’-]*){1,4}(?:,? Jr\\.)?");
    private static final Pattern FIRM = Pattern.compile(
            ".*\\b(Inc|Ltd|LLC|Corp|Pictures|Films|Studios?|Productions?|Entertainment|Records|Press|"
                    + "Media|Group|Games|Software|Books|House|Brothers|Band|Orchestra|Architects|Associates|Partners)\\b.*");

    /** The codes of the Red List, and of the blocks of the periodic table. */
    private static final Map<String, String> CODES = Map.of(
            "conservation LC", "Least Concern",
            "conservation NT", "Near Threatened",
            "conservation VU", "Vulnerable",
            "conservation EN", "Endangered",
            "conservation CR", "Critically Endangered",
            "conservation EX", "Extinct",
            "block s", "s-block",
            "block p", "p-block",
            "block d", "d-block",
            "block f", "f-block");

    BoxValue {
        accepted = List.copyOf(accepted);
    }

    /** "Warner Bros. Pictures" has the shape of a person's name. */
    static boolean isFirm(String name) {
        return FIRM.matcher(name).matches();
    }

    static String clean(String value) {
        return RESIDUE.matcher(value.replace('\u00a0', ' ')).replaceAll("").strip();
    }

    /** The value of a field of this relation; nothing where it is not of the relation's type, or more than one. */
    static Optional<BoxValue> of(Reading reading, BoxRelation relation, String field) {
        String text = clean(field);
        List<Segment> segments = Segment.of(text);
        if (TEMPLATE.matcher(text).find()
                || relation.isExact() && CONDITION.matcher(text).find()) {
            return Optional.empty();
        }
        if (segments.isEmpty() && relation.type() != BoxRelation.Type.YEAR) {
            return Optional.empty();
        }
        return switch (relation.type()) {
            case DATE -> date(text);
            case YEAR -> year(text);
            case PLACE ->
                SEVERAL.matcher(text).find()
                        ? Optional.empty()
                        : BoxPlace.of(segments)
                                .map(place -> of(new Value.Place(place.name()), place.others(), segments.getFirst())
                                        .settled(relation.argument().equals("town") && place.isSettlement()));
            case COUNT, MEASURE, MONEY -> quantity(relation, segments);
            default ->
                (segments.size() == 1 || isFollowedByItsPlace(reading, relation, segments))
                                && !SEVERAL.matcher(text).find()
                        ? words(reading, relation, segments.getFirst())
                        : Optional.empty();
        };
    }

    /** "Harland and Wolff, Belfast" is one company. */
    private static boolean isFollowedByItsPlace(Reading reading, BoxRelation relation, List<Segment> segments) {
        return relation.type() == BoxRelation.Type.ORGANISATION
                && segments.size() > 1
                && segments.stream()
                        .skip(1)
                        .map(Segment::text)
                        .allMatch(part -> NameWords.isCountry(part)
                                || reading.entities()
                                        .find(part)
                                        .filter(entity -> entity.kind() == Entity.Kind.PLACE)
                                        .isPresent());
    }

    /** Whether the field holds more than one value without a comma between. */
    static boolean hasSeveral(String field) {
        return SEVERAL.matcher(clean(field)).find();
    }

    /** A value in words: anything but a date, one place of a chain or a number. */
    static Optional<BoxValue> words(Reading reading, BoxRelation relation, Segment segment) {
        String whole = segment.text().replaceFirst("^[\"“]([^\"“”]+)[\"”]$", "$1");
        String text = NICKNAME.matcher(whole).replaceAll("").replaceFirst("^(?i)the (?=\\p{Lu})", "");
        Optional<Value> value =
                switch (relation.type()) {
                    case PERSON -> person(reading, text).map(Value.Person::new);
                    case AGENT ->
                        person(reading, text).<Value>map(Value.Person::new).or(() -> organisation(text)
                                .map(Value.Organisation::new));
                    case ORGANISATION ->
                        organisation(relation.slot().equals("party") ? BoxWords.party(reading, text) : text)
                                .map(Value.Organisation::new);
                    case PLACE ->
                        Optional.of(text)
                                .filter(it -> it.matches("\\p{Lu}[\\p{L}\\p{M}.'’ -]{2,39}"))
                                .map(Value.Place::new);
                    case CLOSED ->
                        Optional.of(CODES.getOrDefault(relation.argument() + " " + text, text))
                                .filter(it -> ClosedSets.holds(relation.argument(), it))
                                .map(it -> relation.argument().equals("country")
                                        ? new Value.Place(it)
                                        : new Value.Term(ClosedSets.spelling(relation.argument(), it)));
                    case LATIN ->
                        Optional.of(text.replaceFirst("^[A-Z]\\. .*", ""))
                                .filter(it -> it.matches("\\p{Lu}\\p{Ll}+( \\p{Ll}+){0,2}"))
                                .map(Value.Term::new);
                    default ->
                        Optional.of(
                                        relation.slot().equals("currency")
                                                ? BoxWords.currency(text)
                                                : ClosedSets.spelling(relation.slot(), text))
                                .filter(it -> it.matches("[\\p{L}\\d][\\p{L}\\d .,'’&!–-]*"))
                                .filter(it -> !relation.slot().equals("partof") || !it.contains(" and "))
                                .map(Value.Term::new);
                };
        return value.map(it -> of(it, accepted(reading, relation, it), segment))
                .map(it -> it.written(
                        text,
                        whole.matches("(?i)the \\p{Lu}.*"),
                        isUnexpanded(reading, it.value().text())));
    }

    private static List<String> accepted(Reading reading, BoxRelation relation, Value value) {
        List<String> accepted = new ArrayList<>(
                reading.entities().find(value.text()).map(Entity::aliases).orElse(List.of()));
        if (relation.slot().equals("country")) {
            accepted.addAll(PlaceForms.of(value.text(), relation.slot()));
        }
        if (value.text().endsWith(" Party")) {
            accepted.add(value.text().replaceFirst(" Party$", ""));
        }
        return accepted;
    }

    private BoxValue written(String text, boolean article, boolean unexpanded) {
        List<String> all = new ArrayList<>(accepted);
        if (!text.equalsIgnoreCase(value.text())) {
            all.add(text);
        }
        return new BoxValue(
                value, all, unit, unitBehind, note, article ? "the " : "", settlement, doubtful || unexpanded);
    }

    private static BoxValue of(Value value, List<String> accepted, Segment segment) {
        return new BoxValue(value, accepted, "", "", segment.note(), "", false, segment.isDoubtful());
    }

    private BoxValue settled(boolean isSettlement) {
        return new BoxValue(value, accepted, unit, unitBehind, note, article, isSettlement, doubtful);
    }

    /** A name of two words and more that the article does not know as something else. */
    private static Optional<String> person(Reading reading, String text) {
        boolean other = isFirm(text)
                || text.contains(" and ")
                || NameWords.isCountry(text)
                || NameWords.ORGANISATION.contains(NameWords.last(text))
                || reading.entities()
                        .find(text)
                        .filter(entity ->
                                entity.kind() == Entity.Kind.PLACE || entity.kind() == Entity.Kind.ORGANISATION)
                        .isPresent();
        return other || !PERSON.matcher(text).matches() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> organisation(String text) {
        return Optional.of(text)
                .filter(it -> it.matches("[\\p{Lu}\\d][\\p{L}\\d.'’&!-]*(?: [\\p{L}\\d.'’&!-]+){0,5}"))
                .filter(it -> !it.matches(
                        "(?i)(self-released|independent|various|none|n/a)|(In|At|From|By|After|Before) .*"));
    }

    /** An acronym that the article never expands says nothing to most readers. */
    static boolean isUnexpanded(Reading reading, String text) {
        return text.matches("\\p{Lu}{2,6}")
                && reading.entities()
                        .find(text)
                        .filter(entity -> entity.name().contains(" "))
                        .isEmpty();
    }

    /** A date that the value begins with: "May 16, 1997 in Mexico City, Mexico", "1892, as the Evening Star". */
    private static Optional<BoxValue> date(String text) {
        String plain = text.replaceAll("\\s*\\([^()]*\\)", "").strip();
        List<DateMention> dates = Dates.in(plain, 0);
        if (dates.size() != 1 || dates.getFirst().span().start() != 0 || plain.contains("?")) {
            return Optional.empty();
        }
        String written = dates.getFirst().text();
        String rest = plain.substring(written.length());
        // "May, 1955"
        String usual = written.replaceFirst("(\\p{L}), (?=\\d{4}$)", "$1 ");
        return rest.isEmpty() || rest.matches("(,| in| as| at| by|;) .*")
                ? Optional.of(new BoxValue(
                        new Value.Date(usual, dates.getFirst().date()), List.of(), "", "", "", "", false, false))
                : Optional.empty();
    }

    /** The one year that the value mentions: "(Linnaeus, 1758)". */
    private static Optional<BoxValue> year(String text) {
        List<String> years = Pattern.compile("(?<!\\d)1[4-9]\\d\\d(?!\\d)|(?<!\\d)20\\d\\d(?!\\d)")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
        return years.size() == 1
                ? Dates.parse(years.getFirst())
                        .map(date -> new BoxValue(
                                new Value.Date(years.getFirst(), date), List.of(), "", "", "", "", false, false))
                : Optional.empty();
    }

    /** Of several amounts of several years the first, which is the latest. */
    private static Optional<BoxValue> quantity(BoxRelation relation, List<Segment> segments) {
        Segment segment = segments.getFirst();
        boolean series =
                relation.isDated() && segments.stream().allMatch(it -> it.note().matches("(FY ?)?\\d{4}"));
        if (segments.size() > 1 && !series || segment.isDoubtful()) {
            return Optional.empty();
        }
        Optional<BoxQuantity> quantity =
                switch (relation.type()) {
                    case MONEY -> BoxQuantity.money(segment.text());
                    case MEASURE -> BoxQuantity.measure(segment.text(), segment.note(), relation.argument());
                    default -> BoxQuantity.count(segment.text());
                };
        return quantity.filter(it -> it.value().signum() > 0).map(it -> {
            String unit = relation.type() == BoxRelation.Type.COUNT
                    ? relation.argument().replaceAll("\\d", "")
                    : it.unit();
            List<String> accepted = new ArrayList<>(List.of(it.raw()));
            accepted.remove(it.number());
            return new BoxValue(
                    new Value.Quantity(it.number(), it.value(), unit, false),
                    accepted,
                    unit,
                    it.unitBehind(),
                    segment.note(),
                    "",
                    false,
                    false);
        });
    }
}
