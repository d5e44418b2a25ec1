package be.goesting.questions;

import be.goesting.site.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is given.
 *
 * @param helpfulAt when the asker marked that it helped, for answers that come from elsewhere
 */
public record NewAnswer(
        UUID id,
        UUID question,
        UUID author,
        Language language,
        String body,
        @Nullable String origin,
        Instant at,
        @Nullable Instant helpfulAt) {}
