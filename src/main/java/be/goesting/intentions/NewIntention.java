package be.goesting.intentions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody meant to use, as it stood before it came here.
 *
 * @param moment what it came from; null for nothing
 * @param outcome how it went; null while it is open
 */
public record NewIntention(
        UUID id,
        UUID person,
        @Nullable UUID moment,
        String body,
        LocalDate reviewOn,
        Instant createdAt,
        @Nullable Outcome outcome,
        @Nullable String outcomeNote) {}
