package be.goesting.notifications;

import be.goesting.notifications.NotificationSource.State;
import be.goesting.site.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules what became of what was told. */
@Component
public class NotificationSources {

    /** Asked for at the first use: those who tell of something tell it here, too. */
    private final ObjectProvider<NotificationSource> sources;

    NotificationSources(ObjectProvider<NotificationSource> sources) {
        this.sources = sources;
    }

    /** By id; what is missing is gone, or is not for the reader any more. */
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        Map<UUID, State> states = new HashMap<>();
        sources.forEach(source -> {
            List<Told> own =
                    told.stream().filter(each -> source.tellsOf(each.path())).toList();
            if (!own.isEmpty()) {
                states.putAll(source.states(own, reader));
            }
        });
        return states;
    }

    Optional<State> state(Told told, Viewer reader) {
        return Optional.ofNullable(states(List.of(told), reader).get(told.id()));
    }

    void opened(String path, Viewer reader) {
        sources.forEach(source -> {
            if (source.tellsOf(path)) {
                source.opened(path, reader);
            }
        });
    }
}
