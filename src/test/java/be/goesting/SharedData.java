package be.goesting;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that lie beside the project, too large or not ours to keep in it: in {@code ../shared}, or where {@code goesting.shared} says. */
public final class SharedData {

    private static final Path ROOT = Path.of(System.getProperty("goesting.shared", "../shared"));

    private SharedData() {}

    /** The file. A test that asks for one that is not there is passed over, and says so; another tries the same with a small file. */
    public static Path file(String name) {
        Path file = ROOT.resolve(name);
        assumeTrue(Files.isReadable(file), "Not on this machine: " + file.toAbsolutePath());
        return file;
    }
}
