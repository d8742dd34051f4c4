package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place of an infobox, said ever more broadly: "Nine Mile, Saint Ann Parish, Jamaica".
 *
 * @param name the first part that is a name, without an address before it: "Toronto" of "One Yonge Street, Toronto, Canada"
 * @param others the name with what it lies in, "Nine Mile, Jamaica"; never that alone
 */
record BoxPlace(String name, List<String> others) {

    private static final int MOST_LINKS = 5;

    private static final Pattern NOT_TOWN = Pattern.compile(
            "(?:Brooklyn|Manhattan|Queens|The Bronx|Bronx|Staten Island|Harlem|Westminster|Soho|Kensington|Chelsea|Hollywood)"
                    + "|(?:County|Isle|Island|Lake|Mount|Province|Kingdom|Duchy|Republic|State|Northumbria|Normandy|Burgundy|Brittany|"
                    + "Prussia|Silesia|Bohemia|Moravia|Galicia|Transylvania|Crete|Sicily|Sardinia|Corsica|Catalonia|Tuscany|"
                    + "Lombardy|Punjab|Bengal|Kashmir|Ulster|Munster|Connacht|Leinster|Siberia|Crimea|Manchuria|Scania)(?: .*)?"
                    + "|.*(?: (?:County|Parish|Province|Island|Islands|Region|District|Department|Prefecture|Governorate|Oblast|"
                    + "Township|Valley|Mountains|Ocean|Sea|Forest|Castle|Palace|Abbey|Hospital|University|Reservation|Territory|"
                    + "Airport|Court|Hall|House|Base|Camp|Farm|Plantation|Ranch|Prison|Cemetery|Churchyard|Cathedral|Church)"
                    + "|shire|stan)");

    /** What a chain may end in, besides today's countries. */
    private static final Set<String> WIDEST = Set.of(
            "U.S.",
            "US",
            "U.S.A.",
            "USA",
            "UK",
            "U.K.",
            "England",
            "Scotland",
            "Wales",
            "Northern Ireland",
            "Soviet Union",
            "Russian Empire",
            "Ottoman Empire",
            "Austria-Hungary",
            "Yugoslavia",
            "Czechoslovakia",
            "East Germany",
            "German Empire",
            "Nazi Germany",
            "Austrian Empire",
            "Russian SFSR",
            "Ukrainian SSR",
            "Byelorussian SSR",
            "Kazakh SSR",
            "British Raj",
            "Qing Empire",
            "Empire of Japan",
            "Spanish Empire",
            "French Third Republic",
            "Holy Roman Empire",
            "Persia",
            "Siam",
            "Ceylon",
            "West Germany",
            "Prussia",
            "British India",
            "Czech Republic",
            "Turkey",
            "New York",
            "New York City",
            "California",
            "Texas",
            "Florida",
            "Illinois",
            "Pennsylvania",
            "Ohio",
            "Massachusetts",
            "Michigan",
            "New Jersey",
            "Virginia",
            "Washington",
            "Maryland",
            "Connecticut",
            "Tennessee",
            "Ontario",
            "Quebec",
            "British Columbia",
            "Alberta",
            "New South Wales",
            "Victoria",
            "Queensland");

    BoxPlace {
        others = List.copyOf(others);
    }

    /** Nothing where the parts are several places rather than one, or none is a name. */
    static Optional<BoxPlace> of(List<Segment> segments) {
        List<String> links = segments.stream()
                .map(segment -> segment.text().replaceFirst(" \\d{4,6}$", ""))
                .toList();
        boolean doubtful = segments.stream().anyMatch(Segment::isDoubtful) || links.size() > MOST_LINKS;
        if (doubtful || links.size() > 1 && !isWidest(links.getLast())) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(links);
        while (!names.isEmpty() && !isName(names.getFirst())) {
            names.removeFirst();
        }
        if (names.isEmpty() || names.stream().anyMatch(name -> !name.matches("\\p{Lu}.*"))) {
            return Optional.empty();
        }
        String name = names.getFirst();
        List<String> others = new ArrayList<>();
        names.stream().skip(1).map(wider -> name + ", " + wider).forEach(others::add);
        return Optional.of(new BoxPlace(name, others));
    }

    /** Whether it is a town, city or village as far as a box tells: named with what it lies in, and no county, state or island itself. */
    boolean isSettlement() {
        return !others.isEmpty() && !isWidest(name) && !NOT_TOWN.matcher(name).matches() && !isRegion(name);
    }

    private static boolean isRegion(String name) {
        return Stream.of("county", "province", "state", "region").anyMatch(slot -> ClosedSets.holds(slot, name));
    }

    private static boolean isWidest(String name) {
        return NameWords.isCountry(name) || WIDEST.contains(name) || name.matches("(Republic|Kingdom|State) of .*");
    }

    /** Whether the part is the name of a place and no address or description: "Ar-Rashid army camp", "350 Fifth Avenue". */
    private static boolean isName(String part) {
        return part.matches(
                        "\\p{Lu}[\\p{L}.’'-]*(?: (?:of|the|de|la|del|da|do|upon|on|and|al|el|\\p{Lu}[\\p{L}.’'-]*))*")
                && !part.matches(".*\\b(Street|Avenue|Road|Lane|Boulevard|Drive|Way)$");
    }
}
