package be.goesting.needs.methods;

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
public record Wish(
        String words,
        List<UUID> topics,
        @Nullable Aim aim,
        @Nullable Level level,
        @Nullable Span span,
        @Nullable Urgency urgency,
        Set<Liking> likings) {

    /** One of which nothing is known but the words and what they are about. */
    public static Wish of(String words, List<UUID> topics) {
        return new Wish(words, topics, null, null, null, null, Set.of());
    }
}
