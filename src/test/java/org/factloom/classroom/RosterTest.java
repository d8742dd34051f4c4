package org.factloom.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factloom.account.Browser;
import org.factloom.account.Names;
import org.factloom.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Students come into a class by a roster. */
@QuarkusTest
class RosterTest extends RosterCase {

    private long accounts() {
        return ((Number) classes.list("select count(*) from person").getFirst()).longValue();
    }

    @Test
    void theListSaysHowNamesWereReadAndWhichAreTaken() {
        look("Muller,Anna\nBell,Ada")
                .then()
                .statusCode(200)
                .body(
                        containsString("Read as surname, given name: the first student is Anna Muller."),
                        containsString("<bdi>Ada Bell</bdi>"));
        String taken = name(teacher);
        look(taken)
                .then()
                .statusCode(200)
                .body(
                        containsString("<bdi>" + taken + " 2</bdi>"),
                        containsString("Another account has this name already."));
        look("Ada Bell,ada.x\nBen Óg;group 1")
                .then()
                .statusCode(400)
                .body(containsString("This line is not separated as the first one is."));
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
