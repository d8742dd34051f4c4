package org.factloom.memory;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a day asks for after a pause: never all that has gathered, but a portion, and a day on which all is as usual again.
 *
 * @param due facts that are due
 * @param portion how many of them are asked today
 * @param normal the day at whose end nothing is left over; null where that is today
 */
public record Backlog(int due, int portion, @Nullable LocalDate normal) {

    /** Facts that a day may always ask for, about eight minutes. */
    public static final int LEAST = 50;

    private static final int LOADS = 2;
    private static final int LONGEST = 3650;

    /**
     * The portion of a day is twice what a day usually brings, or {@value #LEAST}. The days to come bring what is planned for them, and no less
     * than usual, since what is repeated comes back.
     *
     * @param done reviews answered today already
     * @param load what a day usually brings: the sum of 1/interval over all facts
     * @param planned how many are due on a later day
     */
    public static Backlog of(int due, int done, double load, ToIntFunction<LocalDate> planned, LocalDate today) {
        int most = Math.max(LEAST, (int) Math.ceil(LOADS * load));
        int portion = Math.min(due, Math.max(0, most - done));
        if (portion == due) {
            return new Backlog(due, due, null);
        }
        int usual = (int) Math.ceil(load);
        int left = due - portion;
        LocalDate day = today;
        for (int days = 0; left > 0 && days < LONGEST; days++) {
            day = day.plusDays(1);
            left = Math.max(0, left + Math.max(usual, planned.applyAsInt(day)) - most);
        }
        return new Backlog(due, portion, day);
    }

    /** Whether more is due than today asks for. */
    public boolean capped() {
        return portion < due;
    }
}
