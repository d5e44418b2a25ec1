package be.goesting.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that runs from new to old. */
public record Cursor(Instant at, UUID id) {

    /** Beyond these the database knows no time. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /** Everything comes after it. */
    public static final Cursor START = new Cursor(LAST, new UUID(-1, -1));

    /** Microseconds since 1970 and the id: what the database keeps, no more. */
    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }

    /** Empty for what is no cursor: a list then begins at the newest. */
    public static Optional<Cursor> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String[] parts = text.split("_", 2);
        try {
            var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            return parts.length < 2 || at.isBefore(FIRST) || at.isAfter(LAST)
                    ? Optional.empty()
                    : Optional.of(new Cursor(at, UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
