package be.goesting.conversations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When and where. */
public record Slot(Instant startsAt, int minutes, @Nullable String place) {

    Instant endsAt() {
        return startsAt.plus(minutes, ChronoUnit.MINUTES);
    }
}
