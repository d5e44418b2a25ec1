package be.goesting.expertise.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import be.goesting.TestApplication;
import bench.finding.Evaluation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The finder, tried on people's questions in the order in which they were asked. */
class EvaluationTest {

    private static final Path COMMUNITY = Path.of("../shared/data/questions/matheducators-posts.xml");
    private static final Pattern AGAINST = Pattern.compile("MRR x ([0-9.]+), recall at 5 x ([0-9.]+)");

    @Test
    void whoAlwaysHelpedWithTheSubjectIsNamedFirst() throws Exception {
        String table = evaluated(Path.of("src/test/resources/dump/posts.xml"), 0.5);

        assertThat(table).contains("12 questions, 24 answers").contains("6 tried");
        assertThat(table).containsPattern("Goesting's finder +(0\\.9\\d\\d|1\\.000)");
        assertThat(table).containsPattern("other teams first, in turns +0\\.[1-9]");
    }

    @Test
    void onRealQuestionsItDoesBetterByAQuarterThanWhatIsSimple() throws Exception {
        assumeThat(Files.exists(COMMUNITY))
                .as("the community's questions are not at " + COMMUNITY)
                .isTrue();

        var against = AGAINST.matcher(evaluated(COMMUNITY, 0.3));

        assertThat(against.find()).isTrue();
        assertThat(Double.parseDouble(against.group(1))).isGreaterThanOrEqualTo(1.25);
        assertThat(Double.parseDouble(against.group(2))).isGreaterThanOrEqualTo(1.25);
    }

    private static String evaluated(Path dump, double last) throws Exception {
        var out = new ByteArrayOutputStream();
        new Evaluation(TestApplication::bean, dump).ofLast(last, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
