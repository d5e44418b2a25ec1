package be.goesting.intentions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * "I will use this when ...".
 *
 * @param moment the moment it came from; null when that is gone
 * @param reviewOn the day on which its owner is asked, gently, whether it worked
 * @param outcome null while it is open
 * @param outcomeNote what its owner said of how it went
 */
public record Intention(
        UUID id,
        @Nullable UUID moment,
        String body,
        LocalDate reviewOn,
        @Nullable Outcome outcome,
        @Nullable String outcomeNote,
        @Nullable UUID outcomeMoment) {}
