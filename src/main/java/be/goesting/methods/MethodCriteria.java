package be.goesting.methods;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a need when a method is looked for. All but the words may be unknown.
 *
 * @param body the learner's own
 * @param topics what it is about, as far as recognised
 */
public record MethodCriteria(
        String body,
        List<UUID> topics,
        @Nullable Aim aim,
        @Nullable Level level,
        @Nullable Span span,
        @Nullable Urgency urgency,
        Set<LearningPreference> preferences) {

    /** One of which nothing is known but the words and what they are about. */
    public static MethodCriteria of(String body, List<UUID> topics) {
        return new MethodCriteria(body, topics, null, null, null, null, Set.of());
    }
}
