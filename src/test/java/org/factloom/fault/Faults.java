package org.factloom.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.load.Stand;
import org.factloom.load.Students;

/**
 * Takes exams with the packaged application while it is killed, loses its database, or loses answers, and holds what the clients were
 * told against what is in PostgreSQL. Ends with status 1 where anything acknowledged is lost, doubled, or not marked once.
 */
public final class Faults {

    private static final Path LOGS = Path.of("target", "faults");
    private static final Duration LONGEST = Duration.ofMinutes(11).plusSeconds(30);

    private Faults() {}

    /** @param letters of the accidents to be had; none for all */
    public static void main(String... letters) throws Exception {
        Thread.ofPlatform().daemon().start(Faults::endInTime);
        Set<String> chosen = Arrays.stream(letters).collect(Collectors.toSet());
        List<Outcome> outcomes = new ArrayList<>();
        boolean all = true;
        try (Stand stand = Stand.withLine(LOGS)) {
            for (Accidents.Accident accident : Accidents.ALL) {
                if (chosen.isEmpty() || chosen.contains(accident.name().substring(0, 1))) {
                    all &= had(accident, stand, outcomes);
                }
            }
        }
        System.out.printf("%n%d students × 16 questions each time, client logs in %s%n%n", Students.NUMBER, LOGS);
        System.out.print(Outcome.table(outcomes));
        System.exit(all ? 0 : 1);
    }

    private static boolean had(Accidents.Accident accident, Stand stand, List<Outcome> outcomes) throws Exception {
        long start = System.nanoTime();
        try (Sitting sitting = new Sitting(accident.name(), stand, LOGS, outcomes.size() + 1)) {
            String trouble = "";
            try {
                accident.course().of(sitting);
            } catch (IllegalStateException e) {
                trouble = String.valueOf(e.getMessage());
            }
            Outcome outcome = sitting.outcome();
            outcomes.add(outcome);
            System.out.printf(
                    "%s: %s, %.0f s %s%n%s%n",
                    accident.name(),
                    outcome.holds() && trouble.isEmpty() ? "holds" : "FAILS",
                    (System.nanoTime() - start) / 1e9,
                    trouble,
                    outcome.report().isEmpty() ? "" : outcome.report().indent(4));
            return outcome.holds() && trouble.isEmpty();
        }
    }

    /** The processes that were started are stopped on the way out. */
    private static void endInTime() {
        try {
            Thread.sleep(LONGEST);
            System.err.println("The accidents take longer than " + LONGEST.toMinutes() + " minutes");
            System.exit(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
