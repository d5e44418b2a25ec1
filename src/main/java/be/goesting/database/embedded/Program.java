package be.goesting.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The server's unpacked program and its commands. */
final class Program {

    private final Path home;
    private final Path output;
    private final List<String> prefix;

    private Program(Path home, Path output) throws IOException {
        this.home = home;
        this.output = output;
        this.prefix = UnprivilegedLauncher.prefix();
    }

    /** Unpacks the program unless that was done before; what is found under its name is complete. */
    static Program unpackedIn(Path folder, Path output) throws IOException {
        var archive = Archive.forThisMachine();
        Path home = folder.toAbsolutePath().resolve("postgresql-" + archive.version());
        if (!Files.exists(home)) {
            Path unfinished = folder.resolve("unfinished-" + UUID.randomUUID());
            archive.unpack(unfinished);
            publish(unfinished, home);
        }
        return new Program(home.toRealPath(), output);
    }

    private static void publish(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            FileCleanup.remove(unfinished);
            if (!Files.exists(home)) {
                throw failed;
            }
        }
    }

    /** Takes away the programs of former versions. */
    void removeOthers() throws IOException {
        try (var siblings = Files.newDirectoryStream(home.resolveSibling(""), entry -> !entry.equals(home))) {
            siblings.forEach(FileCleanup::remove);
        }
    }

    Outcome run(String command, String... arguments) throws IOException {
        var line = new ArrayList<>(prefix);
        line.add(home.resolve("bin").resolve(command).toString());
        line.addAll(List.of(arguments));
        int status = waitFor(start(line));
        return new Outcome(status == 0, Files.readString(output));
    }

    /** The output goes to a file: a server started on Windows would hold a pipe open as long as it runs. */
    private Process start(List<String> line) throws IOException {
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        environment.put("LC_ALL", "C");
        return builder.start();
    }

    private static int waitFor(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the database", interrupted);
        }
    }

    record Outcome(boolean succeeded, String output) {}
}
