package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts in {@code bin/}: those that are quick are run, of the others what they would start is there. */
class ScriptsTest {

    private static final Pattern PROGRAM = Pattern.compile("bin/from-outside ([\\w.]+) ");

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bin"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void canBeReadAndStarted(Path script) throws Exception {
        assertThat(script).isExecutable();
        assertThat(run("bash", "-n", script.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void startsAProgramThatIsThere(Path script) throws Exception {
        PROGRAM.matcher(Files.readString(script))
                .results()
                .map(program -> program.group(1))
                .forEach(program -> assertThat(Path.of("bench/src").resolve(program.replace('.', '/') + ".java"))
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void standsInTheDocs(Path script) throws IOException {
        if (!script.endsWith("java-home") && !script.endsWith("from-outside")) {
            assertThat(Files.readString(Path.of("docs/development.md"))).contains("`" + script);
        }
    }

    @Test
    void javaHomeIsThatOfAJdkThatCompilesThis() throws Exception {
        Path home = Path.of(run("bin/java-home").strip());
        assertThat(run(home.resolve("bin/javac").toString(), "-version")).matches("(?s)javac (2[5-9]|[3-9]\\d).*");
    }

    @Test
    void theEvaluationSaysWhatItNeeds() throws Exception {
        assertThat(run("bin/evaluate-finder")).contains("bin/evaluate-finder POSTS.XML");
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
