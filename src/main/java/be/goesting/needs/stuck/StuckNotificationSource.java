package be.goesting.needs.stuck;

import be.goesting.notifications.NotificationSource;
import be.goesting.notifications.Told;
import be.goesting.site.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** That somebody is stuck, until it is over; and that the leader has opened it. */
@Component
class StuckNotificationSource implements NotificationSource {

    private static final String STUCK = "/stuck/";

    private final StuckRequests stuckRequests;

    StuckNotificationSource(StuckRequests stuckRequests) {
        this.stuckRequests = stuckRequests;
    }

    @Override
    public boolean tellsOf(String path) {
        return path.startsWith(STUCK);
    }

    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        return NotificationSource.each(
                told,
                each -> each.idAfter(STUCK)
                        .flatMap(id -> stuckRequests.find(id, reader.id()))
                        .map(found -> found.settledAt() == null ? State.CURRENT : State.SETTLED));
    }

    @Override
    public void opened(String path, Viewer reader) {
        new Told(reader.id(), "stuck", path).idAfter(STUCK).ifPresent(id -> stuckRequests.open(id, reader.id()));
    }
}
