package org.factloom.classroom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times of a clock on the wall, "2026-03-29T02:30", and the moments that they are in a zone: none in the hour that a clock skips, two in the hour that it repeats. */
final class LocalTimes {

    private static final int LAST_YEAR = 2199;

    private LocalTimes() {}

    /** What a time turned out to be. */
    sealed interface Read {

        record At(Instant moment) implements Read {}

        /** The clock goes from {@code before} to {@code after}, and never shows it. */
        record Skipped(LocalDateTime before, LocalDateTime after) implements Read {}

        /** It is shown twice, at each of two offsets, the earlier moment first. */
        record Twice(List<ZoneOffset> offsets) implements Read {}

        record Unreadable() implements Read {}
    }

    /** @param offset the id of the offset that was chosen for a time that is shown twice, "+02:00"; may be anything else */
    static Read read(String text, String offset, ZoneId zone) {
        Optional<LocalDateTime> local = local(text);
        if (local.isEmpty()) {
            return new Read.Unreadable();
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local.get());
        if (offsets.isEmpty()) {
            ZoneOffsetTransition skip = zone.getRules().getTransition(local.get());
            return new Read.Skipped(skip.getDateTimeBefore(), skip.getDateTimeAfter());
        }
        Optional<ZoneOffset> meant = offsets.size() == 1
                ? Optional.of(offsets.getFirst())
                : offsets.stream().filter(one -> one.getId().equals(offset)).findFirst();
        return meant.<Read>map(one -> new Read.At(local.get().toInstant(one))).orElseGet(() -> new Read.Twice(offsets));
    }

    private static Optional<LocalDateTime> local(String text) {
        try {
            LocalDateTime local = LocalDateTime.parse(text.strip()).truncatedTo(ChronoUnit.MINUTES);
            return Optional.of(local).filter(time -> time.getYear() >= 1970 && time.getYear() <= LAST_YEAR);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** "2026-03-29T02:30", as a field of a form has it; empty for none. */
    static String text(@Nullable Instant moment, ZoneId zone) {
        return moment == null
                ? ""
                : LocalDateTime.ofInstant(moment, zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    /** The id of the offset at a moment, "+02:00"; empty for none. */
    static String offset(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : zone.getRules().getOffset(moment).getId();
    }

    /** The ids of the offsets at which the clock shows a time, where there are two; else none. */
    static List<String> offsets(String text, ZoneId zone) {
        return local(text)
                .map(local -> zone.getRules().getValidOffsets(local))
                .filter(offsets -> offsets.size() > 1)
                .map(offsets -> offsets.stream().map(ZoneOffset::getId).toList())
                .orElse(List.of());
    }
}
