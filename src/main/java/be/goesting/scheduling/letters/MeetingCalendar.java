package be.goesting.scheduling.letters;

import be.goesting.scheduling.Meeting;
import be.goesting.scheduling.MeetingSubject;
import be.goesting.scheduling.MeetingSubject.Description;
import be.goesting.scheduling.MeetingSubjects;
import be.goesting.scheduling.Slot;
import be.goesting.scheduling.calendar.Appointment;
import be.goesting.scheduling.calendar.Appointment.Guest;
import be.goesting.scheduling.calendar.Appointment.State;
import be.goesting.scheduling.participants.Participant;
import be.goesting.scheduling.participants.Participants;
import be.goesting.site.Language;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A meeting as it stands in the calendar of one of the two. */
@Component
public class MeetingCalendar {

    private final MeetingSubjects subjects;
    private final Participants participants;

    MeetingCalendar(MeetingSubjects subjects, Participants participants) {
        this.subjects = subjects;
        this.participants = participants;
    }

    public Appointment of(Meeting meeting, Language language) {
        return of(meeting, both(meeting), language);
    }

    List<Participant> both(Meeting meeting) {
        return participants.find(Set.of(meeting.organiser(), meeting.invitee()));
    }

    static Participant one(UUID id, Collection<Participant> both) {
        return both.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    public Appointment of(Meeting meeting, List<Participant> both, Language language) {
        MeetingSubject subject = subjects.of(meeting);
        Description description = subject.describe(meeting, one(meeting.other(), both), language);
        Slot slot = meeting.slot();
        return new Appointment(
                meeting.id(),
                state(meeting),
                slot.startsAt(),
                Duration.ofMinutes(slot.minutes()),
                description.summary(),
                description.about(),
                slot.place(),
                subject.path(meeting.id()),
                meeting.sequence(),
                description.isConfidential(),
                List.of(guest(meeting, one(meeting.viewer(), both))));
    }

    /** Whose calendar it is, and nobody else: a file would tell the address of a colleague, who stands in the summary by name. */
    private static Guest guest(Meeting meeting, Participant participant) {
        boolean awaited =
                meeting.isOpen() && !meeting.isAgreed() && participant.id().equals(meeting.awaited());
        return new Guest(participant.id(), participant.name(), participant.email(), awaited);
    }

    private static State state(Meeting meeting) {
        if (meeting.isCalledOff()) {
            return State.CANCELLED;
        }
        return meeting.isAgreed() ? State.CONFIRMED : State.TENTATIVE;
    }
}
