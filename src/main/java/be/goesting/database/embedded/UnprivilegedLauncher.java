package be.goesting.database.embedded;

import be.goesting.database.DatabaseFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root; in a user namespace of its own it is root's files that it uses, but nobody's rights. */
final class UnprivilegedLauncher {

    private static final Path SELF = Path.of("/proc/self");
    private static final List<String> UNSHARE = List.of("unshare", "-U");

    private UnprivilegedLauncher() {}

    static List<String> prefix() throws IOException {
        if (!isRoot()) {
            return List.of();
        }
        if (!mayUnshare()) {
            throw new DatabaseFailure(
                    "PostgreSQL refuses to run as root, and this system does not let root step down (unshare -U).",
                    "Run Goesting as an ordinary user that owns the data folder.");
        }
        return UNSHARE;
    }

    private static boolean isRoot() throws IOException {
        return Files.exists(SELF) && Integer.valueOf(0).equals(Files.getAttribute(SELF, "unix:uid"));
    }

    private static boolean mayUnshare() {
        try {
            return new ProcessBuilder(UNSHARE.get(0), UNSHARE.get(1), "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
