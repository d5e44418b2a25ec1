package be.goesting.needs.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as the learner sets it, as the leader suggests it, or as it stood before it came here.
 *
 * @param need the learner's own need that it comes from; another is left out
 * @param suggestedBy the leader who thought of it; null when the learner did
 * @param suggestion why that leader thought of it
 * @param adoptedAt null while it is only suggested
 */
public record NewGoal(
        UUID id,
        UUID person,
        @Nullable UUID need,
        String body,
        @Nullable UUID suggestedBy,
        @Nullable String suggestion,
        @Nullable LocalDate dueOn,
        @Nullable UUID leader,
        Instant createdAt,
        @Nullable Instant adoptedAt) {

    static NewGoal own(UUID id, UUID person, @Nullable UUID need, String body, @Nullable LocalDate dueOn, Instant now) {
        return new NewGoal(id, person, need, body, null, null, dueOn, null, now, now);
    }

    static NewGoal suggested(UUID id, UUID person, UUID leader, String body, @Nullable String suggestion, Instant now) {
        return new NewGoal(id, person, null, body, leader, suggestion, null, null, now, null);
    }
}
