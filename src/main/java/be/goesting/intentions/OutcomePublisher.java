package be.goesting.intentions;

import be.goesting.site.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows colleagues what came of an intention, when its owner wants that. The feature in which people share fills it. */
public interface OutcomePublisher {

    /**
     * Shares the words as the owner's own.
     *
     * @param about the moment from which the intention came; null when it came from none, or that is gone
     * @return the id of the moment that was shared
     */
    UUID publish(String body, @Nullable UUID about, Viewer owner);
}
