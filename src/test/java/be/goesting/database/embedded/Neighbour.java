package be.goesting.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A Goesting in a process of its own: says "up" on its last line and stays until it is ended. */
public final class Neighbour {

    private Neighbour() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        EmbeddedDatabase database = Trial.start(Path.of(arguments[0]));
        Trial.remember(database, "neighbour");
        System.out.println("up");
        Thread.sleep(Long.MAX_VALUE);
    }

    public static void awaitUp(Process process) throws IOException {
        var lines = process.inputReader();
        var said = new StringBuilder();
        for (String line = lines.readLine(); !"up".equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The neighbour ended: " + said);
            }
            said.append(line).append('\n');
        }
    }
}
