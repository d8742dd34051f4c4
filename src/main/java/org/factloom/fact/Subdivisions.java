package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        boolean circular = AliasKey.mayBeSame(name, reading.topic().name());
        if (!type.matches(TYPE)
                || circular
                || !name.matches("\\p{Lu}[\\p{L}.’'-]*(?: (?:of|the|and|\\p{Lu}[\\p{L}.’'-]*)){0,3}")) {
            return Optional.empty();
        }
        String kind = type.equals("sovereign state") ? "country" : type;
        boolean said = kind.equals("country") || name.toLowerCase(Locale.ROOT).contains(kind);
        Finding found = InfoboxFields.finding(
                reading,
                field,
                kind,
                new Value.Place(name),
                "In which " + kind + " is %s?",
                "%s lies "
                        + (said ? DefiniteName.takesThe(name) ? "in the {}." : "in {}." : "in the " + kind + " of {}."),
                kind,
                false);
        return Optional.of(found.hinting(kind).provedBy(InfoboxFields.evidence(reading, typeField)));
    }
}
