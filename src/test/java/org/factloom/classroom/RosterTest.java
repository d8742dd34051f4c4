package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosters and login cards. */
@QuarkusTest
class RosterTest {

    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}(?=<)");

    @Inject
    TestPeople people;

    @Inject
    TestClasses classes;

    private Person teacher;
    private Browser teaching;
    private UUID made;
    private String path;

    @BeforeEach
    void make() {
        teacher = people.make(Role.TEACHER);
        teaching = people.browser(teacher);
        made = classes.make(teacher, "Physics 9b");
        path = "/classes/" + made;
    }

    private Response look(byte[] file) {
        teaching.get(path + "/roster").then().statusCode(200);
        return teaching.request()
                .multiPart("csrf-token", teaching.cookie("csrf-token"))
                .multiPart("file", "roster.csv", file, "text/csv")
                .post(path + "/roster");
    }

    private Response look(String text) {
        return look(text.getBytes(StandardCharsets.UTF_8));
    }

    private Response add(String text) {
        return teaching.post(path + "/roster/import", "what", "add", "text", text);
    }

    private static List<String> codes(Response cards) {
        cards.then().statusCode(200).header("Cache-Control", "no-store");
        return CODE.matcher(cards.asString()).results().map(MatchResult::group).toList();
    }

    private long in() {
        return classes.list("select id from class_student where left_at is null and class_id = '%s'".formatted(made))
                .size();
    }

    private long accounts() {
        return ((Number) classes.list("select count(*) from person").getFirst()).longValue();
    }

    @Test
    void aPupilWithoutEmailSignsInWithTheCardAndChoosesAPassword() {
        String name = Names.next("Layla");
        look(name + ";;Front row;")
                .then()
                .statusCode(200)
                .body(containsString("1 new, 0 joining, 0 already there"), containsString("new account"));
        assertEquals(0, in(), "nothing is changed by looking");
        String code = codes(add(name + ";;Front row;")).getFirst();
        Browser pupil = new Browser();
        pupil.post("/sign-in", "name", name.toUpperCase(Locale.ROOT), "password", code.toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200)
                .body(containsString("Choose the password"));
        pupil.get("/sign-in/first?code=" + code).then().statusCode(200).body(containsString("You sign in as " + name));
        pupil.post("/sign-in/first", "code", code, "password", "short")
                .then()
                .statusCode(400)
                .body(containsString("at least 8"));
        pupil.post("/sign-in/first", "code", code, "password", "seven reed boats")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/classes"));
        pupil.get(path).then().statusCode(200).body(containsString("Front row"));
        new Browser()
                .post("/sign-in", "name", name, "password", "seven reed boats")
                .then()
                .statusCode(303);
        new Browser().post("/sign-in", "name", name, "password", code).then().statusCode(401);
        new Browser()
                .post("/sign-in/first", "code", code, "password", "another password")
                .then()
                .statusCode(401)
                .body(containsString("used already"));
    }

    @Test
    void aTeacherHelpsAPupilInAgainAndEverySessionSoFarEnds() {
        String name = Names.next("Forgetful");
        String first = codes(add(name)).getFirst();
        Browser pupil = new Browser();
        pupil.post("/sign-in/first", "code", first, "password", "seven reed boats");
        UUID student =
                UUID.fromString(classes.list("select id from class_student where class_id = '%s'".formatted(made))
                        .getFirst()
                        .toString());
        String second = codes(teaching.post(path + "/cards", "student", student.toString()))
                .getFirst();
        assertNotEquals(first, second);
        pupil.get(path).then().statusCode(303).header("Location", containsString("/sign-in"));
        new Browser()
                .post("/sign-in", "name", name, "password", "seven reed boats")
                .then()
                .statusCode(401);
        assertEquals(
                List.of(second).size(),
                codes(teaching.post(path + "/cards", "whose", "waiting")).size());
        new Browser()
                .post("/sign-in/first", "code", second, "password", "seven reed boats")
                .then()
                .statusCode(401);
    }

    @Test
    void noTeacherResetsAnAccountThatNoListOfTheirsHasMade() {
        Person own = people.make(Role.STUDENT);
        UUID student = classes.add(made, own);
        teaching.post(path + "/cards", "student", student.toString())
                .then()
                .statusCode(409)
                .body(containsString("keeps its password"));
        teaching.post(path + "/cards", "whose", "waiting").then().statusCode(409);
        people.browser(own).get(path).then().statusCode(200);

        String name = Names.next("Pupil");
        codes(add(name));
        Person other = people.make(Role.TEACHER);
        UUID elsewhere = classes.make(other, "Chess");
        people.browser(other)
                .post("/classes/" + elsewhere + "/roster/import", "what", "add", "text", name + ";" + name)
                .then()
                .statusCode(400)
                .body(containsString("Somebody outside your classes"));
        UUID pupil = UUID.fromString(classes.list("select id from person where name = '%s'".formatted(name))
                .getFirst()
                .toString());
        UUID joined = classes.add(elsewhere, people.again(pupil));
        people.browser(other)
                .post("/classes/" + elsewhere + "/cards", "student", joined.toString())
                .then()
                .statusCode(409);
    }

    @Test
    void whoTeachesNowIsNobodysPupil() {
        String name = Names.next("Grown");
        String code = codes(add(name)).getFirst();
        Browser pupil = new Browser();
        pupil.post("/sign-in/first", "code", code, "password", "seven reed boats");
        String id = classes.list("select id from person where name = '%s'".formatted(name))
                .getFirst()
                .toString();
        people.browser(people.make(Role.ADMINISTRATOR))
                .post("/administration/people/" + id + "/role", "role", "TEACHER");
        String student = classes.student(made, UUID.fromString(id)).toString();
        teaching.post(path + "/cards", "student", student).then().statusCode(409);
        pupil.get(path).then().statusCode(200);
    }

    @Test
    void aListTwiceChangesNothingAndStudentsComeOverToAnotherClass() {
        String ada = Names.next("Ada");
        String ben = Names.next("Ben");
        codes(add(ada + "\n" + ben));
        look(ada + ";;Back row\n" + ben)
                .then()
                .statusCode(200)
                .body(containsString("0 new, 0 joining, 2 already there"));
        add(ada + ";;Back row\n" + ben).then().statusCode(303);
        assertEquals(2, in());
        teaching.get(path).then().body(containsString("Back row"));

        made = classes.make(teacher, "Physics 10b");
        path = "/classes/" + made;
        look(ada + ";" + ada).then().statusCode(200).body(containsString("0 new, 1 joining"));
        add(ada + ";" + ada).then().statusCode(303);
        String student = classes.list("select id from class_student where class_id = '%s'".formatted(made))
                .getFirst()
                .toString();
        assertEquals(
                1,
                codes(teaching.post(path + "/cards", "student", student)).size(),
                "its teachers may still help it in");
    }

    @Test
    void namesThatAreTakenGetANumber() {
        String name = Names.next("Twin");
        new Browser().signUp(name, "a long password");
        add(name).then().statusCode(200).body(containsString(name + " 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Bell;ada\\nAda Bell;ADA|Line 1 has the same sign-in name",
                "Ada Bell\\nada bell|Line 1 has the same name",
                ";ada|The name is missing",
                "Ada\u0007Bell|cannot be seen",
                "Ada Bell;;;nowhere|no e-mail address",
                "Ada;b;c;d;e|more cells than a list has columns",
                "Ada;b;Ccccccccccccccccccccccccccccccccccccccccccc|longer than 40",
                "\"Ada;b|quotation mark",
                "''|nobody in this list"
            })
    void whatIsWrongIsNamedAndNothingOfTheListIsTaken(String list, String words) {
        String text = "Fine " + Names.next("Somebody") + "\n";
        String whole = list.isBlank() ? list : list.replace("\\n", "\n") + "\n" + text;
        long before = accounts();
        add(whole).then().statusCode(400).body(containsString(words));
        assertEquals(before, accounts());
        assertEquals(0, in());
    }

    @Test
    void aHundredThousandRowsAreRefusedWithWords() {
        String rows = IntStream.range(0, 100_000)
                .mapToObj(i -> "Student number " + i + ";;Group;")
                .collect(Collectors.joining("\n"));
        assertTrue(rows.length() > 2 << 20);
        look(rows).then().statusCode(400).body(containsString("at most 2000 students"));
        look(rows.lines().limit(2001).collect(Collectors.joining("\n")))
                .then()
                .statusCode(400)
                .body(containsString("at most 2000 students"));
    }

    @Test
    void filesOfSpreadsheetsAreReadAndOthersRefused() {
        look("Zoë Müller".getBytes(Charset.forName("windows-1252")))
                .then()
                .statusCode(200)
                .body(containsString("Zoë Müller"), containsString("Read as windows-1252"));
        look("\uFEFFليلى حسن".getBytes(StandardCharsets.UTF_16LE))
                .then()
                .statusCode(200)
                .body(containsString("ليلى حسن"), not(containsString("Read as")));
        look(new byte[] {'P', 'K', 3, 4, 0, 0, 7}).then().statusCode(400).body(containsString("Save as"));
    }

    @Test
    void aFormulaIsANameAndStaysHarmless() {
        String formula = "=HYPERLINK(1) " + Names.next("x");
        String code = codes(add("Name\n" + formula)).getFirst();
        Browser pupil = new Browser();
        pupil.post("/sign-in/first", "code", code, "password", "seven reed boats");
        assertTrue(pupil.get("/api/me/export/classes.csv").asString().contains("'" + formula));
    }

    @Test
    void twoThousandPupilsAreAddedAtOnce() {
        String stem = Names.next("Crowd");
        String rows = IntStream.range(0, 2000)
                .mapToObj(i -> stem + " no. " + i + ";;Group " + i % 10)
                .collect(Collectors.joining("\n"));
        look(rows).then().statusCode(200).body(containsString("2000 new"));
        assertEquals(2000, codes(add(rows)).size());
        assertEquals(2000, in());
    }

    @Test
    void anotherTeacherLooksAtNoListOfTheClass() {
        teaching = people.browser(people.make(Role.TEACHER));
        teaching.get("/classes");
        teaching.request()
                .multiPart("csrf-token", teaching.cookie("csrf-token"))
                .multiPart("text", "Ada Bell")
                .post(path + "/roster")
                .then()
                .statusCode(404);
    }

    @Test
    void anArchivedClassTakesNobody() {
        teaching.post(path + "/archive", "away", "true");
        add("Ada Bell").then().statusCode(409).body(containsString("cannot be changed"));
        assertEquals(0, in());
    }
}
