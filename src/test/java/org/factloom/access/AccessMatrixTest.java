package org.factloom.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.factloom.account.Browser;
import org.factloom.account.Person;
import org.factloom.account.Role;
import org.factloom.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every route of the application for everybody. A route without a row fails, and so does a row without a route.
 *
 * <p>To add a route, add a line to {@code src/test/resources/access/FEATURE.txt}, and a new feature to {@link #FEATURES}:
 *
 * <pre>
 * METHOD path | anonymous student other-student teacher administrator | body
 * GET  /attempts/{id=@attempt}/questions/{number=1} | 404 200 404 404 404
 * POST /practice                                    | 303 303 303 303 303 | article=@article
 * </pre>
 *
 * In the path every parameter is followed by what to send for it. {@code @attempt} is made by an {@link AccessFixture} of the
 * feature, for the student of the second column, anew for each cell. A cell is the status, or {@code in} where the visitor
 * is sent to sign in. A body is a form, sent with the CSRF token, or for a path under {@code /api} JSON, with the token in
 * its header.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final List<String> FEATURES = List.of(
            "account",
            "library",
            "authoring",
            "learning",
            "quiz",
            "flashcard",
            "classroom",
            "progress",
            "demonstration");

    private enum Visitor {
        ANONYMOUS,
        STUDENT,
        OTHER_STUDENT,
        TEACHER,
        ADMINISTRATOR
    }

    @Inject
    TestPeople people;

    @Inject
    Visits visits;

    static Stream<String> lines() {
        return FEATURES.stream()
                .flatMap(feature -> read("/access/" + feature + ".txt").lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @Test
    void everyRouteHasItsRowAndEveryRowItsRoute() {
        Set<String> rows = lines().map(line -> Row.of(line).route()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> routes = Routes.declared();
        assertEquals(Set.of(), without(routes, rows), "routes without a row");
        assertEquals(Set.of(), without(rows, routes), "rows without a route");
    }

    /** Without one, /setup would be open. */
    @BeforeEach
    void thereIsAnAdministrator() {
        people.make(Role.ADMINISTRATOR);
    }

    @Test
    void everyRouteIsMeasured() {
        int measured = ConfigProvider.getConfig()
                .getValue("quarkus.micrometer.binder.http-server.max-uri-tags", Integer.class);
        assertTrue(Routes.declared().size() < measured, () -> Routes.declared().size() + " routes");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everybodyGetsWhatTheTableSays(String line) {
        Row row = Row.of(line);
        List<String> found = new ArrayList<>();
        for (Visitor visitor : Visitor.values()) {
            found.add(ask(row, visitor));
        }
        assertEquals(row.expected(), found, line);
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private String ask(Row row, Visitor visitor) {
        Person student = people.make(Role.STUDENT);
        Browser browser =
                switch (visitor) {
                    case ANONYMOUS -> new Browser();
                    case STUDENT -> people.browser(student);
                    case OTHER_STUDENT -> people.browser(people.make(Role.STUDENT));
                    case TEACHER -> people.browser(people.make(Role.TEACHER));
                    case ADMINISTRATOR -> people.browser(people.make(Role.ADMINISTRATOR));
                };
        UnaryOperator<String> placeholders = name -> visits.make(name, student.id());
        Response response = Visits.send(browser, row.method(), row.path(placeholders), row.body(placeholders));
        String location = Objects.requireNonNullElse(response.header("Location"), "");
        boolean sentToSignIn = response.statusCode() == 303 && location.matches(".*/sign-in(\\?to=.*)?");
        return sentToSignIn ? "in" : String.valueOf(response.statusCode());
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
