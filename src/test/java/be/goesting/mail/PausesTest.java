package be.goesting.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {

    /** A fifth sooner or later, so that not all come back at once. */
    @ParameterizedTest
    @CsvSource({"1, 30", "2, 60", "3, 120", "4, 240", "5, 480", "6, 900", "7, 900", "1000, 900"})
    void eachIsTwiceTheOneBeforeUpToAQuarterOfAnHour(int attempt, long seconds) {
        for (int i = 0; i < 100; i++) {
            assertThat(Pauses.after(attempt))
                    .isBetween(Duration.ofMillis(seconds * 800), Duration.ofMillis(seconds * 1_200));
        }
    }
}
