package be.goesting.moments.importing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file that can become a moment.
 *
 * @param content the same for what says the same at the same time, however it was saved
 */
public record Post(
        long line,
        String author,
        Instant createdAt,
        List<String> topics,
        @Nullable String title,
        String body,
        String content) {}
