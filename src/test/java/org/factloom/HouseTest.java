package org.factloom;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house: what may know what, and what things may be called. */
class HouseTest {

    private static final String ROOT = "org.factloom";

    private static final int LONGEST_FILE = 300;

    /** The core: each imports only those before it. */
    private static final List<String> CORE =
            List.of("article", "language", "fact", "item", "memory", "statistics", "exchange");

    /** The application: each imports only the core and those before it. */
    private static final List<String> APPLICATION = List.of(
            "web",
            "account",
            "library",
            "authoring",
            "learning",
            "quiz",
            "flashcard",
            "classroom",
            "progress",
            "demonstration",
            "app");

    /** Where time and chance come from. */
    private static final Set<String> PRODUCERS = Set.of(ROOT + ".web.SystemClock", ROOT + ".web.SystemChance");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyPackageHasItsPlace() {
        Set<String> places = new TreeSet<>(CORE);
        places.addAll(APPLICATION);
        Set<String> packages = new TreeSet<>();
        HOUSE.getPackage(ROOT).getSubpackages().forEach(part -> packages.add(part.getRelativeName()));
        assertEquals(places, packages);
    }

    @Test
    void theCoreIsPlainJava() {
        noClasses()
                .that(resideInAnyPackage(within(CORE)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.quarkiverse..",
                        "io.smallrye..",
                        "io.vertx..",
                        "jakarta..",
                        "org.eclipse.microprofile..",
                        "org.hibernate..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "org.jboss..")
                .check(HOUSE);
    }

    @TestFactory
    Stream<DynamicTest> importsGoInOneDirection() {
        Stream<DynamicTest> core = CORE.stream().map(name -> importsOnly(name, CORE.subList(0, CORE.indexOf(name))));
        Stream<DynamicTest> application = APPLICATION.stream().map(name -> {
            List<String> allowed = new ArrayList<>(CORE);
            allowed.addAll(APPLICATION.subList(0, APPLICATION.indexOf(name)));
            return importsOnly(name, allowed);
        });
        return Stream.concat(core, application);
    }

    private static DynamicTest importsOnly(String name, List<String> allowed) {
        List<String> barred = new ArrayList<>(CORE);
        barred.addAll(APPLICATION);
        barred.removeAll(allowed);
        barred.remove(name);
        return DynamicTest.dynamicTest(
                name + " imports " + (allowed.isEmpty() ? "nothing" : "only " + allowed), () -> noClasses()
                        .that()
                        .resideInAPackage(ROOT + "." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(within(barred))
                        .check(HOUSE));
    }

    @Test
    void packagesKnowEachOtherInOneDirectionOnly() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyLanguageKnowsCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(HOUSE);
    }

    @Test
    void pagesAndResourcesLeaveQueriesToRepositories() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Pages")
                .or()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void noEntityIsInTheSignatureOfAResource() {
        for (JavaClass resource : HOUSE) {
            if (resource.getSimpleName().endsWith("Resource")) {
                for (JavaCodeUnit endpoint : resource.getMethods()) {
                    if (isEndpoint(endpoint)) {
                        assertTrue(entitiesIn(endpoint).isEmpty(), () -> endpoint.getFullName() + entitiesIn(endpoint));
                    }
                }
            }
        }
    }

    /** Entities among the types of a signature, and among the components of its records, however deep. */
    private static Set<String> entitiesIn(JavaCodeUnit endpoint) {
        Set<JavaClass> types = new HashSet<>(endpoint.getReturnType().getAllInvolvedRawTypes());
        endpoint.getParameterTypes().forEach(type -> types.addAll(type.getAllInvolvedRawTypes()));
        List<JavaClass> open = new ArrayList<>(types);
        while (!open.isEmpty()) {
            JavaClass type = open.removeLast();
            if (type.isRecord()) {
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                        .filter(types::add)
                        .forEach(open::add);
            }
        }
        Set<String> entities = new TreeSet<>();
        types.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .forEach(type -> entities.add(type.getName()));
        return entities;
    }

    @Test
    void timeAndChanceArePassedIn() {
        DescribedPredicate<JavaClass> outsideOfProducers =
                describe("are no producers", type -> !PRODUCERS.contains(type.getName()));
        noClasses()
                .that(outsideOfProducers)
                .should()
                .callCodeUnitWhere(describe(
                        "asks for the time or for chance",
                        call -> asksForTimeOrChance(
                                call.getTargetOwner().getName(),
                                call.getName(),
                                call.getTarget().getRawParameterTypes().size())))
                .check(HOUSE);
    }

    private static boolean asksForTimeOrChance(String owner, String method, int parameters) {
        return switch (owner) {
            case "java.lang.System" -> method.equals("currentTimeMillis");
            case "java.lang.Math" -> method.equals("random");
            case "java.util.Random", "java.util.SplittableRandom" -> method.equals("<init>") && parameters == 0;
            case "java.util.concurrent.ThreadLocalRandom" -> method.equals("current");
            case "java.util.Collections" -> method.equals("shuffle") && parameters == 1;
            case "java.util.UUID" -> method.equals("randomUUID");
            case "java.util.Date", "java.util.GregorianCalendar" -> method.equals("<init>") && parameters == 0;
            case "java.time.Clock" -> method.startsWith("system") || method.startsWith("tick") && parameters == 1;
            default -> owner.startsWith("java.time.") && method.equals("now") && parameters == 0;
        };
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods()
                .that(describe("are endpoints", HouseTest::isEndpoint))
                .should(ArchCondition.from(describe(
                        "say who may call them, or stand in a class that does",
                        endpoint -> saysWho(endpoint) || saysWho(endpoint.getOwner()))))
                .check(HOUSE);
    }

    private static boolean saysWho(HasAnnotations<?> element) {
        return element.isAnnotatedWith(PermitAll.class)
                || element.isAnnotatedWith(RolesAllowed.class)
                || element.isAnnotatedWith(Authenticated.class)
                || element.isAnnotatedWith(DenyAll.class);
    }

    private static boolean isEndpoint(JavaCodeUnit method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    @Test
    void namesComeFromTheField() {
        String barred = "(service|impl|util|utils|manager|helper|common)";
        noClasses()
                .should()
                .resideInAPackage("..(service|impl|util|utils|manager|helper|common)..")
                .orShould()
                .haveNameMatching("(?i).*" + barred + "(\\$.*)?")
                .check(HOUSE);
    }

    @Test
    void nothingIsNullUnlessItSaysSo() {
        Set<JavaPackage> packages = new HashSet<>();
        HOUSE.forEach(type -> packages.add(type.getPackage()));
        for (JavaPackage part : packages) {
            assertTrue(
                    part.tryGetPackageInfo()
                            .filter(info -> info.isAnnotatedWith(NullMarked.class))
                            .isPresent(),
                    () -> part.getName() + " has no package-info with @NullMarked");
        }
    }

    @Test
    void noFileIsLongerThanAReaderBears() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> tooLong = new ArrayList<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST_FILE) {
                    tooLong.add(file + ": " + lines);
                }
            }
            assertEquals(List.of(), tooLong);
        }
    }

    private static String[] within(List<String> names) {
        return names.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
}
