package be.goesting.conversations;

import be.goesting.notifications.Notifications;
import be.goesting.scheduling.Invited;
import be.goesting.scheduling.Proposal;
import be.goesting.scheduling.SchedulingService;
import be.goesting.scheduling.Slot;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inviting and rounding off; what the two do about when and where, {@code scheduling} knows. A notice says that something was done,
 * and never a word of what is between the two.
 */
@Service
@Transactional
public class ConversationService {

    /** A conversation with its history, as a seed brings it: agreed on, and perhaps rounded off. */
    public record Past(
            UUID learner,
            UUID leader,
            String occasion,
            @Nullable String about,
            ConversationSide by,
            Instant invitedAt,
            Slot slot,
            boolean closed) {

        UUID organiser() {
            return by == ConversationSide.LEARNER ? learner : leader;
        }

        UUID invitee() {
            return by == ConversationSide.LEARNER ? leader : learner;
        }
    }

    private final Conversations conversations;
    private final SchedulingService scheduling;
    private final Notifications notifications;

    ConversationService(Conversations conversations, SchedulingService scheduling, Notifications notifications) {
        this.conversations = conversations;
        this.scheduling = scheduling;
        this.notifications = notifications;
    }

    void invite(UUID id, NewConversation conversation, Proposal proposal, Viewer viewer) {
        boolean asks = viewer.id().equals(conversation.learner());
        UUID invitee = asks ? conversation.leader() : conversation.learner();
        scheduling.invite(
                id,
                new Invited(Conversation.KIND, viewer.id(), invitee),
                proposal,
                () -> conversations.add(id, conversation),
                viewer);
    }

    public UUID add(Past past) {
        UUID id = scheduling.add(
                new Invited(Conversation.KIND, past.organiser(), past.invitee()),
                past.invitedAt(),
                past.slot(),
                past.closed());
        conversations.add(
                id, new NewConversation(past.learner(), past.leader(), Occasion.of(past.occasion()), past.about()));
        return id;
    }

    /** @return whether it could be */
    public boolean close(UUID id, Viewer viewer) {
        boolean closed = scheduling.close(id, viewer);
        if (closed) {
            tell(find(id, viewer), "rounded-off", viewer);
        }
        return closed;
    }

    /** Either may go on with what was rounded off. */
    public boolean reopen(UUID id, Viewer viewer) {
        boolean reopened = scheduling.reopen(id, viewer);
        if (reopened) {
            notifications.forget(Conversation.path(id) + "#rounded-off");
        }
        return reopened;
    }

    /** Lets the other know, whose text stands in the notes beside another now; of the last time that it happened. */
    public void tellNotesMet(Conversation conversation, Viewer viewer) {
        String met = "notes-met-" + conversation.side().code();
        notifications.forget(conversation.path() + "#" + met);
        notifications.tell(
                List.of(conversation.other().id()),
                viewer.id(),
                "conversation-notes-met",
                conversation.path() + "#" + met,
                "");
    }

    /** Lets the other know of something that has no time of its own. */
    public void tell(Conversation conversation, String what, Viewer viewer) {
        notifications.tell(
                List.of(conversation.other().id()),
                viewer.id(),
                "conversation-" + what,
                conversation.path() + "#" + what,
                "");
    }

    public Conversation find(UUID id, Viewer viewer) {
        return conversations.find(id, viewer.id()).orElseThrow(() -> new NotFound("conversation " + id));
    }

    /** For who is going to change something of it: the other waits. */
    public Conversation locked(UUID id, Viewer viewer) {
        scheduling.locked(id, viewer);
        return find(id, viewer);
    }
}
