package be.goesting.database.embedded;

import static be.goesting.database.embedded.Trial.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.goesting.database.DatabaseFailure;
import be.goesting.database.DatabaseSettings;
import be.goesting.database.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class DataFolderTest {

    @TempDir
    Path data;

    @Test
    void theFirstStartMakesARoleThatMayNothingButUseTheDatabase() throws Exception {
        try (var database = Trial.start(data)) {
            assertThat(ask(database.application(), """
                    select row(current_user, current_database(), rolcanlogin, rolsuper, rolbypassrls, rolcreatedb,
                               rolcreaterole, rolreplication) from pg_roles where rolname = current_user""")).isEqualTo("(goesting_app,goesting,t,f,f,f,f,f)");
            assertThat(ask(
                            database.owner(),
                            "select row(current_user, rolsuper) from pg_roles where rolname = current_user"))
                    .isEqualTo("(goesting_owner,f)");
            assertThatThrownBy(() -> Trial.run(database.application(), "create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void namesSortAsPeopleExpectAndSearchKnowsLettersFromSigns() throws Exception {
        try (var database = Trial.start(data)) {
            assertThat(ask(database.application(), """
                    select string_agg(name, ' ' order by name) from (values ('Zoë'), ('emma'), ('Émile'), ('Anna')) n(name)""")).isEqualTo("Anna Émile emma Zoë");
            assertThat(ask(database.application(), "select to_tsvector('dutch', '“Élan”')"))
                    .isEqualTo("'elan':1");
        }
    }

    @Test
    void nothingAcknowledgedMayBeLost() throws Exception {
        try (var database = Trial.start(data)) {
            assertThat(ask(database.application(), """
                    select row(current_setting('fsync'), current_setting('synchronous_commit'),
                               current_setting('listen_addresses'), current_setting('password_encryption'))""")).isEqualTo("(on,on,127.0.0.1,scram-sha-256)");
        }
    }

    @Test
    void aWrongPasswordOpensNothing() throws Exception {
        try (var database = Trial.start(data)) {
            var login = new Login(database.owner().url(), "postgres", "guess");
            assertThatThrownBy(login::connect).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void dataSurvivesAStopAndAStart() throws Exception {
        try (var database = Trial.start(data)) {
            Trial.remember(database, "kept");
        }
        try (var database = Trial.start(data)) {
            assertThat(Trial.remembered(database)).isEqualTo("kept");
        }
    }

    @Test
    void onlyTheOwnerReadsThePasswords() throws Exception {
        Trial.start(data).close();
        Path passwords = data.resolve("database/passwords");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
    }

    @Test
    void aRestoredBackupThatLostItsRightsIsUsed() throws Exception {
        try (var database = Trial.start(data)) {
            Trial.remember(database, "kept");
        }
        Files.setPosixFilePermissions(Trial.cluster(data), PosixFilePermissions.fromString("rwxrwxr-x"));
        try (var database = Trial.start(data)) {
            assertThat(Trial.remembered(database)).isEqualTo("kept");
        }
    }

    @Test
    void missingPasswordsAreAskedFor() throws Exception {
        Trial.start(data).close();
        Files.delete(data.resolve("database/passwords"));
        assertThatThrownBy(() -> Trial.start(data))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("passwords is missing or damaged");
    }

    @Test
    void dataOfAnotherVersionIsLeftAlone() throws IOException {
        Files.createDirectories(Trial.cluster(data));
        Files.writeString(Trial.cluster(data).resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> Trial.start(data))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("was made by PostgreSQL 17, and this Goesting runs PostgreSQL 18");
        assertThat(Trial.cluster(data)).isDirectoryContaining("glob:**/PG_VERSION");
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> Trial.start(file))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("The data folder " + file + " cannot be used");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() {
        data.toFile().setWritable(false);
        assumeThat(Files.isWritable(data)).as("root may write anywhere").isFalse();
        assertThatThrownBy(() -> Trial.start(data))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("Goesting may not write in its data folder");
    }

    @Test
    void theServersOwnReasonNotToStartIsPassedOn() throws Exception {
        Trial.start(data).close();
        Files.writeString(
                Trial.cluster(data).resolve("postgresql.auto.conf"), "shared_preload_libraries = 'nonesuch'\n");
        assertThatThrownBy(() -> Trial.start(data))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("did not start: could not access file \"nonesuch\"");
    }

    @Test
    void aDiskThatFillsUpIsToldAsSuch() {
        String words = "initdb: error: could not write to file \"x\": No space left on device";
        assertThat(StartupDiagnosis.in(words, new DatabaseFolder(data), DataSize.ofMegabytes(256)))
                .hasMessageEndingWith("is full.")
                .extracting(DatabaseFailure::remedy)
                .isEqualTo("Make at least 256 MB free on that disk and start again.");
    }

    @Test
    void aDiskWithoutRoomIsToldBeforeAnythingIsWritten() {
        var settings = new DatabaseSettings(0, DataSize.ofTerabytes(1_000_000), Trial.PROGRAM);
        assertThatThrownBy(() -> EmbeddedDatabase.start(data, settings))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageEndingWith("is full.");
        assertThat(Trial.cluster(data)).doesNotExist();
    }

    @Test
    void theSettingsOfAnAdministratorStay() throws Exception {
        try (var database = Trial.start(data)) {
            Trial.run(database.superuser(), "alter system set work_mem = '12MB'");
        }
        try (var database = Trial.start(data)) {
            assertThat(ask(database.application(), "show work_mem")).isEqualTo("12MB");
        }
    }

    @Test
    void anotherWayOfSortingRenewsTheIndexes() throws SQLException, IOException {
        try (var database = Trial.start(data)) {
            Trial.run(database.superuser(), "update pg_database set datcollversion = '1' where datname = 'goesting'");
        }
        try (var database = Trial.start(data)) {
            assertThat(ask(database.owner(), """
                    select datcollversion = pg_database_collation_actual_version(oid) from pg_database
                    where datname = 'goesting'""")).isEqualTo("t");
        }
    }
}
