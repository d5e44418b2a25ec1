package be.goesting.notifications.bundles;

import be.goesting.notifications.Told;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification that is to be mailed.
 *
 * @param actor null when it was done without a name
 * @param actorName empty when it was done without a name
 */
record DueNotification(UUID id, @Nullable UUID actor, String actorName, String kind, String path, String excerpt) {

    Told told() {
        return new Told(id, kind, path);
    }
}
