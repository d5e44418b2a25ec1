package be.goesting.scheduling.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something for a calendar, in the language of whose calendar it is.
 *
 * @param about what stands under the summary; null for nothing but the link
 * @param path where it is read and answered
 * @param sequence higher than that of what it replaces
 * @param confidential whether who may look into the calendar sees no more than that the time is taken
 */
public record Appointment(
        UUID id,
        State state,
        Instant startsAt,
        Duration length,
        String summary,
        @Nullable String about,
        @Nullable String place,
        String path,
        int sequence,
        boolean confidential,
        List<Guest> guests) {

    /** How sure it is. */
    public enum State {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /**
     * Who takes part.
     *
     * @param awaited whether this one has not answered yet
     */
    public record Guest(UUID id, String name, @Nullable String email, boolean awaited) {}
}
