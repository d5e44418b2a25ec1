package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A side door into the embedded database of a product, as its owner. */
final class Postgres {

    private final Path database;

    Postgres(Path data) {
        this.database = data.resolve("database");
    }

    Connection connect() throws IOException, SQLException {
        String password = Files.readAllLines(database.resolve("passwords")).getFirst();
        String url = "jdbc:postgresql://127.0.0.1:" + line(3) + "/goesting";
        return DriverManager.getConnection(url, "postgres", password.substring(password.lastIndexOf(':') + 1));
    }

    ProcessHandle process() throws IOException {
        return ProcessHandle.of(Long.parseLong(line(0))).orElseThrow();
    }

    private String line(int number) throws IOException {
        return Files.readAllLines(database.resolve("cluster/postmaster.pid"))
                .get(number)
                .strip();
    }
}
