package be.goesting.appreciation;

import be.goesting.notifications.NotificationSource;
import be.goesting.notifications.Told;
import be.goesting.site.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A thank-you that one was told of, as long as it is there. */
@Component
class AppreciationNotificationSource implements NotificationSource {

    private static final String APPRECIATIONS = "/appreciations/";

    private final Appreciations appreciations;

    AppreciationNotificationSource(Appreciations appreciations) {
        this.appreciations = appreciations;
    }

    @Override
    public boolean tellsOf(String path) {
        return path.startsWith(APPRECIATIONS);
    }

    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        return NotificationSource.each(
                told,
                each -> each.idAfter(APPRECIATIONS)
                        .flatMap(id -> appreciations.find(id, reader.id()))
                        .map(found -> State.CURRENT));
    }
}
