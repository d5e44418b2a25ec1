package be.goesting.moments.responses;

import be.goesting.people.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said under a moment. */
public record Comment(
        UUID id,
        UUID moment,
        Colleague author,
        String words,
        Instant at,
        @Nullable Instant editedAt,
        List<Colleague> mentioned) {}
