package org.factloom.library;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The titles of sets that are listed together. */
public final class SetTitles {

    private static final int UNIX_MILLIS = 16;

    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private SetTitles() {}

    /**
     * In their order, those that several have with the time at which each was made: "Dog (22 November 2026, 10:42:05 UTC)".
     *
     * @param id of a set, of version 7
     */
    public static <T> List<String> apart(List<T> sets, Function<T, String> title, Function<T, UUID> id) {
        Map<String, Long> count =
                sets.stream().map(title).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return sets.stream()
                .map(set -> count.getOrDefault(title.apply(set), 0L) > 1
                        ? "%s (%s)".formatted(title.apply(set), MADE.format(made(id.apply(set))))
                        : title.apply(set))
                .toList();
    }

    private static Instant made(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> UNIX_MILLIS);
    }
}
