package be.goesting.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "安", "\uD83D\uDE00", "aé安\uD83D\uDE00"})
    void noLineIsLongerThan75BytesAndNoLetterIsTorn(String letters) {
        String line = "SUMMARY:" + letters.repeat(100);
        String folded = FoldedLines.of(line + "\r\nEND:VEVENT\r\n");

        assertThat(folded.split("\r\n"))
                .allSatisfy(each ->
                        assertThat(each.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\nEND:VEVENT\r\n");
        assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(folded);
    }
}
