package org.factloom.fact;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell what a name is the name of. */
public final class NameWords {

    /** The last word of the name of an organisation: "Iraqi Communist Party". */
    static final Set<String> ORGANISATION = Set.of(
            "party",
            "union",
            "command",
            "committee",
            "council",
            "front",
            "army",
            "militia",
            "bureau",
            "society",
            "agency",
            "club",
            "university",
            "company",
            "corporation",
            "guard",
            "government",
            "ministry",
            "association",
            "league",
            "federation",
            "organisation",
            "organization",
            "foundation",
            "institute",
            "assembly",
            "senate",
            "parliament",
            "congress",
            "group",
            "forces",
            "force",
            "service",
            "services",
            "brigade",
            "movement",
            "alliance",
            "coalition",
            "commission",
            "court",
            "college",
            "school",
            "museum",
            "records",
            "studios",
            "inc",
            "ltd",
            "partisans",
            "faction");

    /** The last word of the name of a place: "Middle Euphrates region". */
    static final Set<String> PLACE = Set.of(
            "river",
            "lake",
            "mountain",
            "mountains",
            "city",
            "county",
            "province",
            "island",
            "islands",
            "street",
            "avenue",
            "square",
            "valley",
            "marshes",
            "desert",
            "prison",
            "sea",
            "ocean",
            "bay",
            "region",
            "district",
            "state",
            "kingdom",
            "republic",
            "peninsula",
            "park",
            "station",
            "airport",
            "bridge",
            "tower",
            "building",
            "area");

    /** The last word of the name of an event: "14 July Revolution". */
    static final Set<String> EVENT = Set.of(
            "war",
            "revolution",
            "revolt",
            "battle",
            "massacre",
            "uprising",
            "coup",
            "insurgency",
            "rebellion",
            "crisis",
            "conflict",
            "campaign",
            "treaty",
            "agreement",
            "cup",
            "championship",
            "prix",
            "olympics",
            "award",
            "awards",
            "prize",
            "festival",
            "election",
            "train");

    /** Words before a name that are no part of it: "Corporal Hasan Sari". */
    static final Set<String> TITLE = Set.of(
            "president",
            "general",
            "corporal",
            "sergeant",
            "colonel",
            "major",
            "captain",
            "lieutenant",
            "admiral",
            "king",
            "queen",
            "prince",
            "princess",
            "emperor",
            "sir",
            "lord",
            "lady",
            "dr",
            "dr.",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "professor",
            "saint",
            "pope",
            "bishop",
            "senator",
            "governor",
            "mayor",
            "minister",
            "chancellor",
            "sheikh",
            "sultan",
            "prime");

    /** Nationalities and the like begin the name of an organisation, but are none themselves. */
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new ULocale("", code).getDisplayCountry(ULocale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private NameWords() {}

    public static boolean isCountry(String name) {
        return COUNTRIES.contains(name);
    }

    /** The question word for an entity: "who", "which party", "which organisation". */
    static String whichOf(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> "who";
            case PLACE -> "which place";
            case ORGANISATION ->
                switch (entity.type()) {
                    case BAND -> "which band";
                    case NEWSPAPER -> "which newspaper";
                    default -> "which " + classOf(entity.name());
                };
            case OTHER -> "what";
        };
    }

    /** What kind of organisation a name is the name of: "party", "force", "organisation" where nothing more is known. */
    public static String classOf(String organisation) {
        return switch (last(organisation)) {
            case "party" -> "party";
            case "army", "militia", "guard", "force", "forces", "brigade" -> "force";
            case "company", "corporation", "inc", "ltd" -> "company";
            case "club" -> "club";
            case "university", "college", "school" -> "institution";
            case "committee", "council", "commission", "bureau" -> "body";
            default -> "organisation";
        };
    }

    /** Whether the word alone names nothing in particular, even with a capital: "the Council". */
    static boolean isGeneric(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ORGANISATION.contains(lower) || PLACE.contains(lower) || EVENT.contains(lower);
    }

    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
