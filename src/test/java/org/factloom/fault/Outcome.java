package org.factloom.fault;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.factloom.load.Students;

/**
 * A row of the table.
 *
 * @param questions of all attempts
 * @param saves that were acknowledged, changed answers and replays counted
 * @param unavailable answers that said when to come back (503)
 * @param unanswered requests that got no answer, and were repeated
 * @param deadEnds error answers without a way on
 * @param recovery seconds from the end of the fault to the first acknowledged save
 * @param report what the dead ends were
 */
record Outcome(
        String name,
        int questions,
        int saves,
        Findings findings,
        long unavailable,
        long unanswered,
        long deadEnds,
        double recovery,
        String report) {

    /** Seconds from the end of a fault to the first save; a start of the application is among them. */
    private static final double LONGEST_RECOVERY = 30;

    boolean holds() {
        return findings.sound(Students.NUMBER)
                && questions >= 16 * Students.NUMBER
                && deadEnds == 0
                && recovery <= LONGEST_RECOVERY;
    }

    static String table(List<Outcome> outcomes) {
        String head = "%-44s %9s %12s %9s %10s %8s %7s %6s %9s %9s %9s  %s%n"
                .formatted(
                        "fault",
                        "saves",
                        "acknowledged",
                        "in the DB",
                        "late/kept",
                        "attempts",
                        "scores",
                        "503",
                        "no answer",
                        "dead ends",
                        "recovered",
                        "");
        return head + outcomes.stream().map(Outcome::row).collect(Collectors.joining());
    }

    private String row() {
        return String.format(
                Locale.ROOT,
                "%-44s %9d %12d %9d %10s %8d %7d %6d %9d %9d %9s  %s%n",
                name,
                saves,
                findings.acknowledged(),
                findings.found(),
                findings.late() + "/" + findings.lateFound(),
                findings.attempts(),
                findings.scored(),
                unavailable,
                unanswered,
                deadEnds,
                recovery == 0 ? "-" : String.format(Locale.ROOT, "%.1f s", recovery),
                holds() ? "holds" : "FAILS");
    }
}
