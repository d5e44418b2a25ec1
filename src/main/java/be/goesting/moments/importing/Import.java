package be.goesting.moments.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded, and how far it is.
 *
 * @param importer the name of who uploaded it; null when that is nobody here any more
 * @param done how many posts are in so far
 * @param total how many will be
 * @param brought what it brought; all zero until it is finished
 */
public record Import(
        UUID id,
        String fileName,
        @Nullable String importer,
        Stage stage,
        Instant uploadedAt,
        int done,
        int total,
        Brought brought) {

    /** How far it is. */
    public enum Stage {
        WAITING,
        RUNNING,
        FAILED,
        FINISHED
    }

    /** How much of each; fewer when some was deleted since. */
    public record Brought(int posts, int people, int topics) {}
}
