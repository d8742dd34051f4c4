package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.factloom.article.Infobox;

/** What a place belongs to: "Subdivision type1: Province", "Subdivision name1: Ontario". */
final class Subdivisions implements Extractor {

    private static final String TYPE =
            "country|sovereign state|state|province|county|region|district|department|canton|"
                    + "prefecture|governorate|municipality|parish|oblast|voivodeship|autonomous community|island|territory|borough";

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (Infobox.Field field : Fields.of(reading)) {
            String numbered = Fields.numbered(field);
            if (numbered.startsWith("subdivision_name")) {
                Fields.find(reading, numbered.replace("name", "type"))
                        .flatMap(type -> subdivision(reading, field, type))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> subdivision(Reading reading, Infobox.Field field, Infobox.Field typeField) {
        String type = BoxValue.clean(typeField.value()).toLowerCase(Locale.ROOT);
        String name = BoxValue.clean(field.value());
        String told = reading.topic().told();
        // Nobody is asked for the state or the country of "Springvale, Maine".
        boolean circular = AliasKey.mayBeSame(name, reading.topic().name())
                || told.contains(", ") && (!type.equals("county") || told.contains(name));
        if (!type.matches(TYPE)
                || circular
                || !name.matches("\\p{Lu}[\\p{L}.’'-]*(?: (?:of|the|and|\\p{Lu}[\\p{L}.’'-]*)){0,3}")) {
            return Optional.empty();
        }
        String kind = type.equals("sovereign state") ? "country" : type;
        boolean american = kind.equals("county") && !name.endsWith(" County") && isAmerican(reading);
        String said = american ? name + " County" : name;
        Finding found = InfoboxFields.finding(
                reading,
                field,
                kind,
                new Value.Place(said),
                "In which " + kind + " is %s?",
                DefiniteName.takesThe(said) ? "%s lies in the {}." : "%s lies in {}.",
                kind,
                false);
        List<String> accepted = new ArrayList<>(found.accepted());
        Stream.concat(PlaceForms.of(said, kind).stream(), american ? Stream.of(name) : Stream.of())
                .filter(form -> !accepted.contains(form))
                .forEach(accepted::add);
        return Optional.of(new Finding(found.fact(), found.wording(), accepted)
                .hinting(kind)
                .provedBy(InfoboxFields.evidence(reading, typeField)));
    }

    /** In the United States a county is never named without the word. */
    private static boolean isAmerican(Reading reading) {
        return Fields.of(reading).stream()
                .anyMatch(field -> Fields.numbered(field).startsWith("subdivision_name")
                        && (BoxValue.clean(field.value()).matches("United States(?: of America)?|US|U\\.S\\.|USA")
                                || SharedPlaceName.isState(BoxValue.clean(field.value()))));
    }
}
