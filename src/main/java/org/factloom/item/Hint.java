package org.factloom.item;

import java.util.Map;
import java.util.Optional;
import org.factloom.fact.Entity;
import org.factloom.fact.Entity.Kind;
import org.factloom.fact.EntityType;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;
import org.factloom.language.PartialDate;

/** What a blank asks for, shown behind it: "(county)", "(year)", "(newspaper)"; the finest word that is known. */
final class Hint {

    private static final Map<EntityType, String> WORDS = Map.ofEntries(
            Map.entry(EntityType.COUNTRY, "country"),
            Map.entry(EntityType.REGION, "region"),
            Map.entry(EntityType.TOWN, "town or city"),
            Map.entry(EntityType.WATER, "body of water"),
            Map.entry(EntityType.BUILDING, "building"),
            Map.entry(EntityType.PARTY, "political party"),
            Map.entry(EntityType.COMPANY, "company"),
            Map.entry(EntityType.BAND, "band"),
            Map.entry(EntityType.NEWSPAPER, "newspaper"),
            Map.entry(EntityType.UNIVERSITY, "university"),
            Map.entry(EntityType.CLUB, "club"),
            Map.entry(EntityType.BATTLE, "battle"),
            Map.entry(EntityType.EVENT, "event"),
            Map.entry(EntityType.BOOK, "book"),
            Map.entry(EntityType.FILM, "film"),
            Map.entry(EntityType.ALBUM, "album"),
            Map.entry(EntityType.SONG, "song"),
            Map.entry(EntityType.AWARD, "award"),
            Map.entry(EntityType.SPECIES, "species"),
            Map.entry(EntityType.SUBSTANCE, "substance"),
            Map.entry(EntityType.LANGUAGE, "language"));

    private Hint() {}

    static String of(Finding finding, Reading reading) {
        String slot = finding.wording().slot();
        return switch (finding.fact().value()) {
            case Value.Date(String _, PartialDate date) ->
                switch (date.precision()) {
                    case DAY -> "date";
                    case MONTH -> "month and year";
                    case YEAR -> "year";
                };
            case Value.Quantity _ -> "number";
            case Value.Several _ -> "list";
            case Value.Person _ -> worded(finding).orElse(slot.equals("alias") ? "name" : "person");
            case Value.Place place ->
                worded(finding).or(() -> known(reading, place, Kind.PLACE)).orElse("place");
            case Value.Organisation organisation ->
                worded(finding)
                        .or(() -> known(reading, organisation, Kind.ORGANISATION))
                        .orElse("organisation");
            case Value.Term term ->
                worded(finding).orElseGet(() -> switch (slot) {
                    case "occupation", "years", "century", "decade" -> slot;
                    case "naming" -> "name";
                    case "enlisted", "officer" -> "rank";
                    default -> known(reading, term, Kind.OTHER).orElse("term");
                });
        };
    }

    private static Optional<String> worded(Finding finding) {
        return Optional.of(finding.wording().hint()).filter(hint -> !hint.isEmpty());
    }

    /** The word for what the article shows the value to be. */
    private static Optional<String> known(Reading reading, Value value, Kind kind) {
        return reading.entities()
                .find(value.text())
                .filter(entity -> entity.kind() == kind)
                .map(Entity::type)
                .map(WORDS::get);
    }
}
