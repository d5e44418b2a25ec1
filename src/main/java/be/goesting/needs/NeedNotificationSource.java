package be.goesting.needs;

import be.goesting.notifications.NotificationSource;
import be.goesting.notifications.Told;
import be.goesting.site.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A need that one was told of, as long as the reader may see it. */
@Component
class NeedNotificationSource implements NotificationSource {

    private static final String NEEDS = "/needs/";

    private final Needs needs;

    NeedNotificationSource(Needs needs) {
        this.needs = needs;
    }

    @Override
    public boolean tellsOf(String path) {
        return path.startsWith(NEEDS);
    }

    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        return NotificationSource.each(
                told,
                each -> each.idAfter(NEEDS)
                        .flatMap(id -> needs.find(id, reader))
                        .map(found -> State.CURRENT));
    }
}
