package be.goesting;

import be.goesting.database.DatabaseSettings;
import be.goesting.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Data folders for tests: an empty organisation-less installation, made once and then copied, that waits for no disk. */
public final class TestDatabase {

    private static final Path PROGRAM = Path.of("target", "postgresql");

    /** Emptied when tests begin: what they leave behind fills no disk. */
    private static final Path DATABASES = emptied(Path.of("target", "databases"));

    private TestDatabase() {}

    /** Made when somebody first asks for a copy. */
    private static final class Model {

        private static final Path FOLDER = made();
    }

    /** A data folder of its own, with the whole schema in it. */
    public static Path copy() {
        try (var files = Files.walk(Model.FOLDER)) {
            Path copy = Files.createTempDirectory(DATABASES, "copy");
            for (Path file : files.skip(1).toList()) {
                Path to = copy.resolve(Model.FOLDER.relativize(file).toString());
                Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made() {
        try {
            Path folder = Files.createTempDirectory(DATABASES, "model");
            try (var database =
                    EmbeddedDatabase.start(folder, new DatabaseSettings(0, DataSize.ofMegabytes(1), PROGRAM))) {
                try (Connection superuser = database.superuser().connect()) {
                    waitForNoDisk(superuser);
                }
                migrate(database);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path emptied(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            return Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a test leaves behind need not survive a failing machine. */
    private static void waitForNoDisk(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                statement.execute("alter system set " + setting + " = off");
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    private static void migrate(EmbeddedDatabase database) {
        var owner = database.owner();
        Flyway.configure()
                .dataSource(owner.url(), owner.role(), owner.password())
                .placeholders(Map.of("application_role", database.application().role()))
                .load()
                .migrate();
    }
}
