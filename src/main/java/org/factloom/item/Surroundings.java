package org.factloom.item;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.fact.ClosedSets;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;

/**
 * What a town lies in, and which other towns lie there too: beside "Dallas, Texas" stands "Lufkin, Texas", and nobody born there could be
 * taken for born in Alexandria. Whether one does is shown by a text that names it with the same surroundings, or, of large cities, by
 * the zone of its clocks.
 */
final class Surroundings {

    /** The countries of the cities that time zones are named after: "Amsterdam", the Netherlands. */
    private static final Map<String, String> CITIES = Arrays.stream(TimeZone.getAvailableIDs())
            .filter(id -> id.matches("(?:Africa|America|Asia|Australia|Europe)/.*"))
            .collect(Collectors.toUnmodifiableMap(
                    id -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' '),
                    id -> country(TimeZone.getRegion(id)),
                    (one, _) -> one));

    private static final Set<String> AMERICA = Set.of("US", "U.S.", "USA", "U.S.A.", "United States");

    private final String key;
    private final List<String> around;

    /** @param finding of a town, which accepts the town with what it lies in, "Dallas, Texas" */
    Surroundings(Finding finding) {
        key = finding.fact().value().text();
        around = finding.wording().slot().equals("town")
                ? finding.accepted().stream()
                        .filter(form -> form.startsWith(key + ", "))
                        .map(form -> form.substring(key.length() + 2))
                        .toList()
                : List.of();
    }

    /** Whether the town of the reading's article lies there too; true for every one where nothing is known of the key. */
    boolean hold(String town, Reading where) {
        return around.isEmpty()
                || around.stream().anyMatch(whole -> where.article().text().contains(town + ", " + whole))
                || around.stream()
                        .map(Surroundings::spelt)
                        .anyMatch(CITIES.getOrDefault(town.replaceFirst("^New York City$", "New York"), "-")::equals);
    }

    private static String spelt(String whole) {
        return AMERICA.contains(whole) || ClosedSets.with("state", whole).contains("Ohio") ? "United States" : whole;
    }

    private static String country(String region) {
        return new ULocale("", region).getDisplayCountry(ULocale.ENGLISH);
    }
}
