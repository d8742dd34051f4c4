package org.factloom.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** What the server acknowledged, as the clients heard it: every save is written to a file when its 200 has come. */
public final class ClientLog implements AutoCloseable {

    /** A question of an attempt. */
    public record Place(UUID attempt, int number) {}

    /** @param response as JSON */
    public record Answer(long sequence, String response) {}

    private record Save(long at, long nanoseconds) {}

    private final PrintWriter file;
    private final Map<Place, Answer> last = new LinkedHashMap<>();
    private final Map<Place, Answer> late = new LinkedHashMap<>();
    private final List<Save> saves = new ArrayList<>();

    public ClientLog(Path file) {
        try {
            Files.createDirectories(file.getParent());
            this.file = new PrintWriter(Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void saved(Place place, Answer answer, long nanoseconds) {
        saves.add(new Save(System.nanoTime(), nanoseconds));
        last.merge(place, answer, (one, other) -> one.sequence() > other.sequence() ? one : other);
        line("saved", place, answer);
    }

    /** The server said that the attempt is over. */
    synchronized void late(Place place, Answer answer) {
        late.put(place, answer);
        line("late", place, answer);
    }

    private void line(String what, Place place, Answer answer) {
        file.println(Instant.now() + " " + what + " " + place.attempt() + " " + place.number() + " " + answer.sequence()
                + " " + answer.response());
        file.flush();
    }

    /** The last acknowledged answer to each question. */
    public synchronized Map<Place, Answer> answers() {
        return new LinkedHashMap<>(last);
    }

    public synchronized Map<Place, Answer> lateAnswers() {
        return new LinkedHashMap<>(late);
    }

    public synchronized int saves() {
        return saves.size();
    }

    /** Nanoseconds from {@code instant}, of {@link System#nanoTime}, to the first save acknowledged after it. */
    public synchronized OptionalLong firstAfter(long instant) {
        return saves.stream()
                .mapToLong(save -> save.at() - instant)
                .filter(after -> after > 0)
                .min();
    }

    /** What saves acknowledged since {@code instant} took, in nanoseconds, the quickest first. */
    public synchronized long[] timesSince(long instant) {
        return saves.stream()
                .filter(save -> save.at() - save.nanoseconds() >= instant)
                .mapToLong(Save::nanoseconds)
                .sorted()
                .toArray();
    }

    @Override
    public void close() {
        file.close();
    }
}
