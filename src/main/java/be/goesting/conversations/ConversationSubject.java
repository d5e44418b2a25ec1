package be.goesting.conversations;

import be.goesting.notifications.Notifications;
import be.goesting.scheduling.Meeting;
import be.goesting.scheduling.MeetingChange;
import be.goesting.scheduling.MeetingSubject;
import be.goesting.scheduling.participants.Participant;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.site.language.Messages;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What letters, calendars and notices say of a conversation: with whom, when and where, and never what it is about. */
@Component
class ConversationSubject implements MeetingSubject {

    private final Notifications notifications;
    private final Messages messages;
    private final Clock clock;

    ConversationSubject(Notifications notifications, Messages messages, Clock clock) {
        this.notifications = notifications;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Conversation.KIND;
    }

    @Override
    public String path(UUID meeting) {
        return Conversation.path(meeting);
    }

    @Override
    public String letters() {
        return "conversations.mail.";
    }

    @Override
    public Description describe(Meeting meeting, Participant other, Language language) {
        return new Description(messages.text(language, "conversations.with", "name", other.name()), null);
    }

    @Override
    public void tell(Meeting meeting, MeetingChange change, String notice, Viewer viewer) {
        notifications.tell(List.of(meeting.other()), viewer.id(), "conversation-" + change.code(), notice, "");
    }

    @Override
    public void tellLeft(Meeting meeting) {
        notifications.tellNameless(
                List.of(meeting.viewer()), "conversation-left", "/conversations#" + meeting.id(), "", clock.instant());
    }

    @Override
    public void forget(String notice) {
        notifications.forget(notice);
    }
}
