package be.goesting.expertise.finding;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question or a moment that has rare words of what is asked.
 *
 * @param stems those of the question that stand in it, and how much each tells: the rarer, the more
 * @param people who answered it, or who shared it
 * @param beginning how the likest begin; null for what is less like it
 */
record EvidenceCandidate(
        Kind kind,
        UUID id,
        Instant at,
        Map<String, Double> stems,
        Set<UUID> people,
        @Nullable String beginning) {

    enum Kind {
        QUESTION,
        MOMENT
    }

    double likeness() {
        return stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
