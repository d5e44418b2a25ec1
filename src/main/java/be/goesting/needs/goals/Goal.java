package be.goesting.needs.goals;

import be.goesting.needs.Visibility;
import be.goesting.people.Colleague;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a learner.
 *
 * @param need the need it came from; null for none
 * @param suggestedBy the leader who thought of it; null when the learner did
 * @param suggestion why that leader thought of it
 * @param dueOn a day of the learner's own choosing; null for none
 * @param leader with whom the learner shares it; null for nobody
 * @param leadsStill whether that leader is the learner's leader today: another sees nothing
 * @param adoptedAt null while it is only suggested
 * @param ending reached or dropped; null while it is alive
 */
public record Goal(
        UUID id,
        UUID person,
        @Nullable UUID need,
        String body,
        @Nullable Colleague suggestedBy,
        @Nullable String suggestion,
        @Nullable LocalDate dueOn,
        @Nullable Colleague leader,
        boolean leadsStill,
        Instant createdAt,
        @Nullable Instant adoptedAt,
        @Nullable String ending,
        @Nullable Instant endedAt) {

    public boolean isSuggested() {
        return adoptedAt == null;
    }

    public Visibility seenNow() {
        return leader != null && leadsStill ? Visibility.LEADER : Visibility.SELF;
    }

    public String path() {
        return "/goals/" + id;
    }
}
