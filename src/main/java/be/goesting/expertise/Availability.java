package be.goesting.expertise;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about being asked.
 *
 * @param perWeek how often a week at most; 0 for rather not
 * @param awayUntil the first day on which the person may be asked again; null when not away
 * @param note in the person's own words, for who wants to ask
 */
public record Availability(
        UUID person,
        int perWeek,
        @Nullable LocalDate awayUntil,
        @Nullable String note) {

    public static final int USUAL = 3;

    /** Of who stated nothing. */
    public static Availability unstated(UUID person) {
        return new Availability(person, USUAL, null, null);
    }

    public boolean isAwayOn(LocalDate day) {
        return awayUntil != null && day.isBefore(awayUntil);
    }

    /** Whether the person may be asked once more on the day, after having been asked so often in the week before. */
    public boolean allows(int askedThisWeek, LocalDate day) {
        return !isAwayOn(day) && askedThisWeek < perWeek;
    }
}
