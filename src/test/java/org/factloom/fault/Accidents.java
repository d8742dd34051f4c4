package org.factloom.fault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factloom.load.Student;
import org.factloom.load.Students;

/** What may happen to an exam. */
final class Accidents {

    /** An accident, with the letter of its client log in front. */
    record Accident(String name, Course course) {}

    interface Course {
        void of(Sitting sitting) throws Exception;
    }

    static final List<Accident> ALL = List.of(
            new Accident("a  kill -9 of the application at 40 %", Accidents::kill),
            new Accident("b  PostgreSQL stopped (immediate) for 20 s", Accidents::stopDatabase),
            new Accident("c  line to PostgreSQL frozen for 60 s", Accidents::freezeLine),
            new Accident("d  200 deadlines in the same second", Accidents::endTogether),
            new Accident("e  submitted from 20 threads at once", Accidents::submitTwentyTimes),
            new Accident("f  every third answer of the server lost", Accidents::loseAnswers));

    private static final double PART = 0.4;
    private static final int THREADS = 20;

    /** How many students press their button at once, twenty times each. */
    private static final int AT_ONCE = 10;

    private static final Pattern SCORE = Pattern.compile("\"score\":([0-9.E-]+)");

    private Accidents() {}

    private static void kill(Sitting sitting) throws Exception {
        List<Future<?>> answering = sitting.begin(Duration.ofMillis(900), Duration.ofMillis(1500));
        sitting.awaitAnswered(PART);
        sitting.stand().killApplication();
        sitting.faultEnds();
        sitting.stand().startApplicationAgain();
        sitting.finish(answering);
    }

    private static void stopDatabase(Sitting sitting) throws Exception {
        List<Future<?>> answering = sitting.begin(Duration.ofMillis(1000), Duration.ofMillis(2000));
        sitting.awaitAnswered(PART);
        sitting.stand().database().stopImmediately();
        Thread.sleep(Duration.ofSeconds(20));
        sitting.stand().database().startAgain();
        sitting.faultEnds();
        sitting.finish(answering);
    }

    private static void freezeLine(Sitting sitting) throws Exception {
        List<Future<?>> answering = sitting.begin(Duration.ofMillis(1500), Duration.ofMillis(4500));
        sitting.awaitAnswered(PART);
        sitting.stand().line().freeze();
        Thread.sleep(Duration.ofSeconds(60));
        sitting.stand().line().thaw();
        sitting.faultEnds();
        sitting.finish(answering);
    }

    /** Nobody submits: the server does, while the last answers are on their way. */
    private static void endTogether(Sitting sitting) throws Exception {
        List<Future<?>> answering = sitting.begin(Duration.ofMillis(600), Duration.ofMillis(2400));
        sitting.endAllIn(Duration.ofSeconds(15));
        Students.await(answering);
        sitting.awaitEndedByServer(Duration.ofSeconds(30));
    }

    private static void submitTwentyTimes(Sitting sitting) throws Exception {
        Students.await(sitting.begin(Duration.ofMillis(100), Duration.ofMillis(500)));
        sitting.awaitSent();
        Semaphore pressing = new Semaphore(AT_ONCE);
        sitting.students().each(student -> {
            pressing.acquire();
            try {
                requireOneScore(student);
            } finally {
                pressing.release();
            }
        });
    }

    private static void requireOneScore(Student student) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Optional<String>> press = student::submitForResult;
            List<String> scores = threads
                    .invokeAll(IntStream.range(0, THREADS).mapToObj(_ -> press).toList())
                    .stream()
                    .map(result -> result.resultNow().map(Accidents::score).orElse("none"))
                    .distinct()
                    .toList();
            if (scores.size() != 1 || scores.contains("none")) {
                throw new IllegalStateException("submitted twenty times, the scores are " + scores);
            }
        }
    }

    private static String score(String result) {
        Matcher score = SCORE.matcher(result);
        return score.find() ? score.group(1) : "none";
    }

    private static void loseAnswers(Sitting sitting) throws Exception {
        sitting.students().enter();
        sitting.web().loseEvery(3);
        List<Future<?>> answering = sitting.answer(Duration.ofMillis(300), Duration.ofMillis(900));
        sitting.finish(answering);
        sitting.web().loseEvery(0);
        if (sitting.web().lost() < Students.NUMBER) {
            throw new IllegalStateException(
                    "too few answers were lost: " + sitting.web().lost());
        }
    }
}
