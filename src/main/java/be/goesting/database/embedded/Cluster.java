package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.unit.DataSize;

/** The folder in which PostgreSQL keeps its data. */
public final class Cluster {

    public static final int MAJOR_VERSION = 18;

    private final DatabaseFolder folder;
    private final DataSize freeSpace;

    Cluster(DatabaseFolder folder, DataSize freeSpace) {
        this.folder = folder;
        this.freeSpace = freeSpace;
    }

    boolean exists() {
        return Files.exists(folder.cluster());
    }

    void requireThisVersion() throws IOException {
        Path version = folder.cluster().resolve("PG_VERSION");
        String found = Files.exists(version) ? Files.readString(version).strip() : "unknown";
        if (!found.equals(String.valueOf(MAJOR_VERSION))) {
            throw new DatabaseFailure(
                    "The data in %s was made by PostgreSQL %s, and this Goesting runs PostgreSQL %d."
                            .formatted(folder.cluster(), found, MAJOR_VERSION),
                    "Start the Goesting that made this data, or move the data over with pg_dump or pg_upgrade.");
        }
        // A restored backup may have lost the rights without which PostgreSQL refuses the folder.
        OwnerOnly.folder(folder.cluster());
    }

    /** Made beside its place and then renamed, so that an interrupted start leaves no half cluster. */
    void make(Program program, String ownerPassword) throws IOException {
        Path unfinished = folder.unfinished();
        Path password = folder.unfinished();
        OwnerOnly.write(password, folder.unfinished(), ownerPassword);
        try {
            initialise(program, unfinished, password);
            Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileCleanup.remove(password);
            FileCleanup.remove(unfinished);
        }
    }

    private void initialise(Program program, Path target, Path password) throws IOException {
        var outcome = program.run(
                "initdb",
                "--pgdata=" + target,
                "--username=postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (!outcome.succeeded()) {
            throw StartupDiagnosis.in(outcome.output(), folder, freeSpace);
        }
    }
}
