package be.goesting.people.agenda;

import be.goesting.site.Viewer;
import java.util.List;
import java.util.UUID;

/** What a module has for the agenda of a learner's conversation with their leader. Each feature with such things fills one. */
public interface TalkingPoints {

    /**
     * What the learner shared with this leader, or the leader suggested to the learner: both see it on their agenda.
     *
     * @param viewer which of the two is looking
     */
    List<TalkingPoint> shared(UUID learner, UUID leader, Viewer viewer);

    /** What only the learner sees, and may bring along. Never shown to the leader unless brought. */
    default List<TalkingPoint> own(UUID learner, Viewer viewer) {
        return List.of();
    }
}
