package org.factloom.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Measures the pages of the packaged application over a class of 2,000 students with 50 assignments and 100,000 attempts. Times are those of a client on the
 * same machine, from the request to the last byte.
 */
public final class Classroom {

    private static final Path LOGS = Path.of("target", "load");
    private static final String ARTICLE = "ar-rashid-revolt";
    private static final int ASSIGNMENTS = 50;
    private static final int SETS = 5;
    private static final int QUESTIONS = 300;

    private final Stand stand;
    private final DeadEnds deadEnds = new DeadEnds();
    private final PageTimes times;

    private Classroom(Stand stand) {
        this.stand = stand;
        this.times = new PageTimes(stand, deadEnds);
    }

    public static void main(String... none) throws Exception {
        try (Stand stand = Stand.direct(LOGS)) {
            new Classroom(stand).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        times.signIn();
        String small =
                times.post("/sets", "/sets/" + ARTICLE + "/copy", Map.of()).replace("/sets/", "");
        LargeBank.fill(stand.database(), small, SETS, QUESTIONS);
        String path = times.post("/classes/new", "/classes", Map.of("name", "Large class", "zone", "Asia/Baghdad"));
        String id = path.replace("/classes/", "");
        Browsing student = student();
        for (int number = 1; number <= ASSIGNMENTS; number++) {
            times.post(
                    path + "/calendar",
                    path + "/assign",
                    Map.of("set", small + "-" + (1 + number % SETS), "title", "Week " + number, "tries", "2"));
        }
        LargeClass.fill(stand.database(), id);
        String group = one("select min(id::text) from class_group");
        String learner = one("select min(id::text) from class_student where class_id = '" + id + "'");
        String assignment = one("select min(id::text) from assignment where class_id = '" + id + "'");
        String attempt = one("select min(x.id::text) from attempt x join assignment a using (terms_id)");
        String item = one(
                "select v.item_id from contest c join item_version v on v.id = c.item_version_id order by c.id limit 1");
        for (String page : List.of(
                "",
                "?page=20",
                "/students/" + learner,
                "/calendar",
                "/assignments/" + assignment,
                "/gradebook",
                "/gradebook?page=20",
                "/gradebook?sort=total",
                "/gradebook?sort=total&page=20",
                "/gradebook?group=" + group,
                "/attempts/" + attempt,
                "/audit",
                "/gradebook.csv")) {
            times.measure("class" + page.replaceAll("[0-9a-f-]{36}", "…"), path + page);
        }
        times.measure("classes", "/classes");
        times.measure("contests", "/contests");
        times.measure("dry run of a regrade", "/items/" + item + "/regrade?redress=FULL&reason=Ambiguous.");
        times.measure("student: class", student, path);
        times.measure("student: start", student, "/");
        times.row("error answers", deadEnds.number() + deadEnds.unavailable() + "", "", "0");
        times.print();
    }

    /** One of the class who looks on. */
    private Browsing student() throws Exception {
        String code = one("update school_class set guests_allowed = true returning join_code");
        Browsing student = new Browsing(stand.server(), deadEnds);
        String token = ExamPage.token(student.get("/join/" + code).body());
        PageTimes.location(student.post("/join/" + code, Map.of("csrf-token", token, "name", "Onlooker")));
        return student;
    }

    private String one(String query) throws Exception {
        return LargeClass.one(stand.database(), query);
    }
}
