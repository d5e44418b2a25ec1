package be.goesting.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.goesting.database.embedded.EmbeddedDatabase;
import be.goesting.database.embedded.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/self-hosting.md} tells people to do is done here as it stands there. */
class SelfHostingTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern JVM_OPTIONS = Pattern.compile("(?m)^\\| \\d GB[^|]*\\| `([^`]*)` \\|$");

    /** What stands in the docs and is not tried here, by how it begins, with the reason. */
    private static final Map<String, String> NOT_TRIED = Map.of(
            "mvn -DskipTests package", "the build itself does it",
            "[Unit]", "needs systemd",
            "goesting.address=", "settings: ConfigurationTest",
            "leren.example.be {", "needs Caddy",
            "server {", "needs nginx",
            "spring.mail.host=", "settings: MailDeliveryTest",
            "spring.datasource.url=", "settings: OwnDatabaseTest");

    /** And what is. */
    private static final List<String> TRIED =
            List.of("cd /opt/goesting", "create role", "systemctl stop goesting", "pg_dump", "pg_restore");

    private static final int VERSION = 18;

    @TempDir
    Path folder;

    @Test
    void nothingThatStandsThereIsForgotten() throws IOException {
        assertThat(blocks())
                .allMatch(
                        block -> Stream.concat(NOT_TRIED.keySet().stream(), TRIED.stream())
                                .anyMatch(block::startsWith),
                        "is tried or has a reason not to be");
        for (String start :
                Stream.concat(NOT_TRIED.keySet().stream(), TRIED.stream()).toList()) {
            assertThat(block(start)).as(start).isNotEmpty();
        }
    }

    static Stream<String> optionsOfJava() throws IOException {
        String start = block("cd /opt/goesting").lines().skip(1).findFirst().orElseThrow();
        return Stream.concat(
                Stream.of(start.replaceFirst("^java ", "").replaceFirst(" -jar .*", "")),
                JVM_OPTIONS.matcher(docs()).results().map(row -> row.group(1)));
    }

    @ParameterizedTest
    @MethodSource
    void optionsOfJava(String options) throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        assertSucceeds(java + " " + options + " -version", Map.of());
    }

    /** The folder is copied by the very command, and put back elsewhere. */
    @Test
    void theEmbeddedDatabaseIsBackedUpAndPutBack() throws Exception {
        Path installed = Files.createDirectory(folder.resolve("installed"));
        try (var database = Trial.start(installed.resolve("data"))) {
            Trial.remember(database, "kogelkraan");
        }
        String copy = block("systemctl stop goesting")
                .lines()
                .filter(line -> line.startsWith("tar "))
                .findFirst()
                .orElseThrow();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        assertSucceeds(
                copy.replace("/opt/goesting", installed.toString()).replace("/backup", folder.toString()), Map.of());
        assertSucceeds("tar -C " + elsewhere + " -xzf " + folder + "/goesting-*.tar.gz", Map.of());
        try (var restored = Trial.start(elsewhere.resolve("data"))) {
            assertThat(Trial.remembered(restored)).isEqualTo("kogelkraan");
        }
    }

    @Test
    void aDatabaseOfOnesOwnIsMadeAsItSays() throws Exception {
        try (var server = Trial.start(folder)) {
            make(server);
            migrate(server);
            assertThatCode(() -> OwnDatabase.require(login(server, "app"))).doesNotThrowAnyException();
        }
    }

    /** By the very commands, where the programs of the server's version are; elsewhere the server makes the copy. */
    @Test
    void aDatabaseOfOnesOwnIsBackedUpAndPutBack() throws Exception {
        try (var server = Trial.start(folder)) {
            make(server);
            migrate(server);
            Trial.run(login(server, "owner"), "create table remembered as select 'kogelkraan' word");
            if (versionOf("pg_dump") >= VERSION) {
                dumpAndRestore(server);
            } else {
                copyAndRename(server);
            }
            assertThatCode(() -> OwnDatabase.require(login(server, "app"))).doesNotThrowAnyException();
            assertThat(Trial.ask(login(server, "owner"), "select word from remembered"))
                    .isEqualTo("kogelkraan");
            assertThat(Trial.ask(login(server, "app"), "select count(*) from form_keys"))
                    .isEqualTo("1");
        }
    }

    private void dumpAndRestore(EmbeddedDatabase server) throws Exception {
        run(server, "pg_dump");
        Trial.run(server.superuser(), "drop database documented");
        make(server, "create database", "revoke", "grant");
        run(server, "pg_restore");
    }

    private static void copyAndRename(EmbeddedDatabase server) throws IOException, SQLException {
        Trial.run(
                server.superuser(),
                "create database backup template documented owner documented_owner",
                "drop database documented",
                "alter database backup rename to documented");
        make(server, "revoke", "grant");
    }

    /** As a superuser, under names of its own, for this server has the others already. */
    private static void make(EmbeddedDatabase server) throws IOException, SQLException {
        make(server, "create role", "create database", "revoke", "grant");
    }

    private static void make(EmbeddedDatabase server, String... beginnings) throws IOException, SQLException {
        for (String statement : renamed(block("create role")).split(";")) {
            if (Stream.of(beginnings).anyMatch(statement.strip()::startsWith)) {
                Trial.run(server.superuser(), statement);
            }
        }
    }

    private static void migrate(EmbeddedDatabase server) {
        Login owner = login(server, "owner");
        Flyway.configure()
                .dataSource(owner.url(), owner.role(), owner.password())
                .placeholders(Map.of("application_role", "documented_app"))
                .load()
                .migrate();
    }

    private static Login login(EmbeddedDatabase server, String who) {
        return new Login(
                server.owner().url().replaceFirst("/goesting\\b", "/documented"),
                "documented_" + who,
                "change-me-" + who);
    }

    private void run(EmbeddedDatabase server, String program) throws Exception {
        String port = server.owner().url().replaceFirst(".*:(\\d+)/.*", "$1");
        String line = renamed(block(program)).strip().replace("documented.dump", folder + "/documented.dump");
        assertSucceeds(
                line.replace("db.example.be", "127.0.0.1"), Map.of("PGPORT", port, "PGPASSWORD", "change-me-owner"));
    }

    private static String renamed(String commands) {
        return commands.replaceAll("\\bgoesting", "documented");
    }

    private static int versionOf(String program) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", program + " --version")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Integer.parseInt(said.replaceFirst("(?s)^\\D*(\\d+).*", "$1")) : 0;
    }

    private static void assertSucceeds(String command, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + said).isZero();
    }

    private static String block(String start) throws IOException {
        return blocks().stream()
                .filter(block -> block.startsWith(start))
                .findFirst()
                .orElse("");
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(docs()).results().map(block -> block.group(2)).toList();
    }

    private static String docs() throws IOException {
        return Files.readString(Path.of("docs/self-hosting.md"));
    }
}
