package be.goesting.scheduling;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When, for how long, and where. */
public record Slot(Instant startsAt, int minutes, @Nullable String place) {

    public Instant endsAt() {
        return startsAt.plus(minutes, ChronoUnit.MINUTES);
    }
}
