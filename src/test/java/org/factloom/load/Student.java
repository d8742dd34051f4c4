package org.factloom.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A guest who takes one exam in a browser: by the real routes, with cookies and token, answering through an outbox as the page does. */
public final class Student {

    private static final String TOPIC = "iraq-1958-1990";
    private static final String MINUTES = "30";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final int MOST_TRIES = 30;

    private final Browsing browsing;
    private final ClientLog log;
    private final Random chance;
    private final Outbox outbox;
    private String token = "";
    private UUID attempt = new UUID(0, 0);
    private ExamPage page = new ExamPage("", List.of());
    private final Map<Integer, Long> sequences = new HashMap<>();

    /** @param seed of what is answered, and when */
    public Student(URI server, ClientLog log, DeadEnds deadEnds, long seed) {
        this.browsing = new Browsing(server, deadEnds);
        this.log = log;
        this.chance = new Random(seed);
        this.outbox = new Outbox(this::send);
    }

    /** From the library to the page of the exam. */
    public void enter() throws IOException, InterruptedException {
        arrive();
        start();
    }

    /** Stands before the button. */
    public void arrive() throws IOException, InterruptedException {
        token = ExamPage.token(
                expect(patiently(() -> browsing.get("/library")), 200).body());
    }

    /** Presses it, and loads the page of the exam; again where the server asks to come back. */
    public void start() throws IOException, InterruptedException {
        Reply started = patiently(
                () -> browsing.post("/exams", Map.of("csrf-token", token, "topic", TOPIC, "minutes", MINUTES)));
        String path = URI.create(expect(started, 303).location().orElseThrow()).getPath();
        attempt = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        page = ExamPage.read(expect(patiently(() -> browsing.get(path)), 200).body());
    }

    private interface Request {
        Reply send() throws IOException;
    }

    private static Reply patiently(Request request) throws IOException, InterruptedException {
        Reply reply = request.send();
        for (int tries = 1; reply.status() == 503 && tries < MOST_TRIES; tries++) {
            Thread.sleep(PAUSE);
            reply = request.send();
        }
        return reply;
    }

    /** Some moment between now and {@code latest}. */
    public Duration moment(Duration latest) {
        return Duration.ofMillis(chance.nextLong(latest.toMillis()));
    }

    public UUID attempt() {
        return attempt;
    }

    public int questions() {
        return page.questions().size();
    }

    /** Answers all questions, thinking before each; every fourth time an earlier answer is changed as well. Ends early when time is up. */
    public void answerAll(Duration shortest, Duration longest) throws InterruptedException {
        for (ExamPage.Question question : page.questions()) {
            think(shortest, longest);
            if (outbox.isOver()) {
                return;
            }
            put(question);
            if (chance.nextInt(4) == 0) {
                put(page.questions().get(chance.nextInt(question.number())));
            }
        }
    }

    /** Answers one question after the other, over and over, until {@code end}, of {@link System#nanoTime}. */
    public void answerUntil(long end, Duration shortest, Duration longest) throws InterruptedException {
        for (int i = 0; ; i++) {
            long pause = chance.nextLong(shortest.toMillis(), longest.toMillis() + 1);
            if (System.nanoTime() + pause * 1_000_000 > end) {
                return;
            }
            Thread.sleep(pause);
            put(page.questions().get(i % page.questions().size()));
        }
    }

    public void put(int index) {
        put(page.questions().get(index));
    }

    private void put(ExamPage.Question question) {
        long sequence = sequences.merge(question.number(), 1L, Long::sum);
        outbox.put(question.number(), new ClientLog.Answer(sequence, question.answer(chance)));
    }

    /** Saves at once, past the outbox, one answer after the other until {@code end}, of {@link System#nanoTime}. */
    public void saveUntil(long end) {
        while (System.nanoTime() < end) {
            ExamPage.Question question =
                    page.questions().get(chance.nextInt(page.questions().size()));
            // above whatever pgbench left there
            long sequence = System.currentTimeMillis() * 1000 + chance.nextInt(1000);
            send(question.number(), new ClientLog.Answer(sequence, question.answer(chance)));
        }
    }

    private void think(Duration shortest, Duration longest) throws InterruptedException {
        Thread.sleep(chance.nextLong(shortest.toMillis(), longest.toMillis() + 1));
    }

    private Outbox.Sent send(int number, ClientLog.Answer answer) {
        try {
            Reply reply = browsing.send(
                    "PUT",
                    "/api/attempts/" + attempt + "/answers/" + number,
                    page.token(),
                    "{\"sequence\": %d, \"response\": %s, \"flagged\": false}"
                            .formatted(answer.sequence(), answer.response()));
            ClientLog.Place place = new ClientLog.Place(attempt, number);
            if (reply.ok()) {
                log.saved(place, answer, reply.nanoseconds());
                return Outbox.Sent.DONE;
            }
            if (reply.status() == 409) {
                log.late(place, answer);
                return Outbox.Sent.OVER;
            }
            return Outbox.Sent.AGAIN;
        } catch (IOException e) {
            return Outbox.Sent.AGAIN;
        }
    }

    /** What the timer of the page asks every few seconds. */
    public void askForTime() {
        try {
            browsing.state("/api/attempts/" + attempt);
        } catch (IOException e) {
            // counted on from what is known
        }
    }

    /** Loads the page of the exam again. */
    public void reload() {
        try {
            browsing.get("/attempts/" + attempt);
        } catch (IOException e) {
            // the browser says so
        }
    }

    /** Whether all that was answered is acknowledged, or time is up, before the patience is. */
    public boolean hasSentAllWithin(Duration patience) throws InterruptedException {
        return outbox.isEmptyWithin(patience);
    }

    /** Presses the button until the result is shown. */
    public void submit(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            try {
                Reply reply = browsing.post("/attempts/" + attempt + "/submission", Map.of("csrf-token", page.token()));
                if (reply.status() == 303) {
                    return;
                }
            } catch (IOException e) {
                // pressed again
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("attempt " + attempt + " could not be submitted");
    }

    /** Submits through the interface for programs; the result as JSON, nothing where no answer came. */
    public Optional<String> submitForResult() {
        try {
            Reply reply = browsing.send("POST", "/api/attempts/" + attempt + "/submission", page.token(), "{}");
            return Optional.of(reply).filter(Reply::ok).map(Reply::body);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Closes the page. */
    public void leave() {
        outbox.close();
    }

    private static Reply expect(Reply reply, int status) {
        if (reply.status() != status) {
            throw new IllegalStateException("%d instead of %d: %s".formatted(reply.status(), status, reply.body()));
        }
        return reply;
    }
}
