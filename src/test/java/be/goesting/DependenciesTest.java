package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that Goesting is built with has a fault that everybody knows of; the list is kept by hand, so nothing is downloaded. */
class DependenciesTest {

    private static final List<Fault> FAULTS = faults();

    /** A library as it lies in Maven's repository: group/artifact/version/file. */
    private record Library(String group, String artifact, String version) {

        static Library of(Path jar) {
            Path version = Objects.requireNonNull(jar.getParent());
            Path artifact = Objects.requireNonNull(version.getParent());
            return new Library(
                    Objects.requireNonNull(artifact.getParent()).toString().replace(File.separatorChar, '.'),
                    artifact.getFileName().toString(),
                    version.getFileName().toString());
        }
    }

    private record Fault(String group, String artifact, String safe, String known) {

        boolean isIn(Library library) {
            return isOf(library) && isOlder(library.version(), safe);
        }

        boolean isOf(Library library) {
            return library.artifact().equals(artifact) && library.group().endsWith(group);
        }
    }

    @Test
    void noLibraryHasAKnownFault() {
        List<Library> libraries = libraries();
        assertThat(libraries).hasSizeGreaterThan(50);
        assertThat(libraries.stream()
                        .flatMap(library -> FAULTS.stream()
                                .filter(fault -> fault.isIn(library))
                                .map(fault -> library.artifact() + " " + library.version() + ": " + fault.known()
                                        + ", take " + fault.safe())))
                .isEmpty();
    }

    @Test
    void everyFaultIsOfALibraryThatIsThereAndHasAnAdvisory() {
        List<Library> libraries = libraries();
        assertThat(FAULTS).allSatisfy(fault -> {
            assertThat(libraries).as(fault.toString()).anyMatch(fault::isOf);
            assertThat(fault.known()).matches("((CVE-\\d{4}-\\d+( \\(GHSA(-\\w{4}){3}\\))?|GHSA(-\\w{4}){3})( |$))+");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "18.0, 32.0.0, true",
        "33.7.2-jre, 32.0.0, false",
        "2.9.9, 2.13.4.2, true",
        "2.13.4.2, 2.13.4.2, false",
        "11.0.9, 11.0.12, true",
        "32.0.0-jre, 32.0.0, false"
    })
    void versionsAreComparedByTheirNumbers(String one, String other, boolean older) {
        assertThat(isOlder(one, other)).isEqualTo(older);
    }

    private static boolean isOlder(String version, String safe) {
        return Arrays.compare(numbers(version), numbers(safe)) < 0;
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("[.-]"))
                .takeWhile(part -> part.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static List<Library> libraries() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> Library.of(Path.of(entry).toAbsolutePath()))
                .toList();
    }

    private static List<Fault> faults() {
        try (InputStream list = DependenciesTest.class.getResourceAsStream("vulnerable.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 3))
                    .map(parts -> new Fault(parts[0].split(":")[0], parts[0].split(":")[1], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
