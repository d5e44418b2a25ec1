package be.goesting.questions;

import be.goesting.people.Audience;
import be.goesting.site.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked.
 *
 * @param author null when asked without a name
 * @param namelessKey what proves later that it is the asker who returns; null when asked with a name
 * @param openedAt since when it is put before all who may read it; null when it is not
 */
public record NewQuestion(
        UUID id,
        @Nullable UUID author,
        @Nullable String namelessKey,
        @Nullable UUID team,
        Language language,
        @Nullable String title,
        String body,
        Audience audience,
        @Nullable String origin,
        Instant createdAt,
        @Nullable Instant openedAt,
        List<UUID> topics) {}
