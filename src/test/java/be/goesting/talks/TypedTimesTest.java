package be.goesting.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three times, as suggested and as typed. */
class TypedTimesTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant THURSDAY = Instant.parse("2026-03-26T08:00:00Z");

    @Test
    void theyAreSuggestedOnTheNextThreeWorkingDays() {
        assertThat(ProposedTimes.suggested(THURSDAY, BRUSSELS).typed())
                .containsExactly("2026-03-27T10:00", "2026-03-30T13:30", "2026-03-31T15:00");
        assertThat(ProposedTimes.suggested(Instant.parse("2026-03-28T12:00:00Z"), BRUSSELS)
                        .typed())
                .containsExactly("2026-03-30T10:00", "2026-03-31T13:30", "2026-04-01T15:00");
    }

    @Test
    void theyAreMeantInTheZoneOfWhoTypesAlsoAfterTheClockChanges() {
        assertThat(new ProposedTimes(List.of("2026-03-30T10:00", "2026-03-27T10:00")).times(BRUSSELS))
                .containsExactly(Instant.parse("2026-03-27T09:00:00Z"), Instant.parse("2026-03-30T08:00:00Z"));
    }

    @Test
    void eachMistakeStandsAtItsField() {
        assertThat(new ProposedTimes(List.of("2026-03-26T09:00", "straks", "")).errors(THURSDAY, BRUSSELS))
                .containsEntry("time-0", "talks.error.time.past")
                .containsEntry("time-1", "talks.error.time.unclear")
                .hasSize(2);
        assertThat(new ProposedTimes(List.of("2026-04-01T09:00", "2026-04-01T09:00")).errors(THURSDAY, BRUSSELS))
                .containsOnlyKeys("time-1");
        assertThat(new ProposedTimes(List.of()).errors(THURSDAY, BRUSSELS)).containsOnlyKeys("time-0");
        assertThat(new ProposedTimes(List.of("", "2026-04-01T09:00")).errors(THURSDAY, BRUSSELS))
                .isEmpty();
    }
}
