package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template is read by people too, and shows what it is given: who may see what is not its to decide. */
class TemplatesTests {

    private static final int LONGEST_LINE = 160;

    private static final Pattern DECIDES_WHO_SEES = Pattern.compile("[!=]=\\s*(?:Audience|Visibility)\\."
            + "|(?:Audience|Visibility)\\.[A-Z_]+\\s*(?:[!=]=|\\?)"
            + "|(?:audience|visibility|seen)\\(\\)\\s*[!=]=");

    private static final Pattern EXPRESSION_OF_TWO_LINES = Pattern.compile("\\s[a-z-]+=\"\\$\\{[^}]*\\n[^}]*}");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aLineFitsOnAScreen(Path template) throws IOException {
        assertThat(Files.readAllLines(template)).allMatch(line -> line.length() <= LONGEST_LINE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateDecidesWhoSeesWhat(Path template) throws IOException {
        assertThat(DECIDES_WHO_SEES
                        .matcher(Files.readString(template))
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
    }

    /** JTE writes it out as it stands: what should have been left out is then in the page. */
    @ParameterizedTest
    @MethodSource("templates")
    void theExpressionOfAnAttributeIsOnOneLine(Path template) throws IOException {
        assertThat(EXPRESSION_OF_TWO_LINES
                        .matcher(Files.readString(template))
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
    }
}
