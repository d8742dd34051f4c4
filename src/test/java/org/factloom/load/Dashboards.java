package org.factloom.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/**
 * Measures the dashboards of the packaged application: 200 students who took an exam of 50 questions four times, and then with a million answers in the log, of
 * each student 5,000. Times are those of a client on the same machine, from the request to the last byte.
 */
public final class Dashboards {

    private static final Path LOGS = Path.of("target", "load");
    private static final String ARTICLE = "ar-rashid-revolt";
    private static final String SET = "log-0";

    private static final List<String> STUDENT = List.of(
            "/",
            "/progress",
            "/progress/facts",
            "/progress/answers",
            "/progress/attempts",
            "/progress/report",
            "/progress/" + SET,
            "/mistakes",
            "/review/settings",
            "/api/progress/dashboard",
            "/api/progress/retention.csv",
            "/api/progress/forecast.csv",
            "/api/progress/attempts.csv");

    private final Stand stand;
    private final DeadEnds deadEnds = new DeadEnds();
    private final PageTimes times;

    private Dashboards(Stand stand) {
        this.stand = stand;
        this.times = new PageTimes(stand, deadEnds);
    }

    public static void main(String... none) throws Exception {
        try (Stand stand = Stand.direct(LOGS)) {
            new Dashboards(stand).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        times.signIn();
        try (Connection database = stand.database().connect()) {
            LongLog.sets(database, ARTICLE);
            String schoolClass =
                    times.post("/classes/new", "/classes", Map.of("name", "Class", "zone", "Asia/Baghdad"));
            Browsing student = student(schoolClass);
            times.post(
                    schoolClass + "/calendar",
                    schoolClass + "/assign",
                    Map.of("set", SET, "title", "Exam", "tries", "4"));
            LongLog.exams(database, schoolClass.replace("/classes/", ""));
            pages("%,d answers".formatted(LongLog.entries(database)), schoolClass, student, "p95 < 200 ms");
            LongLog.practice(database);
            pages("%,d answers".formatted(LongLog.entries(database)), schoolClass, student, "p95 < 500 ms");
        }
        times.row("error answers", deadEnds.number() + deadEnds.unavailable() + "", "", "0");
        times.print();
    }

    private void pages(String size, String schoolClass, Browsing student, String aim) throws Exception {
        for (String path : STUDENT) {
            times.measure(size + ": student " + path, student, path, aim);
        }
        String assignment = LargeClass.one(stand.database(), "select id::text from assignment");
        for (String path : List.of(
                schoolClass + "/progress",
                schoolClass + "/progress?set=" + SET,
                schoolClass + "/progress?sort=name&page=4",
                schoolClass + "/progress/facts",
                schoolClass + "/progress/answers",
                schoolClass + "/progress/marks/" + assignment,
                schoolClass + "/progress/map/" + SET,
                "/api" + schoolClass + "/progress",
                "/assignments/" + assignment + "/live",
                schoolClass + "/gradebook",
                "/sets/" + SET + "/analysis?assignment=" + assignment,
                "/sets/" + SET + "/analysis",
                "/sets/" + SET + "/analysis?counted=all",
                "/sets/" + SET + "/analysis/items/i-" + SET + "-7",
                "/api/sets/" + SET + "/analysis",
                "/administration/rules")) {
            times.measure(size + ": teacher " + path.replaceAll("[0-9a-f-]{36}", "…"), times.teacher(), path, aim);
        }
    }

    /** One of the class, who has joined as a guest. */
    private Browsing student(String schoolClass) throws Exception {
        String code =
                LargeClass.one(stand.database(), "update school_class set guests_allowed = true returning join_code");
        Browsing student = new Browsing(stand.server(), deadEnds);
        String token = ExamPage.token(student.get("/join/" + code).body());
        PageTimes.location(student.post("/join/" + code, Map.of("csrf-token", token, "name", "Onlooker")));
        return student;
    }
}
