package org.factloom.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.factloom.classroom.LocalTimes.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of the clock on the wall, by the rules of real zones. */
class LocalTimesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-28T23:59, 2026-03-28T22:59:00Z",
        "Europe/Berlin, 2026-03-29T03:00, 2026-03-29T01:00:00Z",
        "Europe/Berlin, 2026-03-29T23:59, 2026-03-29T21:59:00Z",
        "Europe/Berlin, 2026-10-25T23:59, 2026-10-25T22:59:00Z",
        "America/New_York, 2026-03-08T03:00, 2026-03-08T07:00:00Z",
        "America/New_York, 2026-11-01T23:59, 2026-11-02T04:59:00Z",
        "Asia/Kolkata, 2026-10-25T02:30, 2026-10-24T21:00:00Z",
        "Pacific/Apia, 2026-11-28T23:59, 2026-11-28T10:59:00Z"
    })
    void aTimeIsTheMomentAtWhichTheClockShowsIt(String zone, String text, Instant moment) {
        assertEquals(new Read.At(moment), LocalTimes.read(text, "", ZoneId.of(zone)));
        assertEquals(text, LocalTimes.text(moment, ZoneId.of(zone)));
        assertEquals(List.of(), LocalTimes.offsets(text, ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T02:30, 2026-03-29T02:00, 2026-03-29T03:00",
        "America/New_York, 2026-03-08T02:00, 2026-03-08T02:00, 2026-03-08T03:00",
        "Pacific/Apia, 2011-12-30T12:00, 2011-12-30T00:00, 2011-12-31T00:00"
    })
    void aSkippedTimeIsNoMoment(String zone, String text, LocalDateTime before, LocalDateTime after) {
        assertEquals(new Read.Skipped(before, after), LocalTimes.read(text, "", ZoneId.of(zone)));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-10-25T02:30, +02:00, 2026-10-25T00:30:00Z, +01:00, 2026-10-25T01:30:00Z",
        "America/New_York, 2026-11-01T01:00, -04:00, 2026-11-01T05:00:00Z, -05:00, 2026-11-01T06:00:00Z"
    })
    void aTimeThatIsShownTwiceAsksWhichOne(
            String zone, String text, String first, Instant earlier, String second, Instant later) {
        ZoneId there = ZoneId.of(zone);
        assertEquals(
                new Read.Twice(List.of(ZoneOffset.of(first), ZoneOffset.of(second))),
                LocalTimes.read(text, "+09:00", there));
        assertEquals(new Read.At(earlier), LocalTimes.read(text, first, there));
        assertEquals(new Read.At(later), LocalTimes.read(text, second, there));
        assertEquals(List.of(first, second), LocalTimes.offsets(text, there));
    }

    /** By the rules of every zone there is: a time that the clock shows once is its moment, one that it skips is none, one that it shows twice is either. */
    @Test
    void everyTimeAroundEveryClockChangeIsReadAsTheClockShowsIt() {
        Instant from = Instant.parse("2024-01-01T00:00:00Z");
        int changes = 0;
        for (String id : ZoneId.getAvailableZoneIds()) {
            ZoneId zone = ZoneId.of(id);
            ZoneOffsetTransition change = zone.getRules().nextTransition(from);
            for (int i = 0;
                    change != null && i < 6;
                    i++, change = zone.getRules().nextTransition(change.getInstant())) {
                changes++;
                for (int minutes = -180; minutes <= 180; minutes += 15) {
                    Instant moment = change.getInstant()
                            .plus(Duration.ofMinutes(minutes))
                            .truncatedTo(ChronoUnit.MINUTES);
                    String text = LocalTimes.text(moment, zone);
                    String offset = zone.getRules().getOffset(moment).getId();
                    assertEquals(new Read.At(moment), LocalTimes.read(text, offset, zone), id + " " + text);
                    assertEquals(
                            zone.getRules()
                                            .getValidOffsets(LocalDateTime.parse(text))
                                            .size()
                                    == 2,
                            LocalTimes.read(text, "", zone) instanceof Read.Twice,
                            id + " " + text);
                }
                if (change.isGap()) {
                    LocalDateTime skipped = change.getDateTimeBefore();
                    assertEquals(
                            new Read.Skipped(skipped, change.getDateTimeAfter()),
                            LocalTimes.read(skipped.toString(), "", zone),
                            id);
                }
            }
        }
        assertTrue(changes > 500, "changes of clocks: " + changes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2026-02-30T10:00",
                "2026-11-28",
                "12026-11-28T10:00",
                "0001-01-01T00:00",
                "9999-01-01T00:00"
            })
    void whatIsNoTimeIsNotRead(String text) {
        assertInstanceOf(Read.Unreadable.class, LocalTimes.read(text, "", ZoneId.of("UTC")));
    }

    @Test
    void aCalendarLineIsFoldedWithinItsOctetsAndNeverWithinACharacter() {
        StringBuilder file = new StringBuilder();
        CalendarFiles.line(file, "SUMMARY:" + CalendarFiles.text("Ä; b, \\".repeat(20)));
        List<String> lines = List.of(file.toString().split("\r\n", -1));
        lines.forEach(
                line -> assertEquals(true, line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line));
        assertEquals(
                "SUMMARY:" + "Ä\\; b\\, \\\\".repeat(20),
                String.join(
                        "",
                        lines.stream()
                                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                                .toList()));
    }
}
