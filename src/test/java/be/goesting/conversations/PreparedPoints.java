package be.goesting.conversations;

import be.goesting.people.agenda.TalkingPoint;
import be.goesting.people.agenda.TalkingPoints;
import be.goesting.site.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What a feature of a test has for the agenda: shared by the learner with one leader, and only for the learner's eyes. */
@Component
public class PreparedPoints implements TalkingPoints {

    private static final Map<List<UUID>, TalkingPoint> SHARED = new ConcurrentHashMap<>();
    private static final Map<UUID, TalkingPoint> OWN = new ConcurrentHashMap<>();

    static void share(UUID learner, UUID leader, String words) {
        SHARED.put(List.of(learner, leader), point(words));
    }

    static void own(UUID learner, String words) {
        OWN.put(learner, point(words));
    }

    @Override
    public List<TalkingPoint> shared(UUID learner, UUID leader, Viewer viewer) {
        TalkingPoint point = SHARED.get(List.of(learner, leader));
        return point == null ? List.of() : List.of(point);
    }

    @Override
    public List<TalkingPoint> own(UUID learner, Viewer viewer) {
        TalkingPoint point = OWN.get(learner);
        return point == null ? List.of() : List.of(point);
    }

    private static TalkingPoint point(String words) {
        return new TalkingPoint(
                "moments.point.intention",
                UUID.randomUUID(),
                words,
                "Daarover wil ik praten",
                LocalDate.of(2026, 1, 5),
                null);
    }
}
