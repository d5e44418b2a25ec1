package bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether measuring works; how fast it is, no test says. */
class BenchTest {

    @Test
    void eachPageAnswersAtATinySizeWithoutErrors(@TempDir Path data) throws Exception {
        var table = new ByteArrayOutputStream();

        var missed = new Bench(Size.TINY, 1, Duration.ofMillis(200), new PrintStream(table, true)).run(data);

        assertThat(table.toString()).contains("Vandaag", "share", "Memory");
        assertThat(missed).noneMatch(goal -> goal.contains("errors"));
    }
}
