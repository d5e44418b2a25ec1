package be.goesting.talks;

import be.goesting.notifications.NotificationSource;
import be.goesting.notifications.Notifications;
import be.goesting.notifications.Told;
import be.goesting.scheduling.Meeting;
import be.goesting.scheduling.MeetingChange;
import be.goesting.scheduling.MeetingSubject;
import be.goesting.scheduling.participants.Participant;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.site.language.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What letters, calendars and notices say of a talk: the two may know what it is about wherever they read. */
@Component
class TalkSubject implements MeetingSubject, NotificationSource {

    private final Talks talks;
    private final Notifications notifications;
    private final Messages messages;
    private final Clock clock;

    TalkSubject(Talks talks, Notifications notifications, Messages messages, Clock clock) {
        this.talks = talks;
        this.notifications = notifications;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Talk.KIND;
    }

    @Override
    public String path(UUID meeting) {
        return Talk.path(meeting);
    }

    @Override
    public String letters() {
        return "talks.mail.";
    }

    @Override
    public Description describe(Meeting meeting, Participant other, Language language) {
        String about = talks.about(meeting.id());
        return new Description(
                messages.text(language, "talks.calendar.summary", "name", other.name(), "about", about), about);
    }

    @Override
    public void tell(Meeting meeting, MeetingChange change, String notice, Viewer viewer) {
        notifications.tell(
                List.of(meeting.other()), viewer.id(), "talk-" + change.code(), notice, talks.about(meeting.id()));
    }

    @Override
    public void tellLeft(Meeting meeting) {
        notifications.tellNameless(
                List.of(meeting.viewer()), "talk-left", "/talks#" + meeting.id(), "", clock.instant());
    }

    @Override
    public void forget(String notice) {
        notifications.forget(notice);
    }

    /** Nobody closes a talk. */
    @Override
    public Meeting asOf(Instant now, Meeting meeting) {
        return meeting.heldOnceOver(now);
    }

    @Override
    public boolean tellsOf(String path) {
        return path.startsWith("/talks/") || path.startsWith("/talks#");
    }

    /** What was told before the talk changed again is overtaken; that the other left is told on the list of talks. */
    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        Map<UUID, State> states = new HashMap<>();
        told.forEach(each -> state(each, reader).ifPresent(state -> states.put(each.id(), state)));
        return states;
    }

    private Optional<State> state(Told told, Viewer reader) {
        return told.isUnder("/talks#")
                ? Optional.of(State.CURRENT)
                : told.idAfter("/talks/")
                        .flatMap(id -> talks.find(id, reader.id()))
                        .map(talk -> talk.meeting().isOvertaken(told.path()) ? State.SETTLED : State.CURRENT);
    }
}
