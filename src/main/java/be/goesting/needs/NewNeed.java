package be.goesting.needs;

import be.goesting.site.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need as it is written down, or as it stood before it came here.
 *
 * @param aim the code of it, as those of level, span, urgency and preferences
 * @param leader with whom it is shared; null for nobody by name
 * @param everyone whether it is shared with all colleagues
 * @param archivedAt since when it needs no thought any more; null while it does
 */
public record NewNeed(
        UUID id,
        UUID person,
        String body,
        @Nullable String why,
        @Nullable String talkingPoint,
        Language language,
        @Nullable String aim,
        @Nullable String level,
        @Nullable String span,
        @Nullable String urgency,
        List<String> preferences,
        List<UUID> topics,
        @Nullable UUID leader,
        boolean everyone,
        Instant createdAt,
        @Nullable Instant archivedAt) {

    /** One sentence, for the learner alone. */
    static NewNeed of(UUID id, UUID person, String body, Language language, List<UUID> topics, Instant now) {
        return new NewNeed(
                id, person, body, null, null, language, null, null, null, null, List.of(), topics, null, false, now,
                null);
    }
}
