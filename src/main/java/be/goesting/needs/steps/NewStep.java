package be.goesting.needs.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is made, or as it stood before it came here.
 *
 * @param done how it went; null while it is to be done
 */
public record NewStep(
        UUID id,
        UUID person,
        UUID need,
        String method,
        String body,
        @Nullable UUID with,
        @Nullable LocalDate plannedOn,
        Instant createdAt,
        @Nullable Done done) {

    /** @param intention what one means to do with it */
    public record Done(
            Instant at,
            @Nullable String result,
            @Nullable String advises,
            @Nullable UUID intention) {}
}
