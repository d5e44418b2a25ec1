package be.goesting.appreciation;

import be.goesting.people.Colleague;
import be.goesting.site.Cursor;
import be.goesting.site.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thank-you.
 *
 * @param giver nameless when the giver has left and was erased
 * @param about the address of what it thanks for; null when it is for no thing in particular
 * @param open whether the giver meant it for all colleagues
 * @param off which receivers took it off the wall; one is enough
 */
public record Appreciation(
        UUID id,
        Colleague giver,
        List<Colleague> receivers,
        String body,
        Language language,
        @Nullable String about,
        boolean open,
        List<UUID> off,
        Instant createdAt,
        @Nullable Instant updatedAt) {

    private static final Duration CHANGEABLE = Duration.ofDays(1);

    public boolean onWall() {
        return open && off.isEmpty();
    }

    public boolean isTo(UUID person) {
        return receivers.stream().anyMatch(receiver -> receiver.id().equals(person));
    }

    /** Words that were read and told further do not become other words. */
    public boolean isChangeable(Instant now) {
        return now.isBefore(createdAt.plus(CHANGEABLE));
    }

    /** Off the wall, each receiver has it apart, and does not see who else has it. */
    Appreciation seenBy(UUID reader) {
        if (onWall() || giver.id().equals(reader)) {
            return this;
        }
        return new Appreciation(
                id,
                giver,
                receivers.stream()
                        .filter(receiver -> receiver.id().equals(reader))
                        .toList(),
                body,
                language,
                about,
                open,
                off.stream().filter(reader::equals).toList(),
                createdAt,
                updatedAt);
    }

    public Cursor cursor() {
        return new Cursor(createdAt, id);
    }

    public String path() {
        return path(id);
    }

    public static String path(UUID appreciation) {
        return "/appreciations/" + appreciation;
    }
}
