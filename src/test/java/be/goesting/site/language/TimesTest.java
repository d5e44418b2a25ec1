package be.goesting.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "FR, 2026-12-01, EEEE d MMMM, mardi 1er décembre",
        "FR, 2026-12-01, d MMMM y, 1er décembre 2026",
        "FR, 2026-12-02, d MMMM, 2 décembre",
        "FR, 2026-12-21, d MMMM, 21 décembre",
        "FR, 2026-12-11, EEEE, vendredi",
        "NL, 2026-12-01, d MMMM, 1 december",
        "EN, 2026-12-01, EEEE d MMMM, Tuesday 1 December"
    })
    void aDayIsSaidAsPeopleSayIt(Language language, LocalDate day, String pattern, String said) {
        assertThat(Times.formatter(pattern, language).format(day)).isEqualTo(said);
    }
}
