package be.goesting.topics.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent in, and how far it is.
 *
 * @param problem why nothing of it was taken over; null when it went well, or is not that far
 */
public record TopicImport(
        UUID id,
        String fileName,
        long bytes,
        Instant createdAt,
        @Nullable Instant startedAt,
        long bytesRead,
        @Nullable Instant finishedAt,
        @Nullable String problem,
        @Nullable Long problemRow,
        @Nullable String kind,
        @Nullable String language,
        int rowCount,
        int topicsAdded,
        int topicsJoined,
        int added,
        int removed,
        int leftOut) {

    /** Reading is nine tenths of the way, for the reader of the page; the rest is putting it together. */
    private static final int PERCENT_READ = 90;

    public boolean isBusy() {
        return finishedAt == null;
    }

    public boolean isWaiting() {
        return isBusy() && startedAt == null;
    }

    /** Whether all of it has been read, and it is being put together with what there was. */
    public boolean isJoining() {
        return isBusy() && bytesRead >= bytes;
    }

    public int percent() {
        return bytes == 0 ? 0 : (int) (PERCENT_READ * Math.min(bytesRead, bytes) / bytes);
    }

    public boolean changedNothing() {
        return topicsAdded + topicsJoined + added + removed == 0;
    }
}
