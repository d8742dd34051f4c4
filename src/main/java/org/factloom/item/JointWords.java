package org.factloom.item;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How kinds of articles, and what an infobox tells of all of a kind, are called in items across articles. */
final class JointWords {

    /** A kind of article, what one of them is called, and what several are. */
    private static final String KINDS = """
            person | person | people
            country | country | countries
            settlement | place | places
            company | company | companies
            party | party | parties
            university | university | universities
            newspaper | newspaper | newspapers
            club | club | clubs
            film | film | films
            series | series | series
            album | recording | recordings
            song | song | songs
            band | band | bands
            book | book | books
            software | program | programs
            game | game | games
            building | building | buildings
            bridge | bridge | bridges
            battle | conflict | conflicts
            race | race | races
            species | species | species
            element | element | elements
            compound | compound | compounds
            disease | outbreak | outbreaks
            legislature | chamber | chambers
            river | river | rivers
            mountain | mountain | mountains
            lake | lake | lakes
            ship | ship | ships
            aircraft | aircraft | aircraft
            planet | body | bodies
            mission | mission | missions
            force | force | forces
            unit | unit | units
            language | language | languages
            award | award | awards
            """;

    /** A relation of the infobox that has one value for each article, and what the value is called. */
    private static final String VALUES = """
            born | year of birth
            died | year of death
            birth_place | place of birth
            death_place | place of death
            alma_mater | place of study
            doctoral_advisor | doctoral advisor
            founded | year of foundation
            founder | founder
            dissolved | year of dissolution
            headquarters | headquarters
            date | year
            place | place
            capital | capital
            largest_city | largest city
            currency | currency
            highest_point | highest point
            shire_county | county
            state | state
            province | province
            seat | seat
            director | director
            producer | producer
            writer | screenwriter
            music | composer
            cinematography | cinematographer
            editing | editor
            distributor | distributor
            released | year of release
            artist | artist
            label | record label
            author | author
            publisher | publisher
            developer | developer
            architect | architect
            opened | year of opening
            mouth | mouth
            source | source
            range | mountain range
            first_ascent | year of the first ascent
            ship_builder | builder
            ship_launched | year of launch
            manufacturer | manufacturer
            designer | designer
            discovered_by | discoverer
            discovery_date | year of discovery
            symbol | symbol
            family | family
            """;

    private static final Map<String, Kind> KIND = lines(KINDS)
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> new Kind(parts[1], parts[2])));

    private static final Map<String, String> VALUE =
            lines(VALUES).collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

    /**
     * What articles of a kind are called.
     *
     * @param one "person"
     * @param several "people"
     */
    record Kind(String one, String several) {}

    private JointWords() {}

    private static Stream<String[]> lines(String table) {
        return table.lines().map(line -> line.split(" \\| ", -1));
    }

    /** Nothing for a kind that cannot be asked of. */
    static Optional<Kind> kind(String kind) {
        return Optional.ofNullable(KIND.get(kind));
    }

    /** "year of birth"; nothing for a relation that has no name, or several values, or changes. */
    static Optional<String> value(String relation) {
        return Optional.ofNullable(VALUE.get(relation));
    }
}
