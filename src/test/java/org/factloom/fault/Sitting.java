package org.factloom.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.factloom.load.ClientLog;
import org.factloom.load.DeadEnds;
import org.factloom.load.Line;
import org.factloom.load.PostgresProcess;
import org.factloom.load.Stand;
import org.factloom.load.Student;
import org.factloom.load.Students;

/** One exam of all students, with what happens to it. */
final class Sitting implements AutoCloseable {

    /** How long a page may take to send what waits, once nothing is in its way. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(60);

    private static final Duration WATCHING = Duration.ofSeconds(120);

    private final String name;
    private final Stand stand;
    private final ClientLog log;
    private final DeadEnds deadEnds = new DeadEnds();
    private final Line web;
    private final Students students;
    private int questions;
    private long faultEnded;

    /** @param seed of what is answered */
    Sitting(String name, Stand stand, Path logs, long seed) throws IOException {
        this.name = name;
        this.stand = stand;
        this.log = new ClientLog(logs.resolve(name.substring(0, 1) + "-client.log"));
        this.web = new Line(stand.httpPort());
        this.students = new Students(URI.create("http://localhost:" + web.port()), log, deadEnds, seed);
    }

    Stand stand() {
        return stand;
    }

    /** The line between browsers and application. */
    Line web() {
        return web;
    }

    Students students() {
        return students;
    }

    List<UUID> attempts() {
        return students.all().stream().map(Student::attempt).toList();
    }

    /** Everybody comes in, opens the page and begins to answer. */
    List<Future<?>> begin(Duration shortest, Duration longest) throws Exception {
        students.enter();
        students.openPages();
        return answer(shortest, longest);
    }

    /** Everybody begins to answer. */
    List<Future<?>> answer(Duration shortest, Duration longest) {
        questions = students.all().stream().mapToInt(Student::questions).sum();
        return students.start(student -> student.answerAll(shortest, longest));
    }

    /** Waits until this part of all questions has an acknowledged answer. */
    void awaitAnswered(double part) throws InterruptedException {
        long end = System.nanoTime() + WATCHING.toNanos();
        while (log.answers().size() < part * questions) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("only %d of %d questions are answered"
                        .formatted(log.answers().size(), questions));
            }
            Thread.sleep(20);
        }
    }

    /** From now on everything is in order again, and the time until it works is counted. */
    void faultEnds() {
        faultEnded = System.nanoTime();
    }

    /** Everybody answers to the end, sends what waits, and submits. */
    void finish(List<Future<?>> answering) throws Exception {
        Students.await(answering);
        awaitSent();
        students.each(student -> student.submit(CATCHING_UP));
    }

    void awaitSent() throws Exception {
        students.each(student -> {
            if (!student.hasSentAllWithin(CATCHING_UP)) {
                throw new IllegalStateException("answers still wait");
            }
        });
    }

    /** Puts the end of all attempts to the same instant. */
    void endAllIn(Duration time) throws SQLException {
        try (Connection connection = stand.database().connect();
                PreparedStatement update = connection.prepareStatement(
                        "update attempt set deadline = date_trunc('second', now()) + ? * interval '1 second' where id = any(?)")) {
            update.setLong(1, time.toSeconds());
            update.setArray(2, connection.createArrayOf("uuid", attempts().toArray()));
            update.executeUpdate();
        }
    }

    /** Waits until the server has submitted all. */
    void awaitEndedByServer(Duration patience) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (Findings.of(stand.database(), attempts(), log).endedByServer() < Students.NUMBER) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the server has not submitted all attempts");
            }
            Thread.sleep(200);
        }
    }

    /** Counts what is in PostgreSQL and what the clients know. */
    Outcome outcome() throws SQLException {
        PostgresProcess database = stand.database();
        return new Outcome(
                name,
                questions,
                log.saves(),
                Findings.of(database, attempts(), log),
                deadEnds.unavailable(),
                deadEnds.unanswered(),
                deadEnds.number(),
                faultEnded == 0 ? 0 : log.firstAfter(faultEnded).orElse(Long.MAX_VALUE) / 1e9,
                deadEnds.report());
    }

    @Override
    public void close() throws IOException {
        students.close();
        web.close();
        log.close();
    }
}
