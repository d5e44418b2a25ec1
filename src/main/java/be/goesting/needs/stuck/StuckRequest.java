package be.goesting.needs.stuck;

import be.goesting.people.Colleague;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is stuck, said to the leader.
 *
 * @param settledAt since when it is over, as either of the two said; null while it is not
 */
public record StuckRequest(
        UUID id,
        Colleague person,
        Colleague leader,
        String body,
        Instant createdAt,
        @Nullable Instant settledAt) {

    public String path() {
        return "/stuck/" + id;
    }
}
