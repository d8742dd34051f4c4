package org.factloom.load;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Judges whether whoever got an answer knows how to go on: each one that leaves them stranded is kept. */
public final class DeadEnds {

    private static final int SHOWN = 20;

    private final Queue<String> found = new ConcurrentLinkedQueue<>();
    private final LongAdder number = new LongAdder();
    private final LongAdder unavailable = new LongAdder();
    private final LongAdder unanswered = new LongAdder();
    private final Map<String, LongAdder> reasons = new ConcurrentSkipListMap<>();

    void hear(String request, boolean page, Reply reply) {
        if (reply.status() == 503 && saysWhenToComeBack(reply) && (page ? isReadable(reply) : isProblem(reply))) {
            unavailable.increment();
        } else if (reply.status() >= 400 && !(reply.status() == 409 && (page ? isReadable(reply) : isProblem(reply)))) {
            number.increment();
            if (found.size() < SHOWN) {
                found.add(request + " → " + reply.status() + " " + reply.type() + " "
                        + reply.body().substring(0, Math.min(200, reply.body().length())));
            }
        }
    }

    /** No answer came: the browser shows its own words, and the page goes on trying. */
    void silence(Exception reason) {
        unanswered.increment();
        reasons.computeIfAbsent(reason.getClass().getSimpleName(), _ -> new LongAdder())
                .increment();
    }

    private static boolean saysWhenToComeBack(Reply reply) {
        return reply.retryAfter().filter(seconds -> seconds.matches("\\d+")).isPresent();
    }

    private static boolean isProblem(Reply reply) {
        return reply.type().startsWith("application/problem+json")
                && reply.body().contains("\"detail\":\"");
    }

    private static boolean isReadable(Reply reply) {
        return reply.type().startsWith("text/html")
                && reply.body().contains("<h1")
                && reply.body().contains("<a class=\"button\" href=\"");
    }

    public long number() {
        return number.sum();
    }

    /** How often the server said when to come back. */
    public long unavailable() {
        return unavailable.sum();
    }

    public long unanswered() {
        return unanswered.sum();
    }

    /** The first of them, as request and answer, and why answers did not come. */
    public String report() {
        return String.join("\n", found) + (reasons.isEmpty() ? "" : "\nno answer: " + reasons);
    }
}
