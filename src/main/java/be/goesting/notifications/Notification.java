package be.goesting.notifications;

import be.goesting.people.Colleague;
import be.goesting.site.Cursor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something that concerns the reader.
 *
 * @param actor null when it was done without a name
 * @param kind what was done; the sentence is {@code notices.kind.<kind>}
 * @param excerpt the first words of what it is about
 */
public record Notification(
        UUID id, @Nullable Colleague actor, String kind, String excerpt, Instant createdAt, boolean read) {

    Cursor cursor() {
        return new Cursor(createdAt, id);
    }
}
