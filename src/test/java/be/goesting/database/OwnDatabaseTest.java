package be.goesting.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.database.embedded.EmbeddedDatabase;
import be.goesting.database.embedded.Port;
import be.goesting.database.embedded.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDatabaseTest {

    @TempDir
    static Path data;

    static EmbeddedDatabase server;

    @BeforeAll
    static void start() {
        server = Trial.start(data);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aRoleThatPoliciesBindIsAccepted() {
        assertThatCode(() -> OwnDatabase.require(server.application())).doesNotThrowAnyException();
    }

    @Test
    void aSuperuserIsRefused() {
        assertRefused(server.superuser(), "postgres is superuser or can become it");
    }

    @Test
    void aRoleThatBypassesPoliciesIsRefusedEvenIfOnlyThroughAnother() throws SQLException {
        assertRefused(role("bypassing", "alter role bypassing bypassrls"), "may bypass row-level security (bypassing)");
        assertRefused(role("member", "grant bypassing to member"), "may bypass row-level security (bypassing)");
    }

    @Test
    void aRoleThatOwnsTablesIsRefused() throws SQLException {
        var owning = role("owning", "create table belongings (id int)", "alter table belongings owner to owning");
        assertRefused(owning, "owns tables (belongings)");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsParameters() {
        var nobody = new Login("jdbc:postgresql://127.0.0.1:" + Port.of(0) + "/goesting?password=secret", "app", "");
        assertThatThrownBy(() -> OwnDatabase.require(nobody))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("does not answer")
                .hasMessageNotContaining("secret");
    }

    @Test
    void migrationsNeedARoleOfTheirOwn() {
        assertThatThrownBy(() -> OwnDatabase.requireOtherRole(server.application(), "goesting_app"))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("would both own the tables and be bound by their policies");
        assertThatThrownBy(() -> OwnDatabase.requireOtherRole(server.application(), ""))
                .isInstanceOf(DatabaseFailure.class);
        assertThatCode(() -> OwnDatabase.requireOtherRole(server.application(), "postgres"))
                .doesNotThrowAnyException();
    }

    private static Login role(String name, String... statements) throws SQLException {
        Trial.run(
                server.superuser(),
                "create role " + name + " login password 'secret'",
                "grant connect on database goesting to " + name);
        Trial.run(server.superuser(), statements);
        return new Login(server.owner().url(), name, "secret");
    }

    private static void assertRefused(Login login, String reason) {
        assertThatThrownBy(() -> OwnDatabase.require(login))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining(reason);
    }
}
