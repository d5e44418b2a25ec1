package be.goesting.scheduling;

import be.goesting.mail.MailLimits;
import be.goesting.scheduling.Meeting.Ending;
import be.goesting.scheduling.letters.FarewellLetters;
import be.goesting.scheduling.letters.MeetingChanged;
import be.goesting.scheduling.participants.Participant;
import be.goesting.scheduling.participants.Participants;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What two people do about when and where. What can no longer be done, because the other was first, is not done, and gives
 * nothing.
 */
@Service
@Transactional
public class SchedulingService {

    private final Meetings meetings;
    private final MeetingSubjects subjects;
    private final FarewellLetters farewells;
    private final Participants participants;
    private final MailLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SchedulingService(
            Meetings meetings,
            MeetingSubjects subjects,
            FarewellLetters farewells,
            Participants participants,
            MailLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.limits = limits;
        this.meetings = meetings;
        this.subjects = subjects;
        this.farewells = farewells;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes to meet.
     *
     * @param id of the meeting that comes of it
     * @param subject keeps what it is about, before anybody is told
     */
    public void invite(UUID id, Invited invited, Proposal proposal, Runnable subject, Viewer viewer) {
        meetings.add(id, invited, proposal);
        subject.run();
        requireMail(find(id, viewer), viewer);
        told(id, MeetingChange.INVITED, viewer);
    }

    /** A meeting with its history, as a seed brings it: agreed on, and perhaps held. Nobody is told. */
    public UUID add(Invited invited, Instant at, Slot agreed, boolean held) {
        return meetings.add(invited, at, agreed, held);
    }

    /**
     * Agrees on one of the times proposed.
     *
     * @param sequence of the proposal that was seen; with another one by now, that one is to be seen first
     */
    Optional<MeetingChange> accept(UUID id, int sequence, @Nullable Instant time, Viewer viewer) {
        Meeting meeting = locked(id, viewer);
        Proposal proposal = meeting.proposal();
        if (!meeting.waitsForMe() || meeting.sequence() != sequence || proposal == null) {
            return Optional.empty();
        }
        Optional<Slot> slot = proposal.at(time).filter(each -> each.startsAt().isAfter(clock.instant()));
        slot.ifPresent(each -> meetings.agree(id, each));
        return slot.flatMap(each -> told(id, meeting.isAgreed() ? MeetingChange.MOVED : MeetingChange.AGREED, viewer));
    }

    /** Proposes another time, before anything is agreed or after. */
    Optional<MeetingChange> propose(UUID id, Proposal proposal, Viewer viewer) {
        Meeting meeting = locked(id, viewer);
        if (!meeting.isOpen()) {
            return Optional.empty();
        }
        requireMail(meeting, viewer);
        meetings.propose(id, meeting.other(), proposal);
        return told(id, MeetingChange.PROPOSED, viewer);
    }

    /** Not now; or, of a time to move to, rather as agreed. */
    Optional<MeetingChange> decline(UUID id, @Nullable String note, Viewer viewer) {
        Meeting meeting = locked(id, viewer);
        if (!meeting.waitsForMe()) {
            return Optional.empty();
        }
        if (meeting.isAgreed()) {
            meetings.keep(id);
            return told(id, MeetingChange.KEPT, viewer);
        }
        meetings.end(id, Ending.How.DECLINED, viewer.id(), note);
        return told(id, MeetingChange.DECLINED, viewer);
    }

    /** Calls it off, or takes back the invitation. */
    Optional<MeetingChange> cancel(UUID id, @Nullable String note, Viewer viewer) {
        if (!locked(id, viewer).isOpen()) {
            return Optional.empty();
        }
        meetings.end(id, Ending.How.CANCELLED, viewer.id(), note);
        return told(id, MeetingChange.CANCELLED, viewer);
    }

    /** Thinks better of declining or calling off. */
    Optional<MeetingChange> restore(UUID id, Viewer viewer) {
        Meeting meeting = locked(id, viewer);
        if (!meeting.isRestorable(clock.instant())) {
            return Optional.empty();
        }
        requireMail(meeting, viewer);
        subjects.of(meeting).forget(notice(meeting));
        meetings.restore(id);
        return told(id, MeetingChange.RESTORED, viewer);
    }

    /** From now on it was held, and nothing changes any more; for what does not end by itself. Not before its time. */
    public boolean close(UUID id, Viewer viewer) {
        Meeting meeting = locked(id, viewer);
        boolean closes = meeting.isOpen() && meeting.hasBegun(clock.instant());
        if (closes) {
            meetings.close(id, viewer.id());
        }
        return closes;
    }

    /** Either may go on with what was closed. */
    public boolean reopen(UUID id, Viewer viewer) {
        boolean held = locked(id, viewer).isHeld();
        if (held) {
            meetings.reopen(id);
        }
        return held;
    }

    /** Without one of the two there is no meeting: it is called off if it was still to come, and whatever is kept of it goes along. */
    public List<UUID> deleteAllOf(UUID person, String kind) {
        meetings.toComeWith(person, kind).forEach(farewells::send);
        return meetings.delete(kind, person);
    }

    /** For who is going to change something of it: the other waits. */
    public Meeting locked(UUID id, Viewer viewer) {
        meetings.lock(id);
        return find(id, viewer);
    }

    Meeting find(UUID id, Viewer viewer) {
        Meeting meeting = meetings.find(id, viewer.id()).orElseThrow(() -> new NotFound("meeting " + id));
        return subjects.of(meeting).asOf(clock.instant(), meeting);
    }

    private Optional<MeetingChange> told(UUID id, MeetingChange change, Viewer viewer) {
        Meeting meeting = find(id, viewer);
        subjects.of(meeting).tell(meeting, change, notice(meeting), viewer);
        events.publishEvent(
                new MeetingChanged(viewer.organisation().id(), id, change, viewer.id(), meeting.sequence()));
        return Optional.of(change);
    }

    /** What can be done without end is not done when no letter of it leaves; who answers or calls off always can. */
    private void requireMail(Meeting meeting, Viewer viewer) {
        limits.require(viewer.id(), email(meeting.other()));
    }

    /** Whether a letter to the other still leaves today; without one the product alone tells. */
    boolean isMailed(Meeting meeting, Viewer viewer) {
        return !limits.isReached(viewer.id(), email(meeting.other()));
    }

    private @Nullable String email(UUID person) {
        return participants.find(Set.of(person)).stream()
                .map(Participant::email)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Each change has an address of its own, or the second of a kind would not be told. */
    private String notice(Meeting meeting) {
        return subjects.of(meeting).path(meeting.id()) + "#" + meeting.sequence();
    }
}
