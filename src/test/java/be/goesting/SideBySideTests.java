package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests run two at a time: those that use the people of the one demo company come one after another. */
class SideBySideTests {

    private static final Pattern USES_THE_CAST = Pattern.compile("TestApplication\\s*\\.as\\(|@Test[^}]*[ (]as\\(\"");
    private static final Pattern WAITS_FOR_THE_OTHERS = Pattern.compile("SAME_THREAD|extends Journey\\b");

    /** They only look, and leave nothing behind. */
    private static final Set<String> LOOK_ONLY = Set.of("DemoCompanyTest", "PageSizeTest");

    @Test
    void whoUsesThePeopleOfTheDemoCompanyWaitsForTheOthers() throws IOException {
        assertThat(tests())
                .filteredOn(file -> USES_THE_CAST.matcher(read(file)).find())
                .hasSizeGreaterThan(LOOK_ONLY.size())
                .filteredOn(file -> !WAITS_FOR_THE_OTHERS.matcher(read(file)).find())
                .extracting(file -> file.getFileName().toString().replace(".java", ""))
                .containsExactlyInAnyOrderElementsOf(LOOK_ONLY);
    }

    private static List<Path> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().matches(".*Tests?\\.java"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
