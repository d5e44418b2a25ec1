package be.goesting.conversations;

import be.goesting.conversations.handover.Handovers;
import be.goesting.notifications.NotificationSource;
import be.goesting.notifications.Told;
import be.goesting.site.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A conversation that one was told of; what was told before it changed again is overtaken. */
@Component
class ConversationNotificationSource implements NotificationSource {

    private final Conversations conversations;
    private final Handovers handovers;

    ConversationNotificationSource(Conversations conversations, Handovers handovers) {
        this.conversations = conversations;
        this.handovers = handovers;
    }

    @Override
    public boolean tellsOf(String path) {
        return path.startsWith("/conversations/") || path.startsWith("/conversations#");
    }

    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        return NotificationSource.each(told, each -> state(each, reader));
    }

    /** What goes on no more since the other left is told on the list of conversations. */
    private Optional<State> state(Told told, Viewer reader) {
        return told.isUnder("/conversations#")
                ? Optional.of(State.CURRENT)
                : told.idAfter("/conversations/").flatMap(id -> state(id, told, reader));
    }

    private Optional<State> state(UUID id, Told told, Viewer reader) {
        if (handovers.isPassed(id, reader.id())) {
            return Optional.of(State.CURRENT);
        }
        return conversations
                .find(id, reader.id())
                .map(conversation -> conversation.meeting().isOvertaken(told.path()) ? State.SETTLED : State.CURRENT);
    }
}
