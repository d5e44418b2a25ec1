package be.goesting.notifications;

import be.goesting.site.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Knows what became of the things that notifications tell of. Each module that tells of something fills it: so a mail tells no more
 * than its reader may read when it leaves, and nothing that has no use any more.
 */
public interface NotificationSource {

    /** How something is by now, for the one who was told. */
    enum State {
        /** It is as it was told. */
        CURRENT,
        /** It can be read, but there is nothing left to be told of it: it was answered, or is over. */
        SETTLED
    }

    /** Whether this module tells of what stands at this address. */
    boolean tellsOf(String path);

    /** By id; what is missing is gone, or is not for the reader any more. */
    Map<UUID, State> states(List<Told> told, Viewer reader);

    /** For a module that looks at them one by one. */
    static Map<UUID, State> each(List<Told> told, Function<Told, Optional<State>> state) {
        Map<UUID, State> states = new HashMap<>();
        told.forEach(one -> state.apply(one).ifPresent(found -> states.put(one.id(), found)));
        return states;
    }

    /** The reader has opened what stands at the address. */
    default void opened(String path, Viewer reader) {}
}
