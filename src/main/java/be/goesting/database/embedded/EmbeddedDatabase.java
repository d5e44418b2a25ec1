package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import be.goesting.database.DatabaseProvisioner;
import be.goesting.database.DatabaseSettings;
import be.goesting.database.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL server whose program comes with Goesting and whose data lies in the data folder. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FolderLock lock;
    private final Server server;
    private final Passwords passwords;
    private final int port;

    private EmbeddedDatabase(FolderLock lock, Server server, Passwords passwords, int port) {
        this.lock = lock;
        this.server = server;
        this.passwords = passwords;
        this.port = port;
    }

    /** Starts the server on this data folder, which is made if need be, whatever state a former one left it in. */
    public static EmbeddedDatabase start(Path data, DatabaseSettings settings) {
        try {
            var folder = DatabaseFolder.in(data, settings.freeSpace());
            var lock = FolderLock.take(folder.lock());
            try {
                return start(folder, lock, settings);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw DatabaseFailure.of(failed, data.toAbsolutePath(), settings.freeSpace());
        }
    }

    private static EmbeddedDatabase start(DatabaseFolder folder, FolderLock lock, DatabaseSettings settings)
            throws IOException {
        folder.clearUnfinished();
        Files.createDirectories(folder.log());
        var cluster = new Cluster(folder, settings.freeSpace());
        if (cluster.exists()) {
            cluster.requireThisVersion();
        }
        var program = program(folder, settings);
        var server = new Server(folder, program, settings.freeSpace());
        var passwords = Passwords.of(folder);
        if (!cluster.exists()) {
            cluster.make(program, passwords.superuser());
        }
        var database = new EmbeddedDatabase(lock, server, passwords, server.start(settings.port()));
        database.provision();
        log.info("Database is up in {} on port {}", folder.path(), database.port);
        return database;
    }

    private static Program program(DatabaseFolder folder, DatabaseSettings settings) throws IOException {
        Path output = folder.log().resolve("command.log");
        if (settings.program() != null) {
            return Program.unpackedIn(settings.program(), output);
        }
        var program = Program.unpackedIn(folder.programs(), output);
        program.removeOthers();
        return program;
    }

    private void provision() throws IOException {
        try {
            DatabaseProvisioner.rolesAndDatabase(
                    login("postgres", "postgres", passwords.superuser()), passwords.owner(), passwords.application());
            DatabaseProvisioner.handOver(superuser());
            try (var connection = owner().connect()) {
                DatabaseProvisioner.refreshCollation(connection);
            }
        } catch (SQLException failed) {
            server.stop();
            throw new DatabaseFailure(
                    "The database was started but could not be prepared: " + failed.getMessage(),
                    "Check that the passwords file belongs to this data, and read the newest file in the log folder.",
                    failed);
        }
    }

    /** As the application: sees only what the policies of the current organisation let through. */
    public Login application() {
        return login("goesting", "goesting_app", passwords.application());
    }

    /** As the owner of the tables, who is no superuser: for migrations and backups only. */
    public Login owner() {
        return login("goesting", "goesting_owner", passwords.owner());
    }

    /** For what only a superuser can: roles, and the settings of the server. */
    public Login superuser() {
        return login("goesting", "postgres", passwords.superuser());
    }

    private Login login(String database, String role, String password) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, password);
    }

    /** Stops the server, and only then lets another Goesting use the folder. */
    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}
