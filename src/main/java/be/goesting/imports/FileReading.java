package be.goesting.imports;

import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.Table;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.site.computing.Computing;
import be.goesting.tenancy.StatementTimeout;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Reads and tries files where computing keeps nobody else waiting, and not without end. */
@Component
class FileReading {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Computing computing;

    FileReading(Computing computing) {
        this.computing = computing;
    }

    /** Something that is done with a file. */
    interface Work<T> {
        T done() throws UnreadableFileException;
    }

    Table table(ImportFile file) throws UnreadableFileException {
        return call(file::table);
    }

    /** @throws be.goesting.site.computing.TookTooLong when it takes longer than anybody waits for */
    <T> T call(Work<T> work) throws UnreadableFileException {
        try {
            return computing.within(LONGEST, () -> StatementTimeout.IMPORT.call(work::done));
        } catch (UnreadableFileException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
