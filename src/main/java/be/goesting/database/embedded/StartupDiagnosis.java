package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.util.regex.Pattern;
import org.springframework.util.unit.DataSize;

/** Reads in the words of PostgreSQL why it did not do what was asked. */
final class StartupDiagnosis {

    private static final Pattern COMPLAINT = Pattern.compile("(?:FATAL|PANIC|error|fatal):\\s+(.*)");

    private StartupDiagnosis() {}

    static DatabaseFailure in(String words, DatabaseFolder folder, DataSize freeSpace) {
        if (words.contains("No space left") || words.contains("Disk quota exceeded")) {
            return DatabaseFailure.diskFull(folder.path(), freeSpace);
        }
        if (words.contains("Permission denied")) {
            return DatabaseFailure.notWritable(folder.path(), null);
        }
        return new DatabaseFailure(
                "The database in " + folder.path() + " did not start: " + complaint(words) + ".",
                "Read the newest file in " + folder.log() + " for what PostgreSQL says about it.");
    }

    /**
     * Another process took the port in the meantime, a killed server's last processes have not ended yet, or a server
     * that a killed Goesting was just starting came up.
     */
    static boolean passes(String words) {
        return words.contains("Address already in use")
                || words.contains("pre-existing shared memory block")
                || words.contains("\"postmaster.pid\" already exists");
    }

    private static String complaint(String words) {
        return COMPLAINT
                .matcher(words)
                .results()
                .reduce((first, last) -> last)
                .map(found -> found.group(1).strip())
                .orElseGet(() ->
                        words.strip().lines().reduce((first, last) -> last).orElse("it gives no reason"));
    }
}
