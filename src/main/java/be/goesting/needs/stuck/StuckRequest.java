package be.goesting.needs.stuck;

import be.goesting.people.Colleague;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is stuck, said to the leader.
 *
 * @param openedAt when the leader opened it; null while it was only sent
 * @param reply the one sentence that the leader wrote back; null for none
 * @param settledAt since when it is over, as either of the two said; null while it is not
 * @param leadsStill whether the leader still is; who is not any more, does not see it
 */
public record StuckRequest(
        UUID id,
        Colleague person,
        Colleague leader,
        String body,
        Instant createdAt,
        @Nullable Instant openedAt,
        @Nullable String reply,
        @Nullable Instant settledAt,
        boolean leadsStill) {

    public String path() {
        return "/stuck/" + id;
    }

    /** Under which the learner is told of the reply. */
    String replyPath() {
        return path() + "#reply";
    }
}
