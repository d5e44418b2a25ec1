package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.util.unit.DataSize;

/** The folder {@code database} in the data folder, and what lies where in it. */
record DatabaseFolder(Path path) {

    private static final String UNFINISHED = "unfinished-";

    static DatabaseFolder in(Path data, DataSize freeSpace) throws IOException {
        Path path = data.toAbsolutePath().normalize().resolve("database");
        Files.createDirectories(path);
        OwnerOnly.folder(path);
        var folder = new DatabaseFolder(path.toRealPath());
        folder.requireWritable();
        folder.requireRoom(freeSpace);
        return folder;
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path log() {
        return path.resolve("log");
    }

    Path programs() {
        return path.resolve("program");
    }

    /** A name for what becomes real by being renamed; whoever is killed before that leaves only rubbish. */
    Path unfinished() {
        return path.resolve(UNFINISHED + UUID.randomUUID());
    }

    void clearUnfinished() throws IOException {
        try (var entries = Files.newDirectoryStream(path, UNFINISHED + "*")) {
            entries.forEach(FileCleanup::remove);
        }
    }

    private void requireWritable() {
        if (!Files.isWritable(path)) {
            throw DatabaseFailure.notWritable(path, null);
        }
    }

    private void requireRoom(DataSize freeSpace) throws IOException {
        if (Files.getFileStore(path).getUsableSpace() < freeSpace.toBytes()) {
            throw DatabaseFailure.diskFull(path, freeSpace);
        }
    }
}
