package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What ts-fsrs says of 10,000 random histories and of fuzz; {@code memory/reference/make.mjs} made the data and tells its form. */
class ReferenceTest {

    private static final Pattern ANSWER = Pattern.compile("(\\d)([lre])(\\d+)\\.(\\d+)");
    private static final int HISTORIES = 10_000;

    @Test
    void histories() throws IOException {
        Fsrs fsrs = new Fsrs(Weights.DEFAULT);
        int compared = 0;
        for (String line : lines("histories.txt.gz")) {
            List<String> words = Arrays.asList(line.split(" ", -1));
            if (words.getFirst().equals("w")) {
                fsrs = new Fsrs(
                        Weights.of(words.stream().skip(1).map(Double::valueOf).toList()));
            } else {
                compare(fsrs, words);
                compared++;
            }
        }
        assertEquals(HISTORIES, compared);
    }

    private static void compare(Fsrs fsrs, List<String> words) {
        int maximum = Integer.parseInt(words.get(1));
        SchedulerSettings settings = SchedulerSettings.DEFAULT;
        Scheduler scheduler = new Scheduler(
                fsrs,
                new SchedulerSettings(
                        Double.parseDouble(words.getFirst()),
                        maximum,
                        settings.learningSteps(),
                        settings.relearningSteps(),
                        null));
        Phase phase = new Phase.New();
        LocalDate day = LocalDate.EPOCH;
        for (String word : words.subList(2, words.size() - 2)) {
            Matcher answer = ANSWER.matcher(word);
            assertEquals(true, answer.matches(), word);
            Grade grade = Grade.values()[Integer.parseInt(answer.group(1)) - 1];
            int elapsed = Integer.parseInt(answer.group(3));
            day = day.plusDays(elapsed);
            NextStates next =
                    phase instanceof Phase.Answered before ? fsrs.next(before.memory(), elapsed) : fsrs.first();
            var occasion = new Scheduler.Occasion(Instant.EPOCH, day, elapsed, Fuzz.NONE);
            phase = scheduler.offers(phase, next, occasion).after(grade);
            assertEquals(answer.group(2), letter(phase), () -> String.join(" ", words) + " at " + word);
            int interval = phase instanceof Phase.Review review ? review.interval() : 0;
            assertEquals(
                    Math.min(Integer.parseInt(answer.group(4)), maximum),
                    interval,
                    () -> String.join(" ", words) + " at " + word);
        }
        MemoryState memory = ((Phase.Answered) phase).memory();
        near(words.get(words.size() - 2), memory.stability(), words);
        near(words.getLast(), memory.difficulty(), words);
    }

    private static String letter(Phase phase) {
        return switch (phase) {
            case Phase.New() -> "n";
            case Phase.Learning _ -> "l";
            case Phase.Review _ -> "r";
            case Phase.Relearning _ -> "e";
        };
    }

    private static void near(String expected, double actual, List<String> words) {
        double value = Double.parseDouble(expected);
        assertEquals(value, actual, 1e-6 * value, () -> String.join(" ", words));
    }

    @Test
    void fuzzRanges() throws IOException {
        List<String> lines = lines("fuzz.txt.gz");
        for (String line : lines) {
            int[] row =
                    Stream.of(line.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
            assertEquals(new Window(row[0], row[3], row[4]), Window.around(row[0], row[1], row[2]), line);
        }
        assertEquals(4398, lines.size());
    }

    private static List<String> lines(String name) throws IOException {
        var stream = Objects.requireNonNull(ReferenceTest.class.getResourceAsStream("/memory/" + name), name);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
