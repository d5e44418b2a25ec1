package be.goesting.site.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormValueTest {

    @Test
    void readsWhatAFieldSends() {
        assertThat(FormValue.day(" 2026-11-27 ")).contains(LocalDate.of(2026, 11, 27));
        assertThat(FormValue.hour("14:30")).contains(LocalTime.of(14, 30));
        assertThat(FormValue.dayAndHour("2026-11-27T14:30"))
                .contains(LocalDate.of(2026, 11, 27).atTime(14, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27/11/2026", "2026-02-30", "1899-12-31", "2201-01-01", "+999999999-12-31"})
    void knowsNoOtherDays(String typed) {
        assertThat(FormValue.day(typed)).isEmpty();
        assertThat(FormValue.dayAndHour(typed + "T14:30")).isEmpty();
        assertThat(FormValue.instant(typed + "T14:30:00Z")).isEmpty();
    }

    @Test
    void takesWhatIsNoIdAsNotChosen() {
        assertThat(FormValue.id("kraan")).isEmpty();
    }
}
