package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.database.DatabaseSettings;
import be.goesting.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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

    /** What only passes through while files are read and events are handled. */
    private static final Set<String> PASSING =
            Set.of("event_publication", "topic_import_labels", "topic_import_relations", "topic_import_wanted_labels");

    /** What no page writes at once: it comes by night, by files, or when something goes wrong. */
    private static final List<String> BESIDES = List.of(
            "insert into installation (organisation_id) values (current_organisation())",
            "insert into rate_limits (key, window_start, attempts) values (sha256('somebody'), now(), 3)",
            "insert into common_stems (stem, documents) values ('kraan', 12)",
            "insert into ranking_models (weights, trained_on, questions) values ('{0.5,1,0}', 8, 3)",
            "insert into mails (email, subject, body, expires_at) values ('an@example.org', 'Dag An', 'Een brief.', now() + interval '99 years')",
            "insert into topic_sources (code, address) values ('esco', 'http://data.europa.eu/esco')",
            """
            insert into topic_concepts (source_id, uri, topic_id) select s.id, 'http://data.europa.eu/esco/skill/1', t.id
              from topic_sources s, (select id from topics order by id limit 1) t""",
            """
            insert into topic_relations (source_id, uri, kind, other_uri)
            select id, 'http://data.europa.eu/esco/skill/1', 'broader', 'http://data.europa.eu/esco/skill/2' from topic_sources""",
            "insert into topic_label_removals (topic_id, language, folded) select id, 'nl', 'kraantje' from topics order by id limit 1",
            "insert into former_topics (id, topic_id) select uuidv7(), id from topics order by id limit 1",
            "insert into imported_items (kind, item_id, source_id) select 'moment', id, 'intranet 1' from moments limit 1",
            "insert into conversation_passes (conversation_id, leader_id) select c.id, c.leader_id from conversations c limit 1",
            """
            insert into guiding_questions (occasion, language, body) values ('follow_up', 'nl', 'Wat werkte?')
                on conflict do nothing""",
            """
            insert into thank_suggestion_snoozes (leader_id, until) select id, now() + interval '9 years' from people limit 1
                on conflict do nothing""",
            "insert into need_counts (counted_on, method, people) values (current_date, 'ask', 5)",
            """
            insert into question_passes (question_id, person_id, passed_by)
            select q.id, p.id, p.id from (select id from questions limit 1) q, (select id from people limit 1) p on conflict do nothing""",
            "insert into mail_counts (kind, key, day, mails) values ('sender', sha256('somebody'), current_date, 3)",
            "insert into submissions (key, made_id) values (uuidv7(), uuidv7())");

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
            hanne.enteredBy(TestApplication.tokenOf(upgraded, "hanne-claes"));
            for (String page : Set.of("/", "/moments", "/questions", "/learning", "/talks", "/people", "/settings")) {
                assertThat(hanne.get(page).statusCode()).as(page).isEqualTo(200);
            }
            assertThat(hanne.get("/").body()).contains("Hanne");
            assertThat(hanne.post("/", "/moments", "body", "Ook na een nieuwe versie")
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
                .filter(route -> !route.pattern()
                        .matches("/sign-out.*|/demo.*|/personal-data.*|/address-changes/.*/confirmation"))
                .forEach(route -> {
                    Routes.Request request = route.with(fixtures::make);
                    String[] fields = request.fields().entrySet().stream()
                            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                            .toArray(String[]::new);
                    owner.post("/methods", request.path(), fields);
                });
        BESIDES.forEach(sql -> organisation.in(database -> database.sql(sql).update()));
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
            snapshot.restore(database.superuser());
        }
    }
}
