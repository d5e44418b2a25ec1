package be.goesting.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an import brought.
 *
 * @param kind what it is, in one word of small letters
 * @param sourceId what it was where it came from, the same in whatever file; null for what is only there for another
 */
public record ImportedItem(String kind, UUID id, @Nullable String sourceId) {

    /** The kind of which a person can ask what is kept. */
    public static final String PERSON = "person";

    /** What is only there for what came. */
    public static final String TOPIC = "topic";

    public boolean is(String other) {
        return kind.equals(other);
    }
}
