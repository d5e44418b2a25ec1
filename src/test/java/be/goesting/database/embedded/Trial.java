package be.goesting.database.embedded;

import be.goesting.database.DatabaseSettings;
import be.goesting.database.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Databases for these tests: the program is unpacked once, the data lies where the test says. */
public final class Trial {

    public static final Path PROGRAM = Path.of("target", "postgresql");
    static final DatabaseSettings SETTINGS = settings(0);

    private Trial() {}

    static DatabaseSettings settings(int port) {
        return new DatabaseSettings(port, DataSize.ofMegabytes(1), PROGRAM);
    }

    public static EmbeddedDatabase start(Path data) {
        return EmbeddedDatabase.start(data, SETTINGS);
    }

    public static void remember(EmbeddedDatabase database, String word) throws SQLException {
        run(
                database.owner(),
                "create table if not exists remembered (word text)",
                "insert into remembered values ('" + word + "')");
    }

    public static String remembered(EmbeddedDatabase database) throws SQLException {
        return ask(database.owner(), "select string_agg(word, ' ') from remembered");
    }

    public static void run(Login login, String... statements) throws SQLException {
        try (Connection connection = login.connect();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public static String ask(Login login, String query) throws SQLException {
        try (Connection connection = login.connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    public static Path cluster(Path data) {
        return data.resolve("database/cluster");
    }

    public static ProcessHandle server(Path data) throws IOException {
        long id = Long.parseLong(
                Files.readAllLines(cluster(data).resolve("postmaster.pid")).getFirst());
        return ProcessHandle.of(id).orElseThrow();
    }

    /** Another process that runs this class with these arguments, as a second Goesting would. */
    public static Process spawn(Class<?> main, Path... arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Arrays.stream(arguments).map(Path::toString).forEach(line::add);
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }
}
