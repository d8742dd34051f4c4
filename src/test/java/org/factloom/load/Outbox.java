package org.factloom.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The outbox of the page of an exam (js/outbox.js): what is not acknowledged waits, and is sent again every two seconds and with every change. */
final class Outbox {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    enum Sent {
        DONE,
        AGAIN,
        OVER
    }

    interface Sender {
        Sent send(int number, ClientLog.Answer answer);
    }

    private final Sender sender;
    private final Map<Integer, ClientLog.Answer> waiting = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean ended;
    private boolean over;

    Outbox(Sender sender) {
        this.sender = sender;
        Thread.ofVirtual().start(this::run);
    }

    void put(int number, ClientLog.Answer answer) {
        locked(() -> {
            if (!over) {
                waiting.put(number, answer);
                changed.signalAll();
            }
        });
    }

    /** The server ended the attempt, and has been sent all that waited here. */
    boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    /** Sends nothing more. */
    void close() {
        locked(() -> {
            over = true;
            changed.signalAll();
        });
    }

    /** Whether nothing waits any more, or the attempt is over, before the patience is. */
    boolean isEmptyWithin(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!waiting.isEmpty() && !over && left > 0) {
                left = changed.awaitNanos(left);
            }
            return waiting.isEmpty() || over;
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            while (true) {
                List<Map.Entry<Integer, ClientLog.Answer>> batch;
                lock.lock();
                try {
                    while (waiting.isEmpty() && !over) {
                        changed.await();
                    }
                    if (over) {
                        return;
                    }
                    batch = waiting.entrySet().stream().map(Map.Entry::copyOf).toList();
                } finally {
                    lock.unlock();
                }
                if (!flush(batch)) {
                    lock.lock();
                    try {
                        changed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                    } finally {
                        lock.unlock();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean flush(List<Map.Entry<Integer, ClientLog.Answer>> batch) {
        for (Map.Entry<Integer, ClientLog.Answer> entry : batch) {
            Sent sent = sender.send(entry.getKey(), entry.getValue());
            if (sent == Sent.AGAIN) {
                return false;
            }
            locked(() -> {
                // only what was sent is done with; what was changed meanwhile waits for its turn
                waiting.remove(entry.getKey(), entry.getValue());
                ended |= sent == Sent.OVER;
                over |= ended && waiting.isEmpty();
                changed.signalAll();
            });
        }
        return true;
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
