package be.goesting.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.springframework.util.unit.DataSize;

/** The running server on our cluster. */
final class Server {

    private static final int ATTEMPTS = 5;

    /** Seconds: a day, for the recovery after a crash takes what it takes. */
    private static final String PATIENCE = "86400";

    private final DatabaseFolder folder;
    private final Program program;
    private final DataSize freeSpace;

    Server(DatabaseFolder folder, Program program, DataSize freeSpace) {
        this.folder = folder;
        this.program = program;
        this.freeSpace = freeSpace;
    }

    /** Returns the port the server listens on. */
    int start(int wish) throws IOException {
        for (int attempt = 1; ; attempt++) {
            new StaleServer(folder).clear(this);
            int port = Port.of(wish);
            var outcome = start(ServerSettings.forThisMachine(port, folder.log()));
            if (outcome.succeeded()) {
                return port;
            }
            String words = outcome.output() + read(startLog()) + sinceTheStart(read(newestLog()));
            if (attempt == ATTEMPTS || !StartupDiagnosis.passes(words)) {
                throw StartupDiagnosis.in(words, folder, freeSpace);
            }
            pause();
        }
    }

    private Program.Outcome start(ServerSettings settings) throws IOException {
        Files.writeString(folder.cluster().resolve("postgresql.conf"), settings.text());
        Files.deleteIfExists(startLog());
        return program.run("pg_ctl", "start", "-D", cluster(), "-l", startLog().toString(), "-w", "-t", PATIENCE);
    }

    /** Ends the sessions that are left, and writes everything down. */
    void stop() throws IOException {
        var fast = program.run("pg_ctl", "stop", "-D", cluster(), "-m", "fast", "-w", "-t", "20");
        if (!fast.succeeded()) {
            // A server caught while recovering may not end fast. This loses nothing either: the next start repeats what
            // was acknowledged from the log.
            program.run("pg_ctl", "stop", "-D", cluster(), "-m", "immediate", "-w", "-t", "30");
        }
    }

    private String cluster() {
        return folder.cluster().toString();
    }

    private Path startLog() {
        return folder.log().resolve("start.log");
    }

    private Path newestLog() throws IOException {
        try (var files = Files.list(folder.log())) {
            return files.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElse(startLog());
        }
    }

    private static String sinceTheStart(String log) {
        return log.substring(Math.max(0, log.lastIndexOf("starting PostgreSQL")));
    }

    private static String read(Path log) throws IOException {
        return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while starting the database", interrupted);
        }
    }
}
