package org.factloom.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factloom.article.Infobox;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;
import org.jspecify.annotations.Nullable;

/** Facts of a conflict's infobox that stand side by side: "Commander2: Hasan Sari, [Leader of Army Communist Cell]". */
final class InfoboxSides implements Extractor {

    /** Offices that a person holds for a time only; without a date nothing is asked about them. */
    private static final String UNDATED = "(?i)(president|prime minister|king|queen|emperor|minister|chancellor)\\b.*";

    private static final String COLLECTIVE =
            "(Cell|Command|Committee|Army|Party|Council|Front|Militia|Bureau|Guard|Forces)";

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        Infobox infobox = reading.article().infobox();
        if (infobox == null) {
            return found;
        }
        Map<String, Infobox.Field> fields = infobox.fields().stream()
                .collect(Collectors.toMap(
                        field -> field.key().toLowerCase(Locale.ROOT), field -> field, (first, again) -> first));
        for (String side : List.of("1", "2", "3")) {
            Infobox.Field commanders = fields.get("commander" + side);
            if (commanders != null) {
                commanders(reading, commanders, fields.get("combatant" + side), found);
            }
            Infobox.Field strength = fields.get("strength" + side);
            if (strength != null) {
                strength(reading, strength).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The one combatant of a side; nothing where several stand together. */
    private static Optional<String> ofSide(Infobox.@Nullable Field combatants) {
        List<Segment> segments = combatants == null ? List.of() : Segment.of(combatants.value());
        return segments.size() == 1 ? Optional.of(segments.getFirst().text()) : Optional.empty();
    }

    private static void commanders(
            Reading reading, Infobox.Field field, Infobox.@Nullable Field combatants, List<Finding> found) {
        Optional<String> side = ofSide(combatants);
        List<Segment> commanders = Segment.of(field.value());
        for (Segment commander : commanders) {
            String note = Dates.parse(commander.note()).isPresent() ? "" : commander.note();
            String role = commander.role().isEmpty() ? note : commander.role();
            role(role, side)
                    .map(office -> InfoboxFields.finding(
                            reading,
                            field,
                            office,
                            new Value.Person(commander.text()),
                            "In %s, who was " + office + "?",
                            "In %s, {} was " + office + ".",
                            "PERSON",
                            false))
                    .map(finding -> ofSide(reading, finding, combatants))
                    .ifPresent(found::add);
            boolean fell = commander.status().equals("KIA");
            if (fell
                    && side.isPresent()
                    && commanders.stream()
                                    .filter(other -> other.status().equals("KIA"))
                                    .count()
                            == 1) {
                Finding killed = InfoboxFields.finding(
                        reading,
                        field,
                        "killed in action",
                        new Value.Person(commander.text()),
                        "Which commander of the " + side.get() + " was killed in action in %s?",
                        "{}, a commander of the " + side.get() + ", was killed in action in %s.",
                        "PERSON",
                        false);
                found.add(ofSide(reading, killed, combatants));
            }
            Optional<PartialDate> date = Dates.parse(commander.note());
            if (fell && date.isPresent()) {
                found.add(InfoboxFields.finding(
                        reading,
                        field,
                        commander.text() + " killed",
                        new Value.Date(commander.note(), date.get()),
                        "In which month and year was " + commander.text() + " killed in action?",
                        commander.text() + " was killed in action in {}.",
                        "date",
                        date.get().precision() != PartialDate.Precision.MONTH));
            }
        }
    }

    /** The fact with the line that says whose commander it is, where the question names the side. */
    private static Finding ofSide(Reading reading, Finding finding, Infobox.@Nullable Field combatants) {
        return combatants != null
                        && ofSide(combatants)
                                .filter(side -> finding.wording().question().contains(side))
                                .isPresent()
                ? finding.provedBy(InfoboxFields.evidence(reading, combatants))
                : finding;
    }

    /** The role as it stands after "was": "leader of the Army Communist Cell". */
    private static Optional<String> role(String role, Optional<String> side) {
        if (role.isEmpty() || role.matches(UNDATED) || role.matches(".*[?\\d].*")) {
            return Optional.empty();
        }
        if (!role.contains(" of ")) {
            return side.map(name -> "the " + lower(role) + " of the " + name);
        }
        String whole = role.replaceFirst(" of (?=\\p{Lu}\\S*(?: \\S+)* " + COLLECTIVE + "$)", " of the ");
        return Optional.of(
                lower(whole).matches("(leader|head|commander|chief|secretary) of .*")
                        ? "the " + lower(whole)
                        : lower(whole));
    }

    private static String lower(String role) {
        int of = role.indexOf(" of ");
        String office = of < 0 ? role : role.substring(0, of);
        return office.toLowerCase(Locale.ROOT) + (of < 0 ? "" : role.substring(of));
    }

    /** "34,000 (Ba'ath National Guard Militia)": the note says whose strength it is. */
    private static Optional<Finding> strength(Reading reading, Infobox.Field field) {
        List<Segment> segments = Segment.of(field.value());
        if (segments.size() != 1 || segments.getFirst().isDoubtful()) {
            return Optional.empty();
        }
        Segment strength = segments.getFirst();
        boolean unit = strength.note().matches("\\p{Lu}.*");
        if (!unit || !strength.text().matches("\\d{1,3}(,\\d{3})*|\\d+")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(strength.text().replace(",", ""));
        return Optional.of(InfoboxFields.finding(
                reading,
                field,
                "strength of " + strength.note(),
                new Value.Quantity(strength.text(), number, "", false),
                "In %s, what was the strength of the " + strength.note() + "?",
                "In %s, the " + strength.note() + " was {} strong.",
                "number",
                false));
    }
}
