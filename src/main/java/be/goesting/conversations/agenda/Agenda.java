package be.goesting.conversations.agenda;

import be.goesting.people.agenda.TalkingPoint;
import java.util.List;

/**
 * What a conversation is about, as one of the two sees it.
 *
 * @param shared what the learner shared with this leader, or the leader suggested: gathered anew each time
 * @param points what either put on it
 * @param own what only the learner sees, and may bring along; always empty for the leader
 */
public record Agenda(List<TalkingPoint> shared, List<Point> points, List<TalkingPoint> own) {

    public boolean isEmpty() {
        return shared.isEmpty() && points.isEmpty();
    }
}
