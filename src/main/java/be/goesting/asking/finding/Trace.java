package be.goesting.asking.finding;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something by which people showed that they know.
 *
 * @param stems those of the question that stand in it, and how much each tells: the rarer, the more
 * @param topics those of the question that it is about
 * @param people who wrote it, or who answered it
 */
record Trace(Kind kind, UUID id, @Nullable Instant at, Map<String, Double> stems, Set<UUID> topics, Set<UUID> people) {

    enum Kind {
        QUESTION,
        MOMENT,
        OWN_WORDS,
        TALK,
        SESSION,
        HIDDEN
    }

    double likeness() {
        return stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
