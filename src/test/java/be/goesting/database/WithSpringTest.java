package be.goesting.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.goesting.database.embedded.Neighbour;
import be.goesting.database.embedded.Trial;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("reads what the whole program prints")
class WithSpringTest {

    private static final String[] OWN = {
        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/goesting",
        "--spring.datasource.username=app",
        "--spring.flyway.user=owner"
    };

    @TempDir
    Path data;

    @Test
    void theApplicationUsesItsRoleAndMigrationsTheOwner() {
        try (var application = Minimal.run(data, "known", "--spring.datasource.url=")) {
            var database = application.getBean(JdbcClient.class);
            assertThat(text(database, "select current_user")).isEqualTo("goesting_app");
            assertThat(text(database, "select tableowner from pg_tables where tablename = 'known'"))
                    .isEqualTo("goesting_owner");
            assertThat(text(database, "select count(*)::text from known")).isEqualTo("0");
        }
    }

    @Test
    void theServerStopsAfterTheConnectionsAreClosed(CapturedOutput output) throws Exception {
        ProcessHandle server;
        HikariDataSource connections;
        try (var application = Minimal.run(data, "known")) {
            server = Trial.server(data);
            connections = application.getBean(HikariDataSource.class);
        }
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(20));
        assertThat(connections.isClosed()).isTrue();
        assertThat(output).contains("Database is up").doesNotContain("terminating connection");
    }

    @Test
    void whenAskedToEndTheServerEndsToo() throws Exception {
        Process process = Trial.spawn(Minimal.class, data);
        Neighbour.awaitUp(process);
        ProcessHandle server = Trial.server(data);
        process.destroy();
        process.waitFor();
        assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(20));
        assertThat(Trial.cluster(data).resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void dataOfANewerGoestingIsRefused(CapturedOutput output) {
        Minimal.run(data, "newer").close();
        assertToldWithoutStackTrace(output, "The data was used by a newer version of Goesting", "known");
    }

    @Test
    void aBrokenMigrationIsTold(CapturedOutput output) {
        assertToldWithoutStackTrace(output, "could not be brought up to this version", "broken");
    }

    @Test
    void anOwnDatabaseThatIsAwayIsTold(CapturedOutput output) {
        assertToldWithoutStackTrace(output, "does not answer", "known", OWN);
        assertThat(data.resolve("database")).doesNotExist();
    }

    private void assertToldWithoutStackTrace(CapturedOutput output, String words, String migrations, String... more) {
        assertThat(catchThrowable(() -> Minimal.run(data, migrations, more))).isNotNull();
        assertThat(output).contains("APPLICATION FAILED TO START", words).doesNotContain("\tat ");
    }

    private static String text(JdbcClient database, String query) {
        return database.sql(query).query(String.class).single();
    }
}
