package be.goesting.conversations;

import be.goesting.conversations.Conversation.Phase;
import be.goesting.notifications.Notifications;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inviting, and what the two do about when and where, up to rounding off. What can no longer be done, because the other was first,
 * is not done, and gives nothing. A notice says that something was done, and never a word of what is between the two.
 */
@Service
@Transactional
public class ConversationService {

    private final Conversations conversations;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConversationService(
            Conversations conversations, Notifications notifications, ApplicationEventPublisher events, Clock clock) {
        this.conversations = conversations;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** The same form sent again is the same conversation. */
    UUID invite(Invited invited, Slot slot, UUID submission, Viewer viewer) {
        Optional<UUID> before = conversations.invitedWith(submission, invited.learner(), invited.leader());
        if (before.isPresent()) {
            return before.get();
        }
        UUID id = conversations.add(invited, slot, submission);
        told(id, ConversationChange.INVITED, viewer);
        return id;
    }

    /** @param sequence of the proposal that was seen; with another one by now, that one is to be seen first */
    public Optional<ConversationChange> agree(UUID id, int sequence, Viewer viewer) {
        Conversation conversation = locked(id, viewer);
        Slot proposed = conversation.proposed();
        if (!conversation.waitsForMe()
                || conversation.sequence() != sequence
                || proposed == null
                || !proposed.startsAt().isAfter(clock.instant())) {
            return Optional.empty();
        }
        conversations.agree(id);
        return told(id, conversation.agreed() == null ? ConversationChange.AGREED : ConversationChange.MOVED, viewer);
    }

    /** Proposes another time, before anything is agreed or after. */
    public Optional<ConversationChange> propose(UUID id, Slot slot, Viewer viewer) {
        Conversation conversation = locked(id, viewer);
        if (!conversation.isOpen()) {
            return Optional.empty();
        }
        conversations.propose(id, conversation.side().other(), slot);
        return told(id, ConversationChange.PROPOSED, viewer);
    }

    /** Not now; or, of a time to move to, rather as agreed. */
    public Optional<ConversationChange> decline(UUID id, @Nullable String word, Viewer viewer) {
        Conversation conversation = locked(id, viewer);
        if (!conversation.waitsForMe()) {
            return Optional.empty();
        }
        if (conversation.agreed() != null) {
            conversations.keep(id);
            return told(id, ConversationChange.KEPT, viewer);
        }
        conversations.end(id, ConversationChange.DECLINED, conversation.side(), word);
        return told(id, ConversationChange.DECLINED, viewer);
    }

    /** Calls it off, or takes back the invitation. */
    public Optional<ConversationChange> cancel(UUID id, @Nullable String word, Viewer viewer) {
        Conversation conversation = locked(id, viewer);
        if (!conversation.isOpen()) {
            return Optional.empty();
        }
        conversations.end(id, ConversationChange.CANCELLED, conversation.side(), word);
        return told(id, ConversationChange.CANCELLED, viewer);
    }

    /** Thinks better of declining or calling off. */
    public Optional<ConversationChange> restore(UUID id, Viewer viewer) {
        Conversation conversation = locked(id, viewer);
        if (!isRestorable(conversation)) {
            return Optional.empty();
        }
        notifications.forget(noticed(conversation));
        conversations.restore(id);
        return told(id, ConversationChange.RESTORED, viewer);
    }

    /** Only by who ended it, and only while it can still take place. */
    public boolean isRestorable(Conversation conversation) {
        boolean ended = conversation.phase() == Phase.DECLINED || conversation.phase() == Phase.CANCELLED;
        return ended
                && conversation.endedByMe()
                && conversation.slot().startsAt().isAfter(clock.instant());
    }

    /** @return whether it could be */
    public boolean roundOff(UUID id, Viewer viewer) {
        Conversation conversation = locked(id, viewer);
        if (conversation.phase() != Phase.AGREED) {
            return false;
        }
        conversations.roundOff(id, conversation.side());
        tell(conversation, "rounded-off", viewer);
        return true;
    }

    /** Either may go on with what was rounded off. */
    public boolean reopen(UUID id, Viewer viewer) {
        Conversation conversation = locked(id, viewer);
        if (!conversation.isRoundedOff()) {
            return false;
        }
        conversations.reopen(id);
        notifications.forget(conversation.path() + "#rounded-off");
        return true;
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
        conversations.lock(id);
        return find(id, viewer);
    }

    private Optional<ConversationChange> told(UUID id, ConversationChange change, Viewer viewer) {
        Conversation now = find(id, viewer);
        notifications.tell(List.of(now.other().id()), viewer.id(), "conversation-" + change.code(), noticed(now), "");
        events.publishEvent(
                new ConversationChanged(viewer.organisation().id(), id, change, now.side(), now.sequence()));
        return Optional.of(change);
    }

    /** Each change has an address of its own, or the second of a kind would not be told. */
    private static String noticed(Conversation conversation) {
        return conversation.path() + "#" + conversation.sequence();
    }
}
