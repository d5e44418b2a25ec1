package bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
                new Bench(Size.TINY, 1, Duration.ofMillis(200), new PrintStream(table, true), new Growth()).run(data);

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
        assertThatAWorldHasWhatItsSizeSays(data);
    }

    private static void assertThatAWorldHasWhatItsSizeSays(Path data) throws Exception {
        var world = new World(new Postgres(data));
        try (var product = Product.start(data, Product.freePort(), Served.class, List.of())) {
            assertThat(product.process().isAlive()).isTrue();
            assertThat(world.ids(of("people"))).hasSize(Size.TINY.people());
            assertThat(world.ids(of("questions"))).hasSize(Size.TINY.questions());
            assertThat(world.ids(of("ties"))).hasSize(Size.TINY.ties());
            assertThat(world.ids(of("evidence") + " where kind = 'helpful_answer'"))
                    .isNotEmpty();
            assertThat(world.ids(of("question_requests"))).isNotEmpty();
        }
    }

    private static String of(String table) {
        return "select x.id from " + table + " x join here on here.id = x.organisation_id";
    }
}
