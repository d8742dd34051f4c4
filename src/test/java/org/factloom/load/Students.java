package org.factloom.load;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** All who take an exam at the same time, each on a virtual thread. */
public final class Students implements AutoCloseable {

    public static final int NUMBER = 200;

    /** How many come in at once: a class, not a stampede. */
    private static final int DOOR = 8;

    /** Every how often the page asks how much time is left. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(8);

    /** Of so many heartbeats one is a reload of the page. */
    private static final int RELOAD = 5;

    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** What one of them does. */
    public interface Deed {
        void by(Student student) throws Exception;
    }

    private final List<Student> all;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> pages = new ArrayList<>();

    /** @param seed of what they answer */
    public Students(URI server, ClientLog log, DeadEnds deadEnds, long seed) {
        all = LongStream.range(0, NUMBER)
                .mapToObj(number -> new Student(server, log, deadEnds, seed * NUMBER + number))
                .toList();
    }

    public List<Student> all() {
        return all;
    }

    /** Lets them in, from the library to the page of their exam. */
    public void enter() throws Exception {
        fewAtOnce(Student::enter);
    }

    /** All do the same, a few at a time. */
    public void fewAtOnce(Deed deed) throws Exception {
        Semaphore door = new Semaphore(DOOR);
        each(student -> {
            door.acquire();
            try {
                deed.by(student);
            } finally {
                door.release();
            }
        });
    }

    /** Starts the timers of their pages, which ask the server every few seconds, and now and then are reloaded. */
    public void openPages() {
        for (Student student : all) {
            pages.add(threads.submit(() -> {
                Thread.sleep(HEARTBEAT.toMillis() * all.indexOf(student) / all.size());
                for (int beat = 1; ; beat++) {
                    if (beat % RELOAD == 0) {
                        student.reload();
                    } else {
                        student.askForTime();
                    }
                    Thread.sleep(HEARTBEAT);
                }
            }));
        }
    }

    /** All do the same, at the same time; comes back when all have done it. */
    public void each(Deed deed) throws Exception {
        await(start(deed));
    }

    /** The first {@code number} of them do the same, at the same time; comes back when all have done it. */
    public void some(int number, Deed deed) throws Exception {
        await(start(all.subList(0, number), deed));
    }

    /** All begin the same; {@link #await} says when it is done. */
    public List<Future<?>> start(Deed deed) {
        return start(all, deed);
    }

    private List<Future<?>> start(List<Student> students, Deed deed) {
        List<Future<?>> deeds = new ArrayList<>();
        for (Student student : students) {
            Callable<Void> work = () -> {
                deed.by(student);
                return null;
            };
            deeds.add(threads.submit(work));
        }
        return deeds;
    }

    public static void await(List<Future<?>> deeds) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (Future<?> deed : deeds) {
            try {
                deed.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "a student could not go on: " + e.getCause().getMessage(), e);
            }
        }
    }

    @Override
    public void close() {
        pages.forEach(page -> page.cancel(true));
        all.forEach(Student::leave);
        threads.shutdownNow();
    }
}
