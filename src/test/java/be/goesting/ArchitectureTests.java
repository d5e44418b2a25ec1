package be.goesting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.Access;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.RestController;

/** The habits of the house, for which the compiler has no eye. */
class ArchitectureTests {

    /** The floors, from the ground up. Arrows go down, or stay on a floor where the package-info says so. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("database", "tenancy", "site", "jobs", "mail", "imports", "scheduling", "media"),
            Set.of("people", "identity", "privacy"),
            Set.of("topics", "methods", "expertise", "network", "notifications", "search", "follows", "home"),
            Set.of(
                    "moments",
                    "intentions",
                    "questions",
                    "talks",
                    "needs",
                    "conversations",
                    "appreciation",
                    "opportunities",
                    "allowance",
                    "circles",
                    "mentoring",
                    "climate"),
            Set.of("leadership", "insights", "newsletter", "administration"),
            Set.of("welcome", "demo"));

    private static final int MOST_LINES = 300;

    /** Why a class is longer than {@link #MOST_LINES} lines. */
    private static final Map<String, String> LONGER = Map.of();

    private static final int MOST_TYPES = 15;

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("be.goesting")
            .that(not(resideInAPackage("be.goesting.templates..")));

    /** The row's own column handed to a function, a conflict on a key, a row kept whole: nothing is chosen by it. */
    private static final Pattern PASSED_ON = Pattern.compile(
            "\\w+\\((\\w+\\.)?organisation_id,|on conflict \\(organisation_id,|organisation_id organisation,"
                    + "|group by [^\"]*organisation_id");

    @Test
    void arrowsGoDownOnly() {
        hold(classes().should(new ArchCondition<>("use nothing of a higher floor") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> floor(dependency.getTargetClass()) > floor(item))
                        .filter(dependency -> floor(item) >= 0)
                        .forEach(dependency -> events.add(violated(item, dependency.getDescription())));
            }
        }));
    }

    @Test
    void everyModuleHasItsFloor() {
        hold(classes()
                .that()
                .resideInAPackage("be.goesting.*..")
                .should(new ArchCondition<>("belong to a module that stands on a floor") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (floor(item) < 0) {
                            events.add(violated(item, module(item) + " stands on no floor of ArchitectureTests"));
                        }
                    }
                }));
    }

    @Test
    void packagesAreNamedByConcept() {
        hold(noClasses()
                .should()
                .resideInAnyPackage(
                        "..service..", "..services..", "..dto..", "..util..", "..utils..", "..impl..", "..model..")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Utils"));
    }

    @Test
    void controllersAreTheModulesOwn() {
        hold(classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate());
    }

    /** What is sent is bound to a form, which has an end for every text and is never null. */
    @Test
    void onlyTheSiteReadsParametersByHand() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("be.goesting.site..")
                .should()
                .accessTargetWhere(
                        target(nameStartingWith("getParameter")).and(targetOwner(assignableTo(ServletRequest.class)))));
    }

    @Test
    void pagesAreTemplates() {
        hold(noClasses().should().beAnnotatedWith(RestController.class));
    }

    @Test
    void everyControllerSaysWhoMayUseIt() {
        hold(classes().that().areAnnotatedWith(Controller.class).should().beAnnotatedWith(Access.class));
    }

    @Test
    void controllersHaveNoSql() {
        hold(noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(JdbcClient.class, JdbcTemplate.class));
    }

    /** Another kind of listener would lose the event in a crash, or work outside its organisation. */
    @Test
    void listenersAreModuleListeners() {
        hold(noMethods()
                .should()
                .beAnnotatedWith(EventListener.class)
                .orShould()
                .beAnnotatedWith(TransactionalEventListener.class));
    }

    /** The clock is a bean, so that a test can move it. */
    @Test
    void timeComesFromTheClock() {
        hold(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Date.class, java.util.Calendar.class));
    }

    @Test
    void onlyTheSiteMakesTheClock() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("be.goesting.site")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone"));
    }

    @Test
    void whatIsSaidIsLogged() {
        hold(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace"));
    }

    /** A bean is given what it needs; a field that fills itself hides it. */
    @Test
    void needsStandInTheConstructor() {
        hold(methods()
                .should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("jakarta.inject.Inject"));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        for (Path folder : sources(SOURCES).map(Path::getParent).distinct().toList()) {
            assertNullMarked(folder);
        }
        for (Path folder :
                sources(TESTS.resolve("be")).map(Path::getParent).distinct().toList()) {
            if (!Files.exists(SOURCES.resolve(TESTS.relativize(folder)))) {
                assertNullMarked(folder);
            }
        }
        for (Path about : sources(SOURCES)
                .filter(each -> each.endsWith("package-info.java"))
                .toList()) {
            assertThat(Files.readString(about)).as(about.toString()).startsWith("/**");
        }
    }

    /** It would be found first when tests run, and hide what a module may use from {@link ModularityTests}. */
    @Test
    void noTestHidesWhatAPackageSaysOfItself() throws IOException {
        assertThat(sources(TESTS.resolve("be")).filter(each -> each.endsWith("package-info.java")))
                .allSatisfy(each ->
                        assertThat(SOURCES.resolve(TESTS.relativize(each))).doesNotExist());
    }

    @Test
    void sqlInJavaNeverChoosesAnOrganisation() throws IOException {
        for (Path source : sources(SOURCES).toList()) {
            assertThat(Files.readAllLines(source))
                    .as(source.toString())
                    .noneMatch(line -> PASSED_ON.matcher(line).replaceAll("").contains("organisation_id"));
        }
    }

    /** More is not read at a glance: what belongs to one concept gets a folder of its own. */
    @Test
    void foldersStaySmall() throws IOException {
        Map<Path, Long> types = sources(SOURCES)
                .filter(each -> !each.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        types.values().removeIf(count -> count <= MOST_TYPES);
        assertThat(types).isEmpty();
    }

    @Test
    void classesStaySmall() throws IOException {
        Map<String, Integer> tooLong = new TreeMap<>();
        for (Path source : sources(SOURCES).toList()) {
            String name = source.getFileName().toString().replace(".java", "");
            int lines = Files.readAllLines(source).size();
            if (lines > MOST_LINES) {
                tooLong.put(name, lines);
            }
        }
        assertThat(tooLong.keySet()).as(tooLong.toString()).isEqualTo(LONGER.keySet());
    }

    private static void assertNullMarked(Path folder) throws IOException {
        assertThat(Files.readString(folder.resolve("package-info.java")))
                .as(folder.toString())
                .contains("@" + NullMarked.class.getSimpleName());
    }

    private static void hold(ArchRule rule) {
        rule.check(CODE);
    }

    private static Stream<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static int floor(JavaClass item) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(module(item))) {
                return floor;
            }
        }
        return -1;
    }

    private static String module(JavaClass item) {
        String[] parts = item.getPackageName().split("\\.");
        return parts.length > 2 && item.getPackageName().startsWith("be.goesting.") ? parts[2] : "";
    }
}
