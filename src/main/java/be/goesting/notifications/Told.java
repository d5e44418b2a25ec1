package be.goesting.notifications;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody was told, for the module that told it to look at what became of it.
 *
 * @param path the address of what it tells of
 */
public record Told(UUID id, String kind, String path) {

    private static final Pattern UUID_AT_THE_BEGINNING = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The id that follows these signs in the address. */
    public Optional<UUID> idAfter(String signs) {
        int at = path.indexOf(signs);
        if (at < 0) {
            return Optional.empty();
        }
        Matcher id = UUID_AT_THE_BEGINNING.matcher(path.substring(at + signs.length()));
        return id.lookingAt() ? Optional.of(UUID.fromString(id.group())) : Optional.empty();
    }

    public boolean isUnder(String beginning) {
        return path.startsWith(beginning);
    }
}
