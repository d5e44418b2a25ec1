package be.goesting.moments;

import be.goesting.methods.LearningMethod;
import be.goesting.people.Audience;
import be.goesting.site.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moment that is about to be shared, checked and complete.
 *
 * @param team the author's team at this time; null for who has none
 * @param minutes how long the learning took
 * @param byLeader whether the author led a team at this time
 * @param follows the earlier moment of which this one tells how it went on
 * @param origin where an imported moment came from: the same origin imported twice is one moment
 */
public record NewMoment(
        UUID id,
        UUID author,
        @Nullable UUID team,
        MomentKind kind,
        @Nullable LearningMethod method,
        Language language,
        @Nullable String title,
        String body,
        @Nullable String nextTime,
        @Nullable String link,
        Audience audience,
        @Nullable Integer minutes,
        boolean byLeader,
        @Nullable UUID follows,
        @Nullable String origin,
        Instant createdAt,
        List<UUID> sources,
        List<UUID> topics,
        List<UUID> mentioned) {}
