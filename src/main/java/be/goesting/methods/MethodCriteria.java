package be.goesting.methods;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a need when a method is looked for. All but the words may be unknown.
 *
 * @param words the learner's own
 * @param topics what it is about, as far as recognised
 */
public record MethodCriteria(
        String words,
        List<UUID> topics,
        @Nullable Aim aim,
        @Nullable Level level,
        @Nullable Span span,
        @Nullable Urgency urgency,
        Set<LearningPreference> likings) {

    /** One of which nothing is known but the words and what they are about. */
    public static MethodCriteria of(String words, List<UUID> topics) {
        return new MethodCriteria(words, topics, null, null, null, null, Set.of());
    }
}
