package be.goesting.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner reads. On Windows the folder's inherited rights have to do that. */
final class OwnerOnly {

    private OwnerOnly() {}

    static void folder(Path folder) throws IOException {
        permit(folder, "rwx------");
    }

    static void file(Path file) throws IOException {
        permit(file, "rw-------");
    }

    /** The file is either not there or there in full, also after a crash. */
    static void write(Path file, Path unfinished, String text) throws IOException {
        Files.createFile(unfinished);
        file(unfinished);
        Files.writeString(unfinished, text);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void permit(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
