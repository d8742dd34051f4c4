package org.factloom.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.learning.GroupMemories.Standing;
import org.factloom.progress.ClassAnswers.PersonWeek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a student stands, against values that were computed by hand. */
class StudentLineTest {

    private static final ZoneId BAGHDAD = ZoneId.of("Asia/Baghdad");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static StudentLine line(@Nullable String last, @Nullable String attempted, int answers, int passed) {
        UUID person = new UUID(0, 1);
        Instant at = attempted == null ? null : Instant.parse(attempted);
        return StudentLine.of(
                new Learner(person, "a", "Ada", Instant.EPOCH, Set.of(), at),
                new Standing(0, 0, last == null ? null : Instant.parse(last)),
                List.of(new PersonWeek(person, LocalDate.of(2026, 11, 16), answers, passed, 90)),
                NOW,
                BAGHDAD);
    }

    @Test
    void theDayOfTheLastAnswerBeginsAtFour() {
        assertEquals(
                LocalDate.of(2026, 11, 20),
                line("2026-11-21T00:59:00Z", null, 0, 0).last()); // 03:59 in Baghdad
        assertEquals(
                LocalDate.of(2026, 11, 21),
                line("2026-11-21T01:00:00Z", null, 0, 0).last());
        assertEquals(
                LocalDate.of(2026, 11, 21),
                line("2026-11-20T12:00:00Z", "2026-11-21T12:00:00Z", 0, 0).last());
        assertNull(line(null, null, 0, 0).last());
    }

    @Test
    void whoAnswersNothingForSevenDaysHasStopped() {
        assertEquals(
                StudentLine.State.ACTIVE,
                line("2026-11-15T12:00:00Z", null, 0, 0).state());
        assertEquals(
                StudentLine.State.STOPPED,
                line("2026-11-15T11:59:59Z", null, 0, 0).state());
        assertEquals(StudentLine.State.NOT_BEGUN, line(null, null, 0, 0).state());
    }

    @Test
    void thereIsNoPercentageBelowFiveAnswers() {
        assertNull(line(null, null, 4, 3).percent());
        assertEquals(60, line(null, null, 5, 3).percent());
    }
}
