package be.goesting.scheduling.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three times, as suggested and as typed. */
class TypedTimesTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant THURSDAY = Instant.parse("2026-03-26T08:00:00Z");
    private static final TimeOptions THREE =
            new TimeOptions(List.of(15), 1, List.of(LocalTime.of(10, 0), LocalTime.of(13, 30), LocalTime.of(15, 0)));
    private static final TimeOptions ONE = new TimeOptions(List.of(30, 45, 60), 7, List.of(LocalTime.of(14, 0)));

    @Test
    void theyAreSuggestedOnTheNextThreeWorkingDays() {
        assertThat(TimesForm.suggested(THREE, THURSDAY, BRUSSELS).times())
                .containsExactly("2026-03-27T10:00", "2026-03-30T13:30", "2026-03-31T15:00");
        assertThat(TimesForm.suggested(THREE, Instant.parse("2026-03-28T12:00:00Z"), BRUSSELS)
                        .times())
                .containsExactly("2026-03-30T10:00", "2026-03-31T13:30", "2026-04-01T15:00");
    }

    @Test
    void theyAreMeantInTheZoneOfWhoTypesAlsoAfterTheClockChanges() {
        assertThat(typed(List.of("2026-03-30T10:00", "2026-03-27T10:00"))
                        .proposal(BRUSSELS)
                        .times())
                .containsExactly(Instant.parse("2026-03-27T09:00:00Z"), Instant.parse("2026-03-30T08:00:00Z"));
    }

    @Test
    void eachMistakeStandsAtItsField() {
        assertThat(typed(List.of("2026-03-26T09:00", "straks", "")).errors(THURSDAY, BRUSSELS))
                .containsEntry("time-0", "scheduling.error.time.past")
                .containsEntry("time-1", "scheduling.error.time.unclear")
                .hasSize(2);
        assertThat(typed(List.of("2026-04-01T09:00", "2026-04-01T09:00")).errors(THURSDAY, BRUSSELS))
                .containsOnlyKeys("time-1");
        assertThat(typed(List.of()).errors(THURSDAY, BRUSSELS)).containsOnlyKeys("time-0");
        assertThat(typed(List.of("", "2026-04-01T09:00")).errors(THURSDAY, BRUSSELS))
                .isEmpty();
    }

    /** On 29 March 2026 it is three o'clock after 01:59. */
    @Test
    void anHourThatTheClockLeavesOutIsSaid() {
        assertThat(typed(List.of("2026-03-29T02:30", "2026-03-29T03:00", "2026-03-29T01:59"))
                        .errors(THURSDAY, BRUSSELS))
                .containsOnly(entry("time-0", "scheduling.error.time.skipped"));
    }

    @Test
    void oneTimeIsSuggestedAWeekFromNowAndNeverInTheWeekend() {
        assertThat(TimesForm.suggested(ONE, THURSDAY, BRUSSELS).times()).containsExactly("2026-04-02T14:00");
        assertThat(TimesForm.suggested(ONE, Instant.parse("2026-03-28T12:00:00Z"), BRUSSELS)
                        .times())
                .containsExactly("2026-04-06T14:00");
    }

    @Test
    void aLengthThatIsNotOfferedIsTheUsualOne() {
        assertThat(new TimesForm(ONE, List.of(), "45", "").length()).isEqualTo(45);
        assertThat(new TimesForm(ONE, List.of(), "600", "").length()).isEqualTo(30);
    }

    private static TimesForm typed(List<String> times) {
        return new TimesForm(THREE, times, "", "");
    }
}
