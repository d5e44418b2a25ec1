package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The server, or only its lock file, that a killed Goesting left on our cluster. */
final class StaleServer {

    private final Path cluster;
    private final Path lockFile;

    StaleServer(DatabaseFolder folder) {
        this.cluster = folder.cluster();
        this.lockFile = cluster.resolve("postmaster.pid");
    }

    void clear(Server server) throws IOException {
        if (!Files.exists(lockFile)) {
            return;
        }
        Optional<Long> id = processId();
        if (id.isEmpty()) {
            Files.deleteIfExists(lockFile);
        } else if (ProcessHandle.of(id.get()).filter(ProcessHandle::isAlive).isPresent()) {
            clear(ProcessHandle.of(id.get()).orElseThrow(), server);
        }
        // The lock file of an ended process stays: PostgreSQL first looks for processes of that server, then replaces
        // it.
    }

    private void clear(ProcessHandle process, Server server) throws IOException {
        if (isOurs(process)) {
            server.stop();
        } else {
            // The number now belongs to another program, which PostgreSQL would take for a running server.
            Files.deleteIfExists(lockFile);
        }
    }

    private Optional<Long> processId() throws IOException {
        var lines = Files.readAllLines(lockFile);
        return lines.isEmpty() || !lines.getFirst().matches("\\d{1,18}")
                ? Optional.empty()
                : Optional.of(Long.valueOf(lines.getFirst()));
    }

    private boolean isOurs(ProcessHandle process) throws IOException {
        String command = process.info().command().orElseThrow(() -> unrecognised(process));
        return Path.of(command).getFileName().toString().startsWith("postgres") && servesCluster(process);
    }

    private boolean servesCluster(ProcessHandle process) throws IOException {
        Path workingFolder = Path.of("/proc/" + process.pid() + "/cwd");
        if (Files.isSymbolicLink(workingFolder)) {
            return Files.readSymbolicLink(workingFolder).equals(cluster);
        }
        String[] arguments = process.info().arguments().orElseThrow(() -> unrecognised(process));
        return Arrays.asList(arguments).contains(cluster.toString());
    }

    private DatabaseFailure unrecognised(ProcessHandle process) {
        return new DatabaseFailure(
                "Process " + process.pid() + " may be a database server on " + cluster + ", but Goesting cannot tell.",
                "Stop that process if it is one, else delete " + lockFile + ".");
    }
}
