package be.goesting.moments.editing;

import be.goesting.methods.LearningMethod;
import be.goesting.moments.MomentKind;
import be.goesting.people.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A composer in which everything is right.
 *
 * @param newTopics labels of topics that were typed
 * @param language the writer's own correction of the language; null to have it detected
 */
public record ValidMoment(
        String body,
        MomentKind kind,
        @Nullable LearningMethod method,
        List<UUID> sources,
        List<UUID> topics,
        List<String> newTopics,
        Audience audience,
        @Nullable Integer minutes,
        @Nullable String link,
        @Nullable String nextTime,
        be.goesting.site.@Nullable Language language,
        @Nullable String intention,
        LocalDate reviewOn,
        @Nullable UUID follows) {

    /** What one does another time is asked, and shown, of a mistake alone: what was typed before another kind was chosen stays unsaid. */
    public ValidMoment {
        nextTime = kind == MomentKind.MISTAKE ? nextTime : null;
    }
}
