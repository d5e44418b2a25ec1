package be.goesting.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** What nobody needs any more. */
final class FileCleanup {

    private static final Logger log = LoggerFactory.getLogger(FileCleanup.class);

    private FileCleanup() {}

    /** A process that outlived a killed Goesting may still write here: what resists goes at a later start. */
    static void remove(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException resisting) {
            log.debug("Left {} for the next start", path, resisting);
        }
    }
}
