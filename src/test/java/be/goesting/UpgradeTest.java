package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.database.DatabaseSettings;
import be.goesting.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.unit.DataSize;

/**
 * Each released version left a snapshot of a database with a little of everything in it; this version starts on it and shows it. A
 * migration that was changed after its release is refused here too, for the checksums in the snapshot are those of the release.
 */
class UpgradeTest {

    private static final Path SNAPSHOTS = Path.of("src/test/resources/be/goesting/versions");

    /** What only passes through, what a night or a file of topics brings, and what the snapshot of 0.1.0 has no row of. */
    private static final Set<String> PASSING = Set.of(
            "common_stems",
            "conversation_passes",
            "event_publication",
            "former_topics",
            "guiding_questions",
            "installation",
            "mails",
            "ranking_models",
            "submissions",
            "thank_suggestion_snoozes",
            "topic_concepts",
            "topic_import_labels",
            "topic_import_relations",
            "topic_import_wanted_labels",
            "topic_label_removals",
            "topic_relations",
            "topic_sources",
            "imported_items",
            "rate_limits");

    static Stream<Path> snapshots() throws IOException {
        return Files.list(SNAPSHOTS);
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void startsOnTheDataOfAnEarlierVersionAndShowsIt(Path file, @TempDir Path data) throws Exception {
        Snapshot snapshot = Snapshot.read(file);
        restore(snapshot, data);
        ConfigurableApplicationContext upgraded = TestApplication.on(data);
        try {
            var hanne = new TestApplication.Visitor(TestApplication.addressOf(upgraded));
            hanne.post("/demo", "/demo/sign-in", "person", "hanne-claes");
            for (String page : Set.of("/", "/moments", "/questions", "/learning", "/talks", "/people", "/settings")) {
                assertThat(hanne.get(page).statusCode()).as(page).isEqualTo(200);
            }
            assertThat(hanne.get("/").body()).contains("Hanne");
            assertThat(hanne.post("/", "/moments", "words", "Ook na een nieuwe versie")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            upgraded.close();
        }
    }

    @ParameterizedTest
    @MethodSource("snapshots")
    void theSnapshotHasALittleOfEverything(Path file) throws IOException {
        assertThat(Snapshot.read(file).emptyTables()).isSubsetOf(PASSING);
    }

    /** Writes the snapshot of this version, once, when it is released: {@code -Dgoesting.snapshot=0.1.0}. */
    @Test
    @EnabledIfSystemProperty(named = "goesting.snapshot", matches = ".+")
    void writeTheSnapshotOfThisVersion() throws SQLException, IOException {
        ConfigurableApplicationContext application = TestApplication.anotherWithTheDemoCompany();
        try {
            fill(application);
            Files.createDirectories(SNAPSHOTS);
            Snapshot.taken(application.getBean(EmbeddedDatabase.class).owner())
                    .write(SNAPSHOTS.resolve(System.getProperty("goesting.snapshot") + ".zip"));
        } finally {
            application.close();
        }
    }

    /** Does everything that can be done, by who may do everything; what is refused for want of something is refused. */
    private static void fill(ConfigurableApplicationContext application) {
        var organisation = TestOrganisation.founded(application, "Van alles wat");
        var fixtures = new RouteFixtures(organisation);
        var owner = new TestApplication.Visitor(TestApplication.addressOf(application))
                .enteredBy(organisation.tokenOf(fixtures.ownerWhoMayDoEverything()));
        Routes.table().stream()
                .filter(route -> route.isPost() && route.who() != Routes.Who.ANYONE)
                .filter(route -> !route.pattern().matches("/sign-out.*|/demo.*|/personal-data.*"))
                .forEach(route -> {
                    Routes.Request request = route.with(fixtures::make);
                    String[] fields = request.fields().entrySet().stream()
                            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                            .toArray(String[]::new);
                    owner.post("/methods", request.path(), fields);
                });
    }

    private static void restore(Snapshot snapshot, Path data) throws SQLException, IOException {
        var settings = new DatabaseSettings(0, DataSize.ofMegabytes(1), Path.of("target", "postgresql"));
        try (var database = EmbeddedDatabase.start(data, settings)) {
            Flyway.configure()
                    .dataSource(
                            database.owner().url(),
                            database.owner().role(),
                            database.owner().password())
                    .target(snapshot.version())
                    .placeholders(java.util.Map.of("application_role", "goesting_app"))
                    .load()
                    .migrate();
            snapshot.restore(database.owner());
        }
    }
}
