package bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether measuring works, and what does not depend on the machine; how fast it is, no test says. */
class BenchTest {

    private static final Pattern MEASURED = Pattern.compile(
            "^(.{22}) +(?:1|16) +\\d+(?: +[\\d.]+){3} +(\\d+) +\\d+ .*? ([\\d.]+) +\\d+$", Pattern.MULTILINE);

    @Test
    void eachPageAnswersWithoutErrorsAndAsksTheDatabaseLittle(@TempDir Path data) throws Exception {
        var table = new ByteArrayOutputStream();

        var missed =
                new Bench(Size.TINY, 1, Duration.ofMillis(80), new PrintStream(table, true), new Growth()).run(data);

        assertThat(MEASURED.matcher(table.toString())
                        .results()
                        .map(page -> page.group(1).strip()))
                .as(table.toString())
                .contains("Vandaag", "search, 1-3 words", "who knows this?", "directory, filtered", "share");
        assertThat(MEASURED.matcher(table.toString()).results())
                .allSatisfy(page -> assertThat(page.group(2)).as("errors").isEqualTo("0"))
                .allSatisfy(page -> assertThat(Double.parseDouble(page.group(3)))
                        .as("statements")
                        .isBetween(1.0, 8.0));
        assertThat(missed).noneMatch(goal -> goal.contains("errors"));
        assertThat(table.toString())
                .contains("Holds people %d, questions %d, ties %d"
                        .formatted(Size.TINY.people(), Size.TINY.questions(), Size.TINY.ties()))
                .containsPattern("evidence [1-9]\\d*, question_requests [1-9]");
    }
}
