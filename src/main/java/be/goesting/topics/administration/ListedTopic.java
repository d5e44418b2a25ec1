package be.goesting.topics.administration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A topic in the learning team's list.
 *
 * @param folded how the name is sorted
 * @param others its names in the other languages
 * @param source the code of the source it came from; null for the organisation's own
 */
public record ListedTopic(
        UUID id,
        String label,
        String folded,
        @Nullable String others,
        @Nullable String source,
        boolean hidden) {

    /** The place in the list, to read on from. */
    public String place() {
        return id + "." + folded;
    }
}
