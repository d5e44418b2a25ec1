package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the folder for one running Goesting; the system lets go of it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    /** Opening and closing the file a second time in one process would release the first lock on it. */
    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path file) throws IOException {
        if (!HELD_BY_THIS_PROCESS.add(file)) {
            throw inUse(file);
        }
        try {
            return new FolderLock(file, locked(file));
        } catch (IOException | RuntimeException refused) {
            HELD_BY_THIS_PROCESS.remove(file);
            throw refused;
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(file);
        }
        return channel;
    }

    private static DatabaseFailure inUse(Path file) {
        return new DatabaseFailure(
                "Another Goesting is running on the folder " + file.getParent() + ".",
                "Stop that one first, or set goesting.data to another folder.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_BY_THIS_PROCESS.remove(file);
    }
}
